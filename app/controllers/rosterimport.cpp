// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/rosterimport.h"

#include "ui/rostereditor.h"
#include "ui/rosterview.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace circuitdesk {

namespace {

SheetImport::Present presentOn(RosterEditor &editor)
{
    return [&editor] {
        const auto typed = editor.engineersAsTyped();
        return static_cast<int>(std::count_if(
            typed.begin(), typed.end(), [](const Engineer &engineer) { return !engineer.isEmpty(); }));
    };
}

} // namespace

RosterImport::RosterImport(MainWindow &window, RosterEditor &editor, QObject *parent)
    : QObject(parent),
      m_editor(editor),
      m_import(window, presentOn(editor))
{
    connect(&editor, &RosterEditor::importRequested, &m_import, &SheetImport::choose);
    connect(&m_import, &SheetImport::chosen, &editor, &RosterEditor::take);
    editor.setAcceptDrops(true);
    editor.installEventFilter(this);
}

bool RosterImport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QList<QUrl> urls = drop->mimeData()->urls();
    // A roster that takes no keys takes no file either.
    const bool isReadOnly = m_editor.view()->editTriggers() == QAbstractItemView::NoEditTriggers;
    if (isReadOnly || urls.size() != 1 || !urls.constFirst().isLocalFile())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        m_import.read(urls.constFirst().toLocalFile());
    return true;
}

} // namespace circuitdesk
