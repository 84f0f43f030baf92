// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rosterdelegate.h"

#include "models/rostermodel.h"
#include "models/rosterpaste.h"
#include "ui/deskstyle.h"
#include "ui/iconengine.h"
#include "ui/lengthlimit.h"
#include "ui/rostercompletion.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype cellLetters = 200; ///< more than the widest cell shows
constexpr char loadedProperty[] = "circuitdeskLoaded";

QStringList choicesOf(int column)
{
    if (column == RosterModel::Gender)
        return {u"Male"_s, u"Female"_s};
    if (column == RosterModel::CertificateType)
        return {u"IDCard"_s, u"Passport"_s};
    return {};
}

QString choiceText(int column, const QString &value)
{
    return column == RosterModel::Gender ? genderText(value) : certificateTypeText(value);
}

QComboBox *makeChoiceEditor(QWidget *parent, int column)
{
    auto *box = new QComboBox(parent);
    for (const QString &value : choicesOf(column))
        box->addItem(choiceText(column, value), value);
    return box;
}

bool isNumber(int column)
{
    return column == RosterModel::CertificateNo || column == RosterModel::ContactInfo;
}

/// Those in the other rows.
QList<Engineer> othersThan(const QModelIndex &index)
{
    QList<Engineer> engineers = qobject_cast<const RosterModel *>(index.model())->engineers();
    engineers.removeAt(index.row());
    return engineers;
}

} // namespace

RosterDelegate::RosterDelegate(QObject *parent)
    : QStyledItemDelegate(parent),
      m_completion(new RosterCompletion(this))
{
}

QWidget *RosterDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (choicesOf(index.column()).isEmpty()) {
        auto *edit = new QLineEdit(parent);
        connect(new LengthLimit(edit), &LengthLimit::noticed, this, &RosterDelegate::noticed);
        if (isNumber(index.column()))
            edit->setFont(monospacedFont());
        connect(edit, &QLineEdit::textEdited, this, &RosterDelegate::editorEdited);
        connect(edit, &QLineEdit::textEdited, this, &RosterDelegate::refuseSheet);
        if (index.column() == RosterModel::Name)
            m_completion->attach(edit, othersThan(index));
        m_editor = edit;
    } else {
        auto *box = makeChoiceEditor(parent, index.column());
        connect(box, &QComboBox::currentIndexChanged, this, &RosterDelegate::editorEdited);
        m_editor = box;
    }
    m_index = index;
    m_editor->setObjectName(u"rosterEditor"_s);
    m_editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return m_editor;
}

void RosterDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The view asks again whenever cells change, also when only their problems do. What a person types in
    // this cell must not be replaced then.
    if (editor->property(loadedProperty).toBool())
        return;
    editor->setProperty(loadedProperty, true);
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        setWholeText(*edit, value);
        edit->selectAll();
        return;
    }
    auto *box = qobject_cast<QComboBox *>(editor);
    const QSignalBlocker blocker(box);
    int found = box->findData(value);
    if (found < 0 && !value.isEmpty()) {
        box->addItem(value, value);
        found = box->count() - 1;
    }
    box->setCurrentIndex(found);
}

void RosterDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = qobject_cast<QLineEdit *>(editor);
    model->setData(
        index, edit ? wholeText(*edit) : qobject_cast<QComboBox *>(editor)->currentData().toString());
}

void RosterDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    if (m_editor == editor) {
        m_completion->close();
        m_editor = nullptr;
        m_index = QPersistentModelIndex();
    }
    QStyledItemDelegate::destroyEditor(editor, index);
}

void RosterDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void RosterDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = beginningOf(option->text, cellLetters);
    if (isNumber(index.column()))
        option->font = monospacedFont();
}

void RosterDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int severity = index.data(RosterModel::SeverityRole).toInt();
    if (severity < 0)
        return;
    const Tone tone = toneOf(static_cast<Severity>(severity));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), toneColor(tone));
    QRect icon(0, 0, 12, 12);
    icon.moveCenter(option.rect.center());
    icon.moveRight(option.rect.right() - spacing::hair);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, icon), toneIconName(tone),
        toneColor(tone));
}

bool RosterDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier
        && m_completion->takesKey(static_cast<Qt::Key>(key->key())))
        return true;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, NoHint);
        Q_EMIT entered();
        return true;
    }
    if (key->matches(QKeySequence::Paste) && isSheet(QGuiApplication::clipboard()->text())) {
        Q_EMIT sheetPasted();
        return true;
    }
    const bool control = key->modifiers().testFlag(Qt::ControlModifier);
    const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (control && (vertical || qobject_cast<QComboBox *>(editor))) {
        // A list would look for the letter, and a line for what completes it. What is done with Control is
        // done by the table.
        event->ignore();
        return true;
    }
    if (chooseByKey(editor, key->key()))
        return true;
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool RosterDelegate::chooseByKey(QWidget *editor, int key) const
{
    // The keys are the same in every language, so that a list can be entered without looking.
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return false;
    const QString initials = u"MFIP"_s;
    const QStringList values{u"Male"_s, u"Female"_s, u"IDCard"_s, u"Passport"_s};
    const qsizetype which = key > 0 && key < 0x80 ? initials.indexOf(QChar(static_cast<ushort>(key))) : -1;
    const int index = which < 0 ? -1 : box->findData(values.at(which));
    if (index >= 0)
        box->setCurrentIndex(index);
    return index >= 0;
}

void RosterDelegate::refuseSheet(const QString &text) const
{
    // The line's own menu pastes without asking anybody.
    auto *edit = qobject_cast<QLineEdit *>(m_editor.data());
    const QString pasted = QGuiApplication::clipboard()->text();
    if (!edit || pasted.isEmpty() || !text.contains(pasted) || !isSheet(pasted))
        return;
    edit->undo();
    Q_EMIT sheetPasted();
}

QModelIndex RosterDelegate::editedCell() const
{
    return m_editor ? QModelIndex(m_index) : QModelIndex();
}

QString RosterDelegate::editedText() const
{
    if (const auto *edit = qobject_cast<QLineEdit *>(m_editor.data()))
        return wholeText(*edit);
    const auto *box = qobject_cast<QComboBox *>(m_editor.data());
    return box ? box->currentData().toString() : QString();
}

} // namespace circuitdesk
