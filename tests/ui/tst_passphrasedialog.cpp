// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "ui/passphrasedialog.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

/// The passphrase is entered by keys alone, and stands in clear nowhere.
class TestPassphraseDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init();
    void cleanup() { delete m_dialog; }

    void enterSaysItOnce();
    void enterWithoutTextSaysNothingIsThere();
    void escapeSaysNothing();
    void theCancelKeySaysNothing();
    void whyItIsAskedStandsAboveAndIsSpoken();
    void itIsShownNowhere();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    [[nodiscard]] QLineEdit *edit() const { return m_dialog->findChild<QLineEdit *>(u"passphraseEdit"_s); }

    QPointer<PassphraseDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_entered;
    std::unique_ptr<QSignalSpy> m_rejected;
};

namespace {

const QString why = u"The passphrase is wrong. Nothing was changed."_s;
const QString secret = u"Ab3 secret, words"_s;

} // namespace

void TestPassphraseDialog::init()
{
    m_dialog = new PassphraseDialog(u"Unlock your data"_s, why, u"&Passphrase"_s, u"Unlock"_s, nullptr);
    m_entered = std::make_unique<QSignalSpy>(m_dialog, &PassphraseDialog::entered);
    m_rejected = std::make_unique<QSignalSpy>(m_dialog, &QDialog::rejected);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QCOMPARE(QApplication::focusWidget(), edit());
}

void TestPassphraseDialog::enterSaysItOnce()
{
    type(secret);
    press(Qt::Key_Return);
    QCOMPARE(m_entered->size(), 1);
    QCOMPARE(m_entered->first().first().toString(), secret);
    QCOMPARE(m_rejected->size(), 0);
    QTRY_VERIFY(!m_dialog);
}

void TestPassphraseDialog::enterWithoutTextSaysNothingIsThere()
{
    // Whoever asked says that it is empty and asks again; it is no refusal to say it.
    press(Qt::Key_Return);
    QCOMPARE(m_entered->size(), 1);
    QCOMPARE(m_entered->first().first().toString(), QString());
    QCOMPARE(m_rejected->size(), 0);
    QTRY_VERIFY(!m_dialog);
}

void TestPassphraseDialog::escapeSaysNothing()
{
    type(secret);
    press(Qt::Key_Escape);
    QCOMPARE(m_entered->size(), 0);
    QCOMPARE(m_rejected->size(), 1);
    QTRY_VERIFY(!m_dialog);
}

void TestPassphraseDialog::theCancelKeySaysNothing()
{
    type(secret);
    QStringList order;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Tab);
        order.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(order.join(u" "_s), u"passphraseUnlock passphraseCancel passphraseEdit"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QCOMPARE(m_entered->size(), 0);
    QCOMPARE(m_rejected->size(), 1);
}

void TestPassphraseDialog::whyItIsAskedStandsAboveAndIsSpoken()
{
    QStringList shown;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    QVERIFY2(shown.contains(why), qPrintable(shown.join(u'|')));
    QCOMPARE(edit()->accessibleDescription(), why);
    QCOMPARE(edit()->accessibleName(), u"Passphrase"_s);
    // The key of the label leads back to the field.
    press(Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != edit());
    press(Qt::Key_P, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), edit());
}

void TestPassphraseDialog::itIsShownNowhere()
{
    type(secret);
    QCOMPARE(edit()->text(), secret);
    QCOMPARE(edit()->echoMode(), QLineEdit::Password);
    QCOMPARE(edit()->displayText().size(), secret.size());
    for (const QChar character : edit()->displayText())
        QVERIFY(!secret.contains(character));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(edit());
    QVERIFY(spoken);
    QVERIFY(spoken->state().passwordEdit);
    QVERIFY(!spoken->text(QAccessible::Value).contains(u"Ab3"_s));
    QVERIFY(!m_dialog->windowTitle().contains(u"Ab3"_s));
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"Ab3"_s));
    // Neither does it leave by the clipboard.
    QApplication::clipboard()->setText(u"before"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
}

QTEST_MAIN(TestPassphraseDialog)
#include "tst_passphrasedialog.moc"
