// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsbench.h"

using namespace circuitdesk;

/// The accounts that a person enters beside those of the provider's own sources: which one is in use, and
/// what is left of them when the program starts again.
class TestAccounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAnywhere();
    void enteredAccountIsThereAgain();
    void withoutKeychain();
    void keychainLocksLater();
    void keychainForgets();
    void foreignEntryIsNotTaken();
    void theSourceIsUsedUntilAnotherIsChosen();
    void chosenAgainAfterTheSource();
    void unusableSourceIsExplained();
    void removedAccount();
    void removedWhileLocked();
    void practiceHasItsOwn();
    void practiceAddressIsRefused();
    void keychainIsAskedOnlyWhenNeeded();
};

void TestAccounts::nothingAnywhere()
{
    AccountsBench bench;
    bench.start();
    QCOMPARE(bench.label(), u"no-access-keys"_s);
    QVERIFY(bench.accounts->entries().isEmpty());
    QCOMPARE(bench.accounts->notes().size(), 6);
}

void TestAccounts::enteredAccountIsThereAgain()
{
    AccountsBench bench;
    bench.start();
    QSignalSpy current(bench.accounts.get(), &Accounts::currentChanged);
    AccountForm entered = form(u" Hangzhou team "_s);
    entered.securityToken = u"token"_s;
    entered.endpoint = u"https://gateway.example.com"_s;
    QVERIFY(bench.accounts->problemsOf(entered).isEmpty());
    bench.accounts->save(entered);
    // It is the only one, so it is used at once.
    QCOMPARE(current.size(), 1);
    const Account before = *bench.accounts->current();
    QCOMPARE(before.id, idOf(firstKey));
    QCOMPARE(before.label, u"Hangzhou team"_s);
    QCOMPARE(before.credentials, (Credentials{firstKey, secret, u"token"_s}));
    QCOMPARE(before.endpoint, QUrl(u"https://gateway.example.com"_s));
    QCOMPARE(before.regionId, u"cn-beijing"_s);
    bench.start();
    QVERIFY(bench.accounts->current());
    QCOMPARE(*bench.accounts->current(), before);
    const AccountEntry listed = bench.entry(before.id);
    QCOMPARE(listed.label, before.label);
    QCOMPARE(listed.keyId, u"LTAI…0001"_s);
    QVERIFY(listed.own && listed.inUse && listed.hasKeys && !listed.sessionOnly && !listed.inQuery);
    QVERIFY(bench.troubled->isEmpty());
}

void TestAccounts::withoutKeychain()
{
    AccountsBench bench;
    bench.keychain->works = false;
    bench.start();
    bench.accounts->save(form(u"Session"_s));
    QTRY_COMPARE(bench.troubled->size(), 1);
    QCOMPARE(bench.troubled->first().first().value<Error>().code, u"session-only"_s);
    // It works all the same, and says how long.
    QCOMPARE(bench.label(), u"Session"_s);
    QVERIFY(bench.entry(idOf(firstKey)).sessionOnly);
    QVERIFY(bench.entry(idOf(firstKey)).source != u"Entered, in the keychain"_s);
    bench.start();
    QCOMPARE(bench.label(), u"account-locked"_s);
    QVERIFY(!bench.entry(idOf(firstKey)).hasKeys);
    // Entering the keys again is all that is needed.
    AccountForm again = bench.accounts->formOf(idOf(firstKey));
    QVERIFY(again.accessKeyId.isEmpty() && again.accessKeySecret.isEmpty());
    again.accessKeyId = firstKey;
    again.accessKeySecret = secret;
    QVERIFY(bench.accounts->problemsOf(again).isEmpty());
    bench.accounts->save(again);
    QCOMPARE(bench.label(), u"Session"_s);
    QCOMPARE(bench.accounts->current()->credentials.accessKeySecret, secret);
}

void TestAccounts::keychainLocksLater()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"Team"_s));
    bench.keychain->works = false;
    bench.start();
    QCOMPARE(bench.label(), u"account-locked"_s);
    QVERIFY(bench.accounts->current().error().message.contains(u"Team"_s));
    // Unlocked meanwhile: choosing the account again is enough.
    bench.keychain->works = true;
    bench.accounts->choose(idOf(firstKey));
    QTRY_COMPARE(bench.label(), u"Team"_s);
}

void TestAccounts::keychainForgets()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"Team"_s));
    bench.keychain->entries.clear();
    bench.start();
    QCOMPARE(bench.label(), u"account-without-keys"_s);
}

void TestAccounts::foreignEntryIsNotTaken()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"First"_s));
    bench.accounts->save(form(u"Other"_s, otherKey));
    QCOMPARE(bench.keychain->entries.size(), 2);
    const QStringList names = bench.keychain->entries.keys();
    const QByteArray one = bench.keychain->entries.take(names.at(0));
    bench.keychain->entries.insert(names.at(0), bench.keychain->entries.take(names.at(1)));
    bench.keychain->entries.insert(names.at(1), one);
    bench.start();
    // What was queued under one key must never be sent with another.
    QCOMPARE(bench.label(), u"account-without-keys"_s);
    bench.keychain->entries.insert(names.at(0), "not JSON");
    bench.keychain->entries.insert(names.at(1), QByteArray());
    bench.start();
    QCOMPARE(bench.label(), u"account-without-keys"_s);
}

void TestAccounts::theSourceIsUsedUntilAnotherIsChosen()
{
    AccountsBench bench;
    bench.setSource(otherKey);
    bench.start();
    const QString source = idOf(otherKey);
    QCOMPARE(bench.accounts->current()->id, source);
    QVERIFY(!bench.entry(source).own);
    QCOMPARE(bench.entry(source).source, u"Environment variables"_s);
    bench.accounts->save(form(u"Mine"_s));
    QCOMPARE(bench.accounts->current()->id, source);
    bench.accounts->choose(idOf(firstKey));
    QTRY_COMPARE(bench.label(), u"Mine"_s);
    QVERIFY(!bench.entry(source).inUse && bench.entry(idOf(firstKey)).inUse);
    bench.start();
    QCOMPARE(bench.label(), u"Mine"_s);
}

void TestAccounts::chosenAgainAfterTheSource()
{
    AccountsBench bench;
    bench.setSource(otherKey);
    bench.start();
    bench.accounts->save(form(u"Mine"_s));
    bench.accounts->choose(idOf(firstKey));
    QTRY_COMPARE(bench.label(), u"Mine"_s);
    bench.accounts->choose(idOf(otherKey));
    QCOMPARE(bench.accounts->current()->id, idOf(otherKey));
    bench.start();
    QCOMPARE(bench.accounts->current()->id, idOf(otherKey));
    bench.environment.variables.clear();
    bench.start();
    QCOMPARE(bench.label(), u"no-access-keys"_s);
}

void TestAccounts::unusableSourceIsExplained()
{
    AccountsBench bench;
    bench.environment.variables.insert(u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, otherKey);
    bench.start();
    QCOMPARE(bench.label(), u"unusable-access-keys"_s);
    const SourceNote note = bench.accounts->notes().constFirst();
    QVERIFY(note.unusable && !note.used);
    QVERIFY(note.text.contains(u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s));
    // An account of one's own does not need the source.
    bench.accounts->save(form(u"Mine"_s));
    QCOMPARE(bench.label(), u"Mine"_s);
}

void TestAccounts::removedAccount()
{
    AccountsBench bench;
    bench.setSource(otherKey);
    bench.start();
    bench.accounts->save(form(u"Mine"_s));
    bench.accounts->choose(idOf(firstKey));
    QTRY_COMPARE(bench.label(), u"Mine"_s);
    bench.accounts->remove(idOf(firstKey));
    QCOMPARE(bench.accounts->current()->id, idOf(otherKey));
    QCOMPARE(bench.accounts->entries().size(), 1);
    QVERIFY(bench.keychain->entries.isEmpty());
    // What the environment says is not ours to remove.
    bench.accounts->remove(idOf(otherKey));
    QCOMPARE(bench.accounts->entries().size(), 1);
    bench.start();
    QCOMPARE(bench.accounts->entries().size(), 1);
    QCOMPARE(bench.accounts->current()->id, idOf(otherKey));
}

void TestAccounts::removedWhileLocked()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"Mine"_s));
    bench.keychain->works = false;
    bench.accounts->remove(idOf(firstKey));
    QTRY_COMPARE(bench.troubled->size(), 1);
    QCOMPARE(bench.troubled->first().first().value<Error>().code, u"keys-not-removed"_s);
    QCOMPARE(bench.label(), u"no-access-keys"_s);
}

void TestAccounts::practiceHasItsOwn()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"Real"_s));
    bench.setSource(otherKey);
    Accounts::Place practice = bench.place();
    practice.practice = true;
    practice.endpoint = QUrl(u"http://127.0.0.1:8080"_s);
    bench.start(practice);
    QCOMPARE(bench.accounts->current()->id, u"practice"_s);
    QCOMPARE(bench.accounts->entries().size(), 1);
    Account server = accountOf({u"practice-key"_s, u"practice-secret"_s, {}}, practice.endpoint);
    bench.accounts->useOther(server);
    QCOMPARE(*bench.accounts->current(), server);
    QCOMPARE(bench.accounts->entries().size(), 1);
    QCOMPARE(bench.accounts->entries().constFirst().source, u"Practice server"_s);
    // Nothing of it was written over the real ones.
    bench.start();
    QCOMPARE(bench.label(), u"Real"_s);
}

void TestAccounts::practiceAddressIsRefused()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"Real"_s));
    // Real data is not shown to whoever listens on this computer.
    Accounts::Place override = bench.place();
    override.endpoint = QUrl(u"http://127.0.0.1:8080"_s);
    bench.start(override);
    QCOMPARE(bench.label(), u"practice-address"_s);
    override.endpoint = QUrl(u"https://vpc.example.com"_s);
    bench.start(override);
    QCOMPARE(bench.accounts->current()->endpoint, override.endpoint);
}

void TestAccounts::keychainIsAskedOnlyWhenNeeded()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"First"_s));
    bench.accounts->save(form(u"Other"_s, otherKey));
    bench.keychain->asked.clear();
    bench.start();
    // Some keychains ask the person about each entry.
    QCOMPARE(bench.keychain->asked.size(), 1);
    QVERIFY(!bench.entry(idOf(otherKey)).hasKeys);
    bench.accounts->fetchKeys();
    QTRY_VERIFY(bench.entry(idOf(otherKey)).hasKeys);
    QCOMPARE(bench.keychain->asked.size(), 2);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
