// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcutsdialog.h"

#include "ui/dialogsize.h"
#include "ui/shortcutkeys.h"
#include "ui/textlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
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

/// Sections below each other, their keys in one column.
QGridLayout *sheet(const QList<std::pair<QString, QList<KeyLine>>> &sections)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::small);
    int row = 0;
    for (const auto &[title, keys] : sections) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, spacing::small);
        grid->addWidget(new TextLabel(TextStyle::Strong, title), row++, 0);
        for (const KeyLine &line : keys) {
            grid->addWidget(new TextLabel(TextStyle::Body, line.what), row, 0);
            grid->addWidget(new TextLabel(TextStyle::Id, keysText(line)), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    return grid;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Shortcuts"));
    QList<KeyLine> everywhere;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            everywhere.append({withoutMnemonic(action->text()).remove(u'…'), {action->shortcut()}});
    }
    everywhere.append({tr("To what has this letter underlined"), {}, tr("Alt and letter")});
    auto *layout = dialogLayout(this);
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight);
    columns->setSpacing(spacing::huge);
    columns->addLayout(sheet({{tr("Everywhere"), everywhere}}));
    columns->addLayout(
        sheet({{tr("In the roster"), rosterKeys()}, {tr("In an open cell of the roster"), cellKeys()}}));
    columns->addLayout(sheet({{tr("In the date and time"), siteTimeKeys()},
        {tr("In the review"), reviewKeys()}, {tr("In the lists"), listKeys()}}));
    layout->addWidget(new TextLabel(TextStyle::Title, tr("Shortcuts")));
    layout->addLayout(columns);
    // Below each other where the screen is not wide enough for all.
    if (columns->sizeHint().width() + 2 * spacing::page + spacing::huge > screen()->availableSize().width())
        columns->setDirection(QBoxLayout::TopToBottom);
    layout->addSpacing(spacing::small);
    layout->addWidget(closeBox(this));
    QScrollArea *area = scrollAboveButtons(*this);
    // Its lines are only read: the keys that scroll go to the sheet itself.
    area->setObjectName(u"shortcutsScroll"_s);
    area->setAccessibleName(tr("Shortcuts"));
    area->setFocusPolicy(Qt::StrongFocus);
    area->setFrameShape(QFrame::StyledPanel);
    area->widget()->layout()->setContentsMargins(
        spacing::medium, spacing::small, spacing::medium, spacing::small);
    resizeToScreen(*this, sizeHint());
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
