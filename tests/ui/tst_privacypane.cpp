// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsbench.h"
#include "ui/privacypane.h"

#include <QScrollArea>
#include <QSpinBox>

using namespace circuitdesk;

/// How long personal data stays, and the passphrase, as a person sets them.
class TestPrivacyPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void daysAreAppliedOnce();
    void thePassphraseIsOfferedWhereThereIsOne();
    void thePassphraseIsEnteredTwice();
    void itWaitsForTheAnswer();
    void tabOrderIsReadingOrder();
    void theFocusIsInSightWithLargeLetters();

private:
    static void type(SettingsBench &bench, const QString &name, const QString &text)
    {
        bench.line(name)->clear();
        QTest::keyClicks(bench.line(name), text);
    }
    static void change(SettingsBench &bench)
    {
        QTest::mouseClick(bench.button(u"passphraseChange"_s), Qt::LeftButton);
    }
};

void TestPrivacyPane::daysAreAppliedOnce()
{
    SettingsBench bench;
    bench.showTab(3);
    PrivacyPane *pane = bench.dialog.privacy();
    pane->setPurgeDays(180);
    auto *days = bench.find<QSpinBox>(u"privacyDays"_s);
    QCOMPARE(days->value(), 180);
    const QSignalSpy chosen(pane, &PrivacyPane::purgeDaysChosen);
    days->setFocus();
    days->selectAll();
    QTest::keyClicks(days, u"30"_s);
    // A number that is half typed removes nothing.
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(bench.button(u"privacySave"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 30);
    QVERIFY(bench.sees(u"30"_s));
    days->setValue(0);
    QCOMPARE(days->text(), u"For ever"_s);
    QTest::mouseClick(bench.button(u"privacySave"_s), Qt::LeftButton);
    QCOMPARE(chosen.constLast().first().toInt(), 0);
    QVERIFY(bench.sees(u"for ever from now on"_s));
}

void TestPrivacyPane::thePassphraseIsOfferedWhereThereIsOne()
{
    SettingsBench bench;
    bench.showTab(3);
    QVERIFY(!bench.line(u"passphrasePresent"_s)->isVisible());
    bench.dialog.privacy()->setPassphraseUsed(true);
    for (const QString &name : {u"passphrasePresent"_s, u"passphraseNext"_s, u"passphraseRepeated"_s}) {
        QVERIFY(bench.line(name)->isVisible());
        QCOMPARE(bench.line(name)->echoMode(), QLineEdit::Password);
    }
}

void TestPrivacyPane::thePassphraseIsEnteredTwice()
{
    SettingsBench bench;
    bench.showTab(3);
    PrivacyPane *pane = bench.dialog.privacy();
    pane->setPassphraseUsed(true);
    const QSignalSpy asked(pane, &PrivacyPane::passphraseChangeRequested);
    type(bench, u"passphrasePresent"_s, u"old"_s);
    change(bench);
    QVERIFY(bench.sees(u"Enter the new passphrase."_s));
    QVERIFY(bench.line(u"passphraseNext"_s)->hasFocus());
    type(bench, u"passphraseNext"_s, u"new words"_s);
    type(bench, u"passphraseRepeated"_s, u"new word"_s);
    change(bench);
    QVERIFY(bench.sees(u"differ"_s));
    QVERIFY(bench.line(u"passphraseRepeated"_s)->hasFocus());
    QCOMPARE(asked.size(), 0);
    type(bench, u"passphraseRepeated"_s, u"new words"_s);
    QVERIFY(!bench.sees(u"differ"_s));
    change(bench);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first(), (QVariantList{u"old"_s, u"new words"_s}));
}

void TestPrivacyPane::itWaitsForTheAnswer()
{
    SettingsBench bench;
    bench.showTab(3);
    PrivacyPane *pane = bench.dialog.privacy();
    pane->setPassphraseUsed(true);
    const QSignalSpy asked(pane, &PrivacyPane::passphraseChangeRequested);
    type(bench, u"passphrasePresent"_s, u"wrong"_s);
    type(bench, u"passphraseNext"_s, u"new"_s);
    type(bench, u"passphraseRepeated"_s, u"new"_s);
    change(bench);
    change(bench);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!bench.button(u"passphraseChange"_s)->isEnabled());
    pane->setPassphraseProblem(u"That is not it."_s);
    QVERIFY(bench.sees(u"That is not it."_s));
    QVERIFY(bench.line(u"passphrasePresent"_s)->hasFocus());
    type(bench, u"passphrasePresent"_s, u"right"_s);
    QVERIFY(!bench.sees(u"That is not it."_s));
    change(bench);
    QCOMPARE(asked.size(), 2);
    pane->setPassphraseChanged();
    QVERIFY(bench.sees(u"was changed"_s));
    for (const QString &name : {u"passphrasePresent"_s, u"passphraseNext"_s, u"passphraseRepeated"_s})
        QVERIFY(bench.line(name)->text().isEmpty() && bench.line(name)->isEnabled());
}

void TestPrivacyPane::tabOrderIsReadingOrder()
{
    SettingsBench bench;
    bench.showTab(3);
    bench.dialog.privacy()->setPassphraseUsed(true);
    bench.find<QSpinBox>(u"privacyDays"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 6; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
        (QStringList{u"privacyDays"_s, u"privacySave"_s, u"passphrasePresent"_s, u"passphraseNext"_s,
            u"passphraseRepeated"_s, u"passphraseChange"_s}));
}

void TestPrivacyPane::theFocusIsInSightWithLargeLetters()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(QFontInfo(usual).pointSizeF() * 2);
    QApplication::setFont(large);
    applyTheme(*qApp, Theme::Light);
    {
        SettingsBench bench;
        bench.showTab(3);
        bench.dialog.privacy()->setPassphraseUsed(true);
        bench.dialog.resize(bench.dialog.size().boundedTo({1280, 720}));
        const auto *scroll = bench.dialog.privacy()->findChild<QScrollArea *>();
        const QWidget *view = scroll->viewport();
        // Else there is nothing to be scrolled, and nothing is tested.
        QTRY_VERIFY(scroll->widget()->height() > view->height());
        bench.find<QSpinBox>(u"privacyDays"_s)->setFocus();
        QStringList seen;
        for (int i = 0; i < 5; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            seen.append(focus->objectName());
            QVERIFY2(scroll->widget()->isAncestorOf(focus), qPrintable(seen.constLast()));
            const auto inSight = [view, focus] {
                return view->rect().contains(QRect(focus->mapTo(view, QPoint()), focus->size()));
            };
            QTRY_VERIFY2(inSight(), qPrintable(seen.constLast()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(seen,
            QStringList({u"privacyDays"_s, u"privacySave"_s, u"passphrasePresent"_s, u"passphraseNext"_s,
                u"passphraseRepeated"_s}));
        // And back again, from below.
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        const QWidget *days = QApplication::focusWidget();
        QCOMPARE(days->objectName(), u"privacyDays"_s);
        QTRY_VERIFY(view->rect().contains(QRect(days->mapTo(view, QPoint()), days->size())));
    }
    QApplication::setFont(usual);
    applyTheme(*qApp, Theme::Light);
}

QTEST_MAIN(TestPrivacyPane)
#include "tst_privacypane.moc"
