// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rostercompletion.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than these are found faster by another letter.
constexpr qsizetype mostOffered = 8;

} // namespace

void RosterCompletion::setBook(const QList<BookEntry> &book)
{
    m_book = book;
    std::stable_sort(m_book.begin(), m_book.end(), [](const BookEntry &left, const BookEntry &right) {
        return left.usedAt.isValid() && (!right.usedAt.isValid() || left.usedAt > right.usedAt);
    });
}

void RosterCompletion::attach(QLineEdit *edit, const QList<Engineer> &present)
{
    close();
    m_edit = edit;
    m_present = present;
    m_composing = false;
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, &RosterCompletion::offer);
}

QList<Engineer> RosterCompletion::matches(const QString &text) const
{
    const QString typed = foldedText(text.trimmed());
    QList<Engineer> beginning;
    QList<Engineer> others;
    if (typed.isEmpty())
        return {};
    for (const BookEntry &entry : m_book) {
        const qsizetype at = foldedText(entry.engineer.name).indexOf(typed);
        const QString key = documentKey(entry.engineer);
        const bool isPresent = !key.isEmpty()
            && std::any_of(m_present.begin(), m_present.end(),
                [&key](const Engineer &engineer) { return documentKey(engineer) == key; });
        if (at >= 0 && !isPresent)
            (at == 0 ? beginning : others).append(entry.engineer);
    }
    return (beginning + others).first(qMin(mostOffered, beginning.size() + others.size()));
}

void RosterCompletion::offer(const QString &text)
{
    m_offered = m_composing ? QList<Engineer>() : matches(text);
    if (m_offered.isEmpty())
        return close();
    if (!m_list) {
        // Within the window: no window system has to be asked for a place, and the focus stays where it is.
        m_list = new QListWidget(m_edit->window());
        m_list->setObjectName(u"rosterCompletion"_s);
        m_list->setAccessibleName(tr("Engineers in the address book"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setAutoFillBackground(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_list->row(item), Qt::Key_unknown); });
    }
    m_list->clear();
    for (const Engineer &engineer : std::as_const(m_offered))
        m_list->addItem(
            tr("%1  ·  %2", "name, number")
                .arg(engineer.name,
                    engineer.certificateNo.isEmpty() ? maskedContactInfo(engineer.contactInfo)
                                                     : maskedCertificateNo(engineer.certificateNo)));
    m_list->setCurrentRow(-1);
    place();
    m_list->show();
    m_list->raise();
    describe(
        tr("%n in the address book. Press Down to choose.", nullptr, static_cast<int>(m_offered.size())));
}

void RosterCompletion::place()
{
    const QWidget *window = m_edit->window();
    const int frame = 2 * m_list->frameWidth();
    QSize size(m_list->sizeHintForColumn(0) + frame + spacing::large, frame);
    for (int row = 0; row < m_list->count(); ++row)
        size.rheight() += m_list->sizeHintForRow(row);
    size.setWidth(qMin(qMax(size.width(), m_edit->width()), window->width()));
    QRect area(m_edit->mapTo(window, QPoint(0, m_edit->height())), size);
    if (area.bottom() > window->rect().bottom())
        area.moveBottom(m_edit->mapTo(window, QPoint(0, 0)).y() - 1);
    if (area.right() > window->rect().right())
        area.moveRight(window->rect().right());
    m_list->setGeometry(area);
}

void RosterCompletion::close()
{
    if (!m_list)
        return;
    // Now: nobody may choose from it any more.
    m_list->hide();
    m_list->deleteLater();
    m_list.clear();
    describe({});
}

bool RosterCompletion::takesKey(Qt::Key key)
{
    if (!m_list)
        return false;
    const bool takes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        move(key == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (takes && m_list->currentRow() >= 0) {
        choose(m_list->currentRow(), key);
        return true;
    }
    if (key == Qt::Key_Escape || takes)
        close();
    return key == Qt::Key_Escape;
}

void RosterCompletion::move(int by)
{
    // Above the first is the cell itself, with what was typed.
    const int places = m_list->count() + 1;
    const int row = (m_list->currentRow() + 1 + by + places) % places - 1;
    m_list->setCurrentRow(row);
    describe(row < 0 ? QString() : m_list->item(row)->text());
}

void RosterCompletion::choose(int row, Qt::Key key)
{
    const Engineer engineer = m_offered.value(row);
    close();
    Q_EMIT chosen(engineer, key);
}

void RosterCompletion::describe(const QString &text)
{
    if (!m_edit)
        return;
    m_edit->setAccessibleDescription(text);
    QAccessibleEvent event(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool RosterCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return false;
    switch (event->type()) {
    case QEvent::InputMethod:
        // What is being composed is no text yet, and its keys are the input method's.
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        if (m_composing)
            close();
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (m_list)
            place();
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        close();
        break;
    default:
        break;
    }
    return false;
}

} // namespace circuitdesk
