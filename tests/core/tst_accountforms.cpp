// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsbench.h"

using namespace circuitdesk;

/// What a person enters of an account, what is to mend in it, and what a change of it does.
class TestAccountForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesAlongFromAFileGoes();
    void changedKeys();
    void keysOfTheAccountInUseAreChanged();
    void unchangedKeysStay();
    void problems_data();
    void problems();
    void sameNameOrKey();
    void placementIsRemembered();
    void otherAddressIsToBeProvenAgain();
};

/// Blanks and the byte order mark are copied together with a key, and nobody sees them.
void TestAccountForms::whatComesAlongFromAFileGoes()
{
    const QString mark(QChar::ByteOrderMark);
    AccountsBench bench;
    bench.start();
    AccountForm copied = form(u"Mine"_s);
    for (QString *text : {&copied.label, &copied.accessKeyId, &copied.accessKeySecret})
        *text = mark + u' ' + mark + *text + u"\r\n"_s;
    QVERIFY(bench.accounts->problemsOf(copied).isEmpty());
    bench.accounts->save(copied);
    bench.start();
    QCOMPARE(bench.label(), u"Mine"_s);
    QCOMPARE(bench.accounts->current()->credentials, (Credentials{firstKey, secret, {}}));
}

void TestAccountForms::changedKeys()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"Mine"_s));
    const QString id = idOf(firstKey);
    AccountForm changed = bench.accounts->formOf(id);
    QCOMPARE(changed.accessKeySecret, secret);
    changed.label = u"Renamed"_s;
    changed.accessKeySecret = u"RenewedSecret"_s;
    changed.regionId = u"eu-central-1"_s;
    QSignalSpy current(bench.accounts.get(), &Accounts::currentChanged);
    bench.accounts->save(changed);
    QCOMPARE(current.size(), 1);
    QCOMPARE(bench.accounts->current()->credentials.accessKeySecret, u"RenewedSecret"_s);
    bench.start();
    QCOMPARE(bench.label(), u"Renamed"_s);
    QCOMPARE(bench.accounts->current()->credentials, (Credentials{firstKey, u"RenewedSecret"_s, {}}));
    QCOMPARE(bench.accounts->current()->regionId, u"eu-central-1"_s);
    QCOMPARE(bench.accounts->entries().size(), 1);
}

void TestAccountForms::keysOfTheAccountInUseAreChanged()
{
    AccountsBench bench;
    // The key that the environment names is entered as well: what was entered wins.
    bench.setSource(firstKey);
    bench.start();
    QCOMPARE(bench.accounts->current()->credentials.accessKeySecret, u"of the environment"_s);
    bench.accounts->save(form(u"Mine"_s));
    QCOMPARE(bench.accounts->current()->credentials.accessKeySecret, secret);
    QCOMPARE(bench.label(), u"Mine"_s);
    QCOMPARE(bench.accounts->entries().size(), 1);
}

void TestAccountForms::unchangedKeysStay()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"Mine"_s));
    AccountForm renamed = bench.accounts->formOf(idOf(firstKey));
    renamed.label = u"Renamed"_s;
    renamed.accessKeySecret.clear();
    QVERIFY(bench.accounts->problemsOf(renamed).isEmpty());
    bench.accounts->save(renamed);
    QCOMPARE(bench.accounts->current()->credentials.accessKeySecret, secret);
    QCOMPARE(bench.label(), u"Renamed"_s);
}

void TestAccountForms::problems_data()
{
    QTest::addColumn<AccountForm>("entered");
    QTest::addColumn<AccountField>("field");
    const auto row = [](const char *name, AccountField field, auto change) {
        AccountForm entered = form(u"Team"_s);
        change(entered);
        QTest::newRow(name) << entered << field;
    };
    row("no key ID", AccountField::KeyId, [](AccountForm &one) { one.accessKeyId = u"  "_s; });
    row("blank in the key ID", AccountField::KeyId, [](AccountForm &one) { one.accessKeyId = u"LT AI"_s; });
    row("line in the key ID", AccountField::KeyId, [](AccountForm &one) { one.accessKeyId = u"LT\nAI"_s; });
    row("Chinese key ID", AccountField::KeyId, [](AccountForm &one) { one.accessKeyId = u"密钥"_s; });
    row("no secret", AccountField::Secret, [](AccountForm &one) { one.accessKeySecret.clear(); });
    row("line in the secret", AccountField::Secret,
        [](AccountForm &one) { one.accessKeySecret = u"a\nb"_s; });
    row("blank in the token", AccountField::Token, [](AccountForm &one) { one.securityToken = u"a b"_s; });
    row("plain http", AccountField::Endpoint,
        [](AccountForm &one) { one.endpoint = u"http://vpc.example.com"_s; });
    row("no address", AccountField::Endpoint, [](AccountForm &one) { one.endpoint = u"vpc.example.com"_s; });
    row("this computer", AccountField::Endpoint,
        [](AccountForm &one) { one.endpoint = u"http://127.0.0.1:8080"_s; });
}

void TestAccountForms::problems()
{
    AccountsBench bench;
    QFETCH(AccountForm, entered);
    QFETCH(AccountField, field);
    bench.start();
    const auto found = bench.accounts->problemsOf(entered);
    QCOMPARE(found.size(), 1);
    QCOMPARE(static_cast<int>(found.constFirst().field), static_cast<int>(field));
    QVERIFY(!found.constFirst().text.isEmpty());
    QVERIFY(!found.constFirst().text.contains(secret));
}

void TestAccountForms::sameNameOrKey()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"Team"_s));
    const auto fieldsOf = [&bench](const AccountForm &one) {
        QList<int> fields;
        for (const AccountProblem &problem : bench.accounts->problemsOf(one))
            fields.append(static_cast<int>(problem.field));
        return fields;
    };
    const QList<int> label{static_cast<int>(AccountField::Label)};
    const QList<int> key{static_cast<int>(AccountField::KeyId)};
    QCOMPARE(fieldsOf(form(u"Team"_s, otherKey)), label);
    QCOMPARE(fieldsOf(form(u"Another"_s)), key);
    QCOMPARE(fieldsOf(form(u"Another"_s, otherKey)), QList<int>());
    // Another key is another account: what waits in the outbox is only ever sent with its own.
    AccountForm changed = bench.accounts->formOf(idOf(firstKey));
    QCOMPARE(fieldsOf(changed), QList<int>());
    changed.accessKeyId = otherKey;
    QCOMPARE(fieldsOf(changed), key);
}

void TestAccountForms::placementIsRemembered()
{
    AccountsBench bench;
    bench.setSource(otherKey);
    bench.start();
    bench.accounts->save(form(u"Mine"_s));
    QSignalSpy current(bench.accounts.get(), &Accounts::currentChanged);
    bench.accounts->setPlacement(idOf(otherKey), ApiRequest::Placement::Query);
    QCOMPARE(current.size(), 1);
    QVERIFY(bench.accounts->current()->placement == ApiRequest::Placement::Query);
    bench.accounts->setPlacement(idOf(firstKey), ApiRequest::Placement::Query);
    QCOMPARE(current.size(), 1);
    bench.start();
    QVERIFY(bench.accounts->current()->placement == ApiRequest::Placement::Query);
    QVERIFY(bench.entry(idOf(firstKey)).inQuery && bench.entry(idOf(otherKey)).inQuery);
    bench.accounts->setPlacement(idOf(firstKey), ApiRequest::Placement::Body);
    bench.accounts->setPlacement(idOf(otherKey), ApiRequest::Placement::Body);
    QVERIFY(bench.accounts->current()->placement == ApiRequest::Placement::Body);
    bench.start();
    QVERIFY(!bench.entry(idOf(firstKey)).inQuery && !bench.entry(idOf(otherKey)).inQuery);
}

void TestAccountForms::otherAddressIsToBeProvenAgain()
{
    AccountsBench bench;
    bench.start();
    bench.accounts->save(form(u"Mine"_s));
    const QString id = idOf(firstKey);
    bench.accounts->setPlacement(id, ApiRequest::Placement::Query);
    AccountForm changed = bench.accounts->formOf(id);
    changed.label = u"Renamed"_s;
    bench.accounts->save(changed);
    QVERIFY(bench.accounts->isPlacementKnown(id));
    changed.endpoint = u"https://gateway.example.com"_s;
    bench.accounts->save(changed);
    QVERIFY(!bench.accounts->isPlacementKnown(id));
    QVERIFY(bench.accounts->current()->placement == ApiRequest::Placement::Body);
}

QTEST_GUILESS_MAIN(TestAccountForms)
#include "tst_accountforms.moc"
