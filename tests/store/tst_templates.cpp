// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/templatetable.h"
#include "tests/store/desk.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

FormTemplate named(const QString &name, const AnyForm &form = examples::loa())
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), name, form, examples::now()};
}

} // namespace

/// Forms that others begin with: named ones, and a company's last application.
class TestTemplates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackExactlyByName();
    void renamingAndRemoving();
    void aNameIsNeeded_data();
    void aNameIsNeeded();
    void whatIsNoCharacterIsNoName();
    void aNameIsUsedOnce_data();
    void aNameIsUsedOnce();
    void theFormIsSealedInItsOwnRow();
    void withoutCircuitKeepsTheRest();
    void forCircuitKeepsTheTime();
    void theLastApplicationOfACompany_data();
    void theLastApplicationOfACompany();
};

void TestTemplates::comeBackExactlyByName()
{
    const TestStore desk;
    const FormTemplate loa = named(u"Hangzhou 机房"_s);
    const FormTemplate order = named(u"Beijing"_s, examples::order());
    value(desk.open()->saveTemplate(loa));
    value(desk.open()->saveTemplate(order));
    QCOMPARE(value(desk.open()->templates()), QList<FormTemplate>({order, loa}));
}

void TestTemplates::renamingAndRemoving()
{
    const TestStore desk;
    const auto store = desk.open();
    FormTemplate first = named(u"first"_s);
    const FormTemplate second = named(u"second"_s);
    value(store->saveTemplate(first));
    value(store->saveTemplate(second));
    first.name = u"First"_s; // its own name in another case
    value(store->saveTemplate(first));
    first.name = u"  renamed "_s;
    value(store->saveTemplate(first));
    first.name = u"renamed"_s;
    QCOMPARE(value(store->templates()), QList<FormTemplate>({first, second}));
    value(store->removeTemplate(first.id));
    value(store->removeTemplate(u"there is none"_s));
    QCOMPARE(value(store->templates()), QList<FormTemplate>({second}));
}

void TestTemplates::aNameIsNeeded_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u" \t "_s;
    QTest::newRow("wide space") << QString(QChar(0x3000));
}

void TestTemplates::aNameIsNeeded()
{
    QFETCH(const QString, name);
    const TestStore desk;
    const auto store = desk.open();
    const auto refused = answer(store->saveTemplate(named(name)));
    QCOMPARE(errorOf(refused).code, QLatin1String(templatetable::codeNameEmpty));
    QVERIFY(value(store->templates()).isEmpty());
}

void TestTemplates::whatIsNoCharacterIsNoName()
{
    const TestStore desk;
    const auto store = desk.open();
    for (const QChar wrong : {QChar(0xd83d), QChar(0xfffe), QChar(0xffff)}) {
        const auto refused = answer(store->saveTemplate(named(u"Site "_s + wrong)));
        QCOMPARE(errorOf(refused).code, QLatin1String(templatetable::codeNameBroken));
    }
    QVERIFY(value(store->templates()).isEmpty());
}

void TestTemplates::aNameIsUsedOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("same") << u"Überseering"_s;
    QTest::newRow("case") << u"überSEERING"_s;
    QTest::newRow("spaces") << u" Überseering "_s;
}

void TestTemplates::aNameIsUsedOnce()
{
    QFETCH(const QString, name);
    const TestStore desk;
    const auto store = desk.open();
    const FormTemplate first = named(u"Überseering"_s);
    value(store->saveTemplate(first));
    const auto refused = answer(store->saveTemplate(named(name, examples::order())));
    QCOMPARE(errorOf(refused).code, QLatin1String(templatetable::codeNameUsed));
    QVERIFY2(errorOf(refused).message.contains(name.trimmed()), qPrintable(errorOf(refused).message));
    QCOMPARE(value(store->templates()), QList<FormTemplate>({first}));
}

void TestTemplates::theFormIsSealedInItsOwnRow()
{
    const TestStore desk;
    const auto store = desk.open();
    const FormTemplate first = named(u"first"_s);
    const FormTemplate second = named(u"second"_s);
    value(store->saveTemplate(first));
    value(store->saveTemplate(second));
    RawConnection raw(desk.path());
    QVERIFY(!raw.value(u"SELECT form FROM templates"_s)
                 .toByteArray()
                 .contains(examples::loa().engineers.first().certificateNo.toUtf8()));
    QCOMPARE(
        raw.exec(u"UPDATE templates SET form = (SELECT form FROM templates WHERE id = '%1')"_s.arg(first.id)),
        QString());
    QCOMPARE(value(store->templates()), QList<FormTemplate>({first}));
}

void TestTemplates::withoutCircuitKeepsTheRest()
{
    LoaApplication loa = examples::loa();
    loa.second = true;
    const auto bare = std::get<LoaApplication>(withoutCircuit(loa));
    QCOMPARE(bare.instanceId, QString());
    QCOMPARE(bare.constructionTime, QString());
    QVERIFY(!bare.second);
    LoaApplication again = bare;
    again.instanceId = loa.instanceId;
    again.constructionTime = loa.constructionTime;
    again.second = true;
    QCOMPARE(again, loa);
    OccupancyOrder order = examples::order();
    order.physicalConnectionId.clear();
    QCOMPARE(std::get<OccupancyOrder>(withoutCircuit(examples::order())), order);
}

void TestTemplates::forCircuitKeepsTheTime()
{
    LoaApplication expected = examples::loa();
    expected.instanceId = u"pc-other"_s;
    QCOMPARE(std::get<LoaApplication>(forCircuit(examples::loa(), u"pc-other"_s, {}, false)), expected);
    expected.regionId = u"cn-beijing"_s;
    expected.second = true;
    QCOMPARE(std::get<LoaApplication>(forCircuit(examples::loa(), u"pc-other"_s, u"cn-beijing"_s, true)),
        expected);
}

void TestTemplates::theLastApplicationOfACompany_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("another");
    QTest::newRow("trigrams") << u"示例网络"_s << u"示例网络有限公司"_s;
    QTest::newRow("short") << u"示例"_s << u"示例网络"_s;
    QTest::newRow("quotes") << u"A \"B\" C's"_s << u"A B C's"_s;
}

void TestTemplates::theLastApplicationOfACompany()
{
    QFETCH(const QString, company);
    QFETCH(const QString, another);
    const TestStore desk;
    const auto store = desk.open();
    const auto queue = [&](const QString &name, const QString &circuit, const QString &si) {
        Draft draft = loaDraft(circuit);
        auto &form = std::get<LoaApplication>(draft.form);
        form.companyName = name;
        form.si = si;
        value(enqueued(*store, draft));
    };
    QCOMPARE(value(store->lastApplicationOf(company)), std::nullopt);
    queue(another, u"pc-1"_s, u"not it"_s);
    QCOMPARE(value(store->lastApplicationOf(company)), std::nullopt);
    queue(company, u"pc-2"_s, u"earlier"_s);
    queue(company, u"pc-3"_s, u"last"_s);
    queue(another, u"pc-4"_s, u"nor this"_s);
    value(enqueued(*store, orderDraft(u"pc-5"_s)));
    const auto last = value(store->lastApplicationOf(company));
    QVERIFY(last);
    QCOMPARE(last->si, u"last"_s);
    QCOMPARE(last->lineType, examples::loa().lineType);
    QCOMPARE(value(store->lastApplicationOf(QString())), std::nullopt);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
