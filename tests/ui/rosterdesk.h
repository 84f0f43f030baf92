// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rostermodel.h"
#include "tests/models/examples.h"
#include "ui/rostereditor.h"
#include "ui/rosterview.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

/// A roster on the screen, and the keys of whoever fills it in.
class RosterDesk
{
protected:
    bool open()
    {
        m_model = std::make_unique<RosterModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_editor = std::make_unique<RosterEditor>(*m_model);
        m_editor->resize(1040, 420);
        m_editor->show();
        return QTest::qWaitForWindowActive(m_editor.get());
    }
    void close()
    {
        m_editor.reset();
        m_tester.reset();
        m_model.reset();
    }

    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            if (letter.unicode() < 0x80)
                QTest::keyClicks(QApplication::focusWidget(), letter);
            else
                QTest::sendKeyEvent(
                    QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter, Qt::NoModifier);
            QCoreApplication::processEvents();
        }
    }
    void at(int row, int column)
    {
        view()->setFocus();
        view()->setCurrentIndex(m_model->index(row, column));
    }
    /// Ctrl+V of \a text, wherever the focus is.
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    /// Ctrl+Z brings \a before, Ctrl+Shift+Z what is there now.
    void undoesTo(const QList<Engineer> &before)
    {
        const auto after = m_model->engineers();
        QVERIFY(after != before);
        view()->setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_model->engineers(), before);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_model->engineers(), after);
    }
    RosterView *view() { return m_editor->view(); }
    QToolButton *button(const QString &name) { return m_editor->findChild<QToolButton *>(name); }
    /// What stands above the table; empty where nothing does.
    QString notice()
    {
        auto *line = m_editor->findChild<QWidget *>(u"rosterNotice"_s);
        return line->isVisible() ? line->findChild<QLabel *>(u"noticeText"_s)->text() : QString();
    }
    QDialog *chooser() { return m_editor->findChild<QDialog *>(u"rosterChooser"_s); }
    /// A closed dialog gives the focus back, but not on this platform.
    bool isEditorActive()
    {
        m_editor->activateWindow();
        return QTest::qWaitFor([this] { return QApplication::activeWindow() == m_editor.get(); });
    }
    bool isChooserActive()
    {
        return QTest::qWaitFor([this] { return chooser() && QApplication::activeWindow() == chooser(); });
    }
    QListWidget *chooserList() { return chooser()->findChild<QListWidget *>(u"rosterChooserList"_s); }
    QPushButton *chooserTake() { return chooser()->findChild<QPushButton *>(u"rosterChooserTake"_s); }
    QString chooserCounter() { return chooser()->findChild<QLabel *>(u"rosterChooserCounter"_s)->text(); }
    /// As a spreadsheet copies it.
    static QString table(const QList<Engineer> &engineers)
    {
        QString text;
        for (const Engineer &e : engineers)
            text +=
                QStringList{e.name, e.gender, e.certificateType, e.certificateNo, e.contactInfo}.join(u'\t')
                + u"\r\n"_s;
        return text;
    }

    std::unique_ptr<RosterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<RosterEditor> m_editor;
};

} // namespace circuitdesk::test
