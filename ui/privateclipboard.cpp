// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privateclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>
#include <QWidget>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// The system tells of a copy at once, or, on Windows, a moment later.
constexpr auto pause = 500ms;
const QString clearerName = u"privateClipboardClearer"_s;

QByteArray digestOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

QMimeData *marked(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    // KDE's Klipper; Windows' clipboard history and cloud (Microsoft, "Clipboard Formats"); nspasteboard.org.
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    data->setData(u"org.nspasteboard.ConcealedType"_s, text.toUtf8());
    return data;
}

} // namespace

PrivateClipboard::PrivateClipboard(QWidget *widget, Milliseconds kept)
    : QObject(widget),
      m_widget(widget),
      m_kept(kept)
{
    m_expecting.setSingleShot(true);
    // Of the whole program: cells are edited in widgets that come and go.
    qApp->installEventFilter(this);
    connect(
        QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &PrivateClipboard::clipboardChanged);
}

void PrivateClipboard::copy(const QString &text, Milliseconds kept)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    // One at a time: what is copied later is kept as long as if it were the first. It belongs to the
    // clipboard, because the widget may be gone by then.
    delete clipboard->findChild<QTimer *>(clearerName);
    auto *clearer = new QTimer(clipboard);
    clearer->setObjectName(clearerName);
    clearer->setSingleShot(true);
    const auto clear = [clipboard, clearer, digest = digestOf(text)] {
        if (digestOf(clipboard->text()) == digest)
            clipboard->clear();
        clearer->deleteLater();
    };
    connect(clearer, &QTimer::timeout, clipboard, clear);
    connect(qApp, &QCoreApplication::aboutToQuit, clearer, clear);
    clearer->start(kept);
    clipboard->setMimeData(marked(text));
}

bool PrivateClipboard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    const bool within = widget == m_widget || m_widget->isAncestorOf(widget);
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::MouseButtonRelease:
        if (within)
            m_expecting.start(pause);
        else
            m_expecting.stop();
        break;
    case QEvent::ContextMenu:
        // A person may think about what to choose, and nothing else is pressed until then.
        m_menu = within;
        break;
    case QEvent::MouseButtonPress:
        m_menu = m_menu && widget->window()->windowType() == Qt::Popup;
        break;
    default:
        break;
    }
    return false;
}

void PrivateClipboard::clipboardChanged()
{
    if (!m_active || !(m_menu || m_expecting.isActive()))
        return;
    m_menu = false;
    m_expecting.stop();
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.isEmpty())
        copy(text, m_kept);
}

} // namespace circuitdesk
