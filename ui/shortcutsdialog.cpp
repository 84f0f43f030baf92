// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QDialogButtonBox *closeBox(QDialog *dialog)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
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

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Shortcuts"));
    QList<std::pair<QString, QString>> rows;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            rows.append({QString(action->text()).remove(u'&').remove(u'…'),
                action->shortcut().toString(QKeySequence::NativeText)});
    }
    rows.append(
        {tr("Roster: next cell; in the last cell, a new engineer"), QKeySequence(Qt::Key_Tab).toString()});
    rows.append({tr("Roster: the cell below"), QKeySequence(Qt::Key_Return).toString()});
    rows.append({tr("Roster: remove the engineer"), QKeySequence(Qt::CTRL | Qt::Key_Delete).toString()});
    rows.append(
        {tr("Roster: move the engineer up"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up).toString()});
    rows.append(
        {tr("Roster: move the engineer down"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down).toString()});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::huge);
    grid->setVerticalSpacing(spacing::small);
    for (int row = 0; row < rows.size(); ++row) {
        grid->addWidget(new TextLabel(TextStyle::Body, rows.at(row).first), row, 0);
        grid->addWidget(new TextLabel(TextStyle::Id, rows.at(row).second), row, 1);
    }
    auto *layout = dialogLayout(this);
    layout->addWidget(new TextLabel(TextStyle::Title, tr("Shortcuts")));
    layout->addLayout(grid);
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
