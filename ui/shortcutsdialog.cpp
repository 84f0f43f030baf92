// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QDialogButtonBox *closeBox(QDialog *dialog)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(u"close"_s);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return box;
}

QVBoxLayout *dialogLayout(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    return layout;
}

using KeyRows = QList<std::pair<QString, QString>>;

QString named(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// Sections below each other, their keys in one column.
QGridLayout *sheet(const QList<std::pair<QString, KeyRows>> &sections)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::huge);
    grid->setVerticalSpacing(spacing::small);
    int row = 0;
    for (const auto &[title, keys] : sections) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, spacing::small);
        grid->addWidget(new TextLabel(TextStyle::Strong, title), row++, 0);
        for (const auto &[what, key] : keys) {
            grid->addWidget(new TextLabel(TextStyle::Body, what), row, 0);
            grid->addWidget(new TextLabel(TextStyle::Id, key), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    return grid;
}

} // namespace

QList<std::pair<QString, QString>> ShortcutsDialog::rosterKeys()
{
    return {{tr("Next cell; in the last cell, a new engineer"), named(Qt::Key_Tab)},
        {tr("The cell below"), named(Qt::Key_Return)}, {tr("Edit the cell"), named(Qt::Key_F2)},
        {tr("Select several cells"), tr("Shift and an arrow")},
        {tr("Paste engineers or cells from a spreadsheet"), named(QKeySequence::Paste)},
        {tr("Copy the selected cells"), named(QKeySequence::Copy)},
        {tr("Clear the selected cells"), named(Qt::Key_Delete)},
        {tr("Fill the cells with what stands above"), named(Qt::CTRL | Qt::Key_D)},
        {tr("Duplicate the engineer"), named(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
        {tr("Remove the engineer"), named(Qt::CTRL | Qt::Key_Delete)},
        {tr("Move the engineer up"), named(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)},
        {tr("Move the engineer down"), named(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)}};
}

QList<std::pair<QString, QString>> ShortcutsDialog::listKeys()
{
    return {{tr("Drafts: duplicate"), named(Qt::CTRL | Qt::Key_D)},
        {tr("Drafts: to the bin"), named(Qt::Key_Delete)}, {tr("Templates: rename"), named(Qt::Key_F2)}};
}

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Shortcuts"));
    KeyRows everywhere;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            everywhere.append({withoutMnemonic(action->text()).remove(u'…'), named(action->shortcut())});
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * spacing::huge);
    columns->addLayout(sheet({{tr("Everywhere"), everywhere}}));
    columns->addLayout(sheet({{tr("In the roster"), rosterKeys()}, {tr("In the lists"), listKeys()}}));
    auto *layout = dialogLayout(this);
    layout->addWidget(new TextLabel(TextStyle::Title, tr("Shortcuts")));
    layout->addLayout(columns);
    layout->addSpacing(spacing::small);
    layout->addWidget(closeBox(this));
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About CircuitDesk"));
    auto *layout = dialogLayout(this);
    auto *icon = new QLabel;
    icon->setPixmap(applicationIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    layout->addWidget(icon);
    layout->addWidget(new TextLabel(TextStyle::Title, tr("CircuitDesk")));
    layout->addWidget(
        new TextLabel(TextStyle::Body, tr("Version %1").arg(QString::fromLatin1(CIRCUITDESK_VERSION))));
    layout->addWidget(
        new TextLabel(TextStyle::Body, tr("LOA applications and port orders for leased lines.")));
    layout->addWidget(
        new TextLabel(TextStyle::Hint, tr("Free software under the GNU GPL, version 3 or later.")));
    layout->addSpacing(spacing::small);
    layout->addWidget(closeBox(this));
}

} // namespace circuitdesk
