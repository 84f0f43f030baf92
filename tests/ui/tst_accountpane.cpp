// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsbench.h"

#include <QComboBox>

using namespace circuitdesk;

using Kind = CheckStep::Kind;
using Found = CheckStep::State;

namespace {

QList<CheckStep> steps()
{
    return {
        {Kind::Address, Found::Waiting, u"Address"_s, {}}, {Kind::Key, Found::Waiting, u"Access key"_s, {}}};
}

} // namespace

/// The accounts as a person meets them: choosing, entering, removing and checking one.
class TestAccountPane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void emptyListInvites();
    void listsAccounts();
    void buttonsFitTheAccount();
    void enterUsesTheAccount();
    void currentRowStays();
    void addsAnAccount();
    void changesAnAccount();
    void missingKeysAreEnteredAgain();
    void problemsStandAtTheirFields();
    void secretsDoNotStay();
    void removingIsAskedOnce();
    void checkIsFollowed();
    void checkEnds_data();
    void checkEnds();
    void noticeOfTheSession();
    void practiceAddsNone();
};

void TestAccountPane::emptyListInvites()
{
    SettingsBench bench;
    bench.accounts()->setAccounts({});
    QVERIFY(bench.sees(u"No accounts"_s));
    QVERIFY(!bench.button(u"accountRemove"_s)->isVisible());
    QTest::mouseClick(bench.button(u"accountAddFirst"_s), Qt::LeftButton);
    QVERIFY(bench.line(u"accountKeyId"_s)->isVisible());
    QVERIFY(bench.line(u"accountLabel"_s)->hasFocus());
}

void TestAccountPane::listsAccounts()
{
    SettingsBench bench;
    AccountEntry first = entry(u"1"_s);
    first.inUse = true;
    AccountEntry second = entry(u"2"_s);
    second.hasKeys = false;
    bench.accounts()->setAccounts({first, second});
    const auto *model = bench.view()->model();
    QCOMPARE(model->rowCount(), 2);
    const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(text(0, 0), first.label);
    QCOMPARE(text(0, 1), first.keyId);
    QCOMPARE(text(0, 2), first.source);
    QCOMPARE(text(0, 3), u"In use"_s);
    QCOMPARE(text(1, 3), u"Keys missing"_s);
}

void TestAccountPane::buttonsFitTheAccount()
{
    SettingsBench bench;
    AccountEntry own = entry(u"1"_s);
    AccountEntry found = entry(u"2"_s, false);
    found.inUse = true;
    AccountEntry keyless = entry(u"3"_s);
    keyless.hasKeys = false;
    bench.accounts()->setAccounts({own, found, keyless});
    auto *view = bench.view();
    const auto enabled = [&bench, view](int row) {
        view->selectRow(row);
        QString result;
        for (const QString &name :
            {u"accountChoose"_s, u"accountCheck"_s, u"accountEdit"_s, u"accountRemove"_s})
            result += bench.button(name)->isEnabled() ? u'+' : u'-';
        return result;
    };
    QCOMPARE(enabled(0), u"++++"_s);
    // What the environment says can only be read.
    QCOMPARE(enabled(1), u"-+--"_s);
    QCOMPARE(enabled(2), u"+-++"_s);
}

void TestAccountPane::enterUsesTheAccount()
{
    SettingsBench bench;
    AccountEntry first = entry(u"1"_s);
    first.inUse = true;
    bench.accounts()->setAccounts({first, entry(u"2"_s)});
    QSignalSpy chosen(bench.accounts(), &AccountPane::chooseRequested);
    auto *view = bench.view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"2"_s);
    QVERIFY(bench.dialog.isVisible());
}

void TestAccountPane::currentRowStays()
{
    SettingsBench bench;
    AccountEntry first = entry(u"1"_s);
    first.inUse = true;
    bench.accounts()->setAccounts({first, entry(u"2"_s), entry(u"3"_s)});
    auto *view = bench.view();
    QCOMPARE(view->currentRow(), 0);
    view->selectRow(2);
    // Another list, in which it stands elsewhere.
    bench.accounts()->setAccounts({first, entry(u"3"_s)});
    QCOMPARE(view->currentRow(), 1);
    bench.accounts()->setAccounts({first});
    QCOMPARE(view->currentRow(), 0);
}

void TestAccountPane::addsAnAccount()
{
    SettingsBench bench;
    bench.accounts()->setAccounts({entry(u"1"_s)});
    QSignalSpy saved(bench.accounts(), &AccountPane::saveRequested);
    QTest::mouseClick(bench.button(u"accountAdd"_s), Qt::LeftButton);
    QTest::keyClicks(bench.line(u"accountLabel"_s), u"Hangzhou"_s);
    QTest::keyClicks(bench.line(u"accountKeyId"_s), u"LTAI5t"_s);
    QTest::keyClicks(bench.line(u"accountSecret"_s), u"secret"_s);
    QTest::keyClicks(bench.line(u"accountToken"_s), u"token"_s);
    QTest::keyClicks(bench.line(u"accountEndpoint"_s), u"https://gateway.example.com"_s);
    auto *region = bench.find<QComboBox>(u"accountRegion"_s);
    QTest::keyClicks(region, u"China"_s);
    QCOMPARE(bench.line(u"accountSecret"_s)->echoMode(), QLineEdit::Password);
    QCOMPARE(bench.line(u"accountToken"_s)->echoMode(), QLineEdit::Password);
    QTest::keyClick(bench.line(u"accountEndpoint"_s), Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().first().value<AccountForm>(),
        (AccountForm{{}, u"Hangzhou"_s, u"LTAI5t"_s, u"secret"_s, u"token"_s,
            u"https://gateway.example.com"_s, u"cn-hangzhou"_s}));
    QVERIFY(bench.dialog.isVisible());
}

void TestAccountPane::changesAnAccount()
{
    SettingsBench bench;
    bench.accounts()->edit(
        {u"1"_s, u"Team"_s, u"LTAI5t"_s, u"never shown"_s, u"never shown"_s, {}, u"xx-unknown-1"_s});
    QVERIFY(bench.sees(u"Change account \"Team\""_s));
    QVERIFY(bench.line(u"accountKeyId"_s)->isReadOnly());
    QVERIFY(
        bench.line(u"accountSecret"_s)->text().isEmpty() && bench.line(u"accountToken"_s)->text().isEmpty());
    QVERIFY(bench.sees(u"the stored one stays"_s));
    QSignalSpy saved(bench.accounts(), &AccountPane::saveRequested);
    QTest::keyClicks(bench.line(u"accountLabel"_s), u"Renamed"_s);
    QTest::mouseClick(bench.button(u"accountSave"_s), Qt::LeftButton);
    QCOMPARE(saved.first().first().value<AccountForm>(),
        (AccountForm{u"1"_s, u"Renamed"_s, u"LTAI5t"_s, {}, {}, {}, u"xx-unknown-1"_s}));
}

void TestAccountPane::missingKeysAreEnteredAgain()
{
    SettingsBench bench;
    bench.accounts()->edit({u"1"_s, u"Team"_s, {}, {}, {}, {}, {}});
    QVERIFY(!bench.line(u"accountKeyId"_s)->isReadOnly());
    QVERIFY(bench.sees(u"enter the same one again"_s));
}

void TestAccountPane::problemsStandAtTheirFields()
{
    SettingsBench bench;
    bench.accounts()->edit({});
    bench.accounts()->setProblems({{AccountField::Secret, u"It has a gap."_s},
        {AccountField::Secret, u"Second."_s}, {AccountField::Endpoint, u"No address."_s}});
    QVERIFY(bench.sees(u"It has a gap."_s) && bench.sees(u"No address."_s) && !bench.sees(u"Second."_s));
    QVERIFY(bench.line(u"accountSecret"_s)->hasFocus());
    QCOMPARE(bench.line(u"accountSecret"_s)->accessibleDescription(), u"It has a gap."_s);
    QTest::keyClicks(bench.line(u"accountSecret"_s), u"x"_s);
    QVERIFY(!bench.sees(u"It has a gap."_s) && bench.sees(u"No address."_s));
    bench.accounts()->setProblems({});
    QVERIFY(!bench.sees(u"No address."_s));
}

void TestAccountPane::secretsDoNotStay()
{
    SettingsBench bench;
    for (const bool cancel : {true, false}) {
        bench.accounts()->edit({});
        QTest::keyClicks(bench.line(u"accountSecret"_s), u"secret"_s);
        QTest::keyClicks(bench.line(u"accountToken"_s), u"token"_s);
        if (cancel)
            QTest::mouseClick(bench.button(u"accountCancel"_s), Qt::LeftButton);
        else
            bench.accounts()->beginCheck(u"1"_s, steps());
        QCOMPARE(bench.line(u"accountSecret"_s)->text(), QString());
        QCOMPARE(bench.line(u"accountToken"_s)->text(), QString());
    }
}

void TestAccountPane::removingIsAskedOnce()
{
    SettingsBench bench;
    bench.accounts()->setAccounts({entry(u"1"_s), entry(u"2"_s)});
    QSignalSpy removed(bench.accounts(), &AccountPane::removeRequested);
    auto *view = bench.view();
    view->selectRow(1);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(bench.sees(u"Remove account \"Team 2\""_s));
    QVERIFY(removed.isEmpty());
    // Whatever is chosen meanwhile, it is the one that was asked about.
    view->selectRow(0);
    QTest::mouseClick(bench.button(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toString(), u"2"_s);
    QVERIFY(!bench.sees(u"Remove account"_s));
}

void TestAccountPane::checkIsFollowed()
{
    SettingsBench bench;
    bench.accounts()->setAccounts({entry(u"1"_s)});
    QSignalSpy asked(bench.accounts(), &AccountPane::checkRequested);
    QTest::mouseClick(bench.button(u"accountCheck"_s), Qt::LeftButton);
    QCOMPARE(asked.first().first().toString(), u"1"_s);
    bench.accounts()->beginCheck(u"1"_s, steps());
    QVERIFY(bench.sees(u"Check of account \"Team 1\""_s));
    QVERIFY(bench.sees(u"only reads"_s));
    QVERIFY(!bench.button(u"checkAgain"_s)->isEnabled());
    bench.accounts()->setCheckStep({Kind::Address, Found::Running, u"Address"_s, {}});
    // The rows are shown by the next turn of the event loop.
    QTRY_VERIFY(bench.sees(u"Is being checked…"_s));
    bench.accounts()->setCheckStep({Kind::Address, Found::Ok, u"Address"_s, u"It is at 192.0.2.1."_s});
    QVERIFY(bench.sees(u"It is at 192.0.2.1."_s) && !bench.sees(u"Is being checked…"_s));
    QCOMPARE(bench.find<QLabel>(u"checkText0"_s)->accessibleName(), u"Address: It is at 192.0.2.1."_s);
    bench.accounts()->setCheckStep({Kind::Key, Found::Ok, u"Access key"_s, u"Known."_s});
    bench.accounts()->endCheck();
    QTest::mouseClick(bench.button(u"checkAgain"_s), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(1).first().toString(), u"1"_s);
    QSignalSpy left(bench.accounts(), &AccountPane::checkLeft);
    QTest::keyClick(bench.button(u"checkBack"_s), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QVERIFY(bench.view()->isVisible());
}

void TestAccountPane::checkEnds_data()
{
    QTest::addColumn<Found>("first");
    QTest::addColumn<Found>("second");
    QTest::addColumn<QString>("summary");
    QTest::newRow("all works") << Found::Ok << Found::Ok << u"Everything works."_s;
    QTest::newRow("note") << Found::Ok << Found::Warning << u"works; read the notes"_s;
    QTest::newRow("failed") << Found::Failed << Found::Waiting << u"does not work"_s;
    QTest::newRow("failed and note") << Found::Warning << Found::Failed << u"does not work"_s;
}

void TestAccountPane::checkEnds()
{
    SettingsBench bench;
    QFETCH(Found, first);
    QFETCH(Found, second);
    QFETCH(QString, summary);
    bench.accounts()->beginCheck(u"1"_s, steps());
    bench.accounts()->setCheckStep({Kind::Address, first, u"Address"_s, u"Said."_s});
    bench.accounts()->setCheckStep({Kind::Key, second, u"Access key"_s, u"Said."_s});
    bench.accounts()->endCheck();
    const QString said = bench.find<QLabel>(u"checkSummary"_s)->text();
    QVERIFY2(said.contains(summary), qPrintable(said));
    QTRY_COMPARE(bench.sees(u"Not checked"_s), second == Found::Waiting);
    QVERIFY(bench.button(u"checkAgain"_s)->isEnabled());
    bench.accounts()->endCheck(u"There are no keys."_s);
    QVERIFY(bench.sees(u"There are no keys."_s));
}

void TestAccountPane::noticeOfTheSession()
{
    SettingsBench bench;
    bench.accounts()->setAccounts({entry(u"1"_s)});
    bench.accounts()->setNotice(u"Until CircuitDesk ends."_s);
    QVERIFY(bench.sees(u"Until CircuitDesk ends."_s));
    bench.accounts()->setNotice({});
    QVERIFY(!bench.sees(u"Until CircuitDesk ends."_s));
}

void TestAccountPane::practiceAddsNone()
{
    SettingsBench bench;
    bench.accounts()->setAccounts({entry(u"practice"_s, false)});
    QVERIFY(bench.button(u"accountAdd"_s)->isVisible());
    bench.accounts()->setFixed(u"Practice has its own."_s);
    QVERIFY(!bench.button(u"accountAdd"_s)->isVisible());
    QVERIFY(bench.sees(u"Practice has its own."_s));
    bench.accounts()->setAccounts({});
    QVERIFY(!bench.button(u"accountAddFirst"_s)->isVisible());
}

QTEST_MAIN(TestAccountPane)
#include "tst_accountpane.moc"
