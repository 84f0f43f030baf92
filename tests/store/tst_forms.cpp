// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/forms.h"

#include "tests/models/examples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

Q_DECLARE_METATYPE(AnyForm)

namespace {

AnyForm hostileLoa()
{
    LoaApplication form = examples::loa();
    form.companyName = u"a"_s + QChar(0xd800) + QChar(u'\0') + QChar(0xdc00) + u"\ufeff\uffff"_s;
    form.si = QString(QChar(0xdfff));
    form.peerLocation = u"\"%1\n"_s;
    form.engineers.append({QString(QChar(u'\0')), u"\U0010ffff"_s, {}, u" "_s, QString(QChar(0xdbff))});
    form.engineers.append(Engineer{});
    return form;
}

AnyForm changedOrder()
{
    OccupancyOrder order = examples::order();
    order.pricingCycle = u"Year"_s;
    order.period = -5;
    order.autoPay = true;
    order.autoRenew = true;
    order.autoRenewDuration = 2147483647;
    return order;
}

} // namespace

class TestForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsComeBack_data();
    void formsComeBack();
    void parametersComeBack();
    void otherBytesAreRefused_data();
    void otherBytesAreRefused();
    void theLayoutOfVersionOneStays();
};

void TestForms::formsComeBack_data()
{
    QTest::addColumn<AnyForm>("form");
    QTest::newRow("LOA") << AnyForm(examples::loa());
    LoaApplication second = examples::loa();
    second.second = true;
    QTest::newRow("second LOA") << AnyForm(second);
    QTest::newRow("completion") << AnyForm(examples::completion());
    QTest::newRow("empty completion") << AnyForm(LoaCompletion{});
    QTest::newRow("confirmation") << AnyForm(CircuitConfirmation{u"cn-hangzhou"_s, u"pc-1"_s});
    QTest::newRow("empty LOA") << AnyForm(LoaApplication{});
    QTest::newRow("hostile LOA") << hostileLoa();
    LoaApplication crowd = examples::loa();
    crowd.engineers = examples::engineers(1000);
    QTest::newRow("crowd") << AnyForm(crowd);
    QTest::newRow("order") << AnyForm(examples::order());
    QTest::newRow("changed order") << changedOrder();
}

void TestForms::formsComeBack()
{
    QFETCH(AnyForm, form);
    const auto read = formFromBytes(formBytes(form));
    QVERIFY(read);
    QVERIFY(*read == form);
}

void TestForms::parametersComeBack()
{
    const Parameters hostile{
        {u"Si"_s, QString(QChar(0xd800))}, {u""_s, u""_s}, {u"Si"_s, QString(QChar(u'\0'))}};
    for (const Parameters &parameters : {parametersOf(examples::loa()), Parameters{}, hostile})
        QVERIFY(parametersFromBytes(parameterBytes(parameters)) == parameters);
}

void TestForms::otherBytesAreRefused_data()
{
    formsComeBack_data();
}

void TestForms::otherBytesAreRefused()
{
    QFETCH(AnyForm, form);
    const QByteArray bytes = formBytes(form);
    const QByteArray request = parameterBytes({{u"Si"_s, u"x"_s}});
    for (qsizetype size = 0; size < qMin<qsizetype>(bytes.size(), 2000); ++size)
        QVERIFY(!formFromBytes(bytes.left(size)));
    for (qsizetype size = 0; size < request.size(); ++size)
        QVERIFY(!parametersFromBytes(request.left(size)));
    QVERIFY(!formFromBytes(bytes + 'x'));
    QVERIFY(!parametersFromBytes(request + 'x'));
    for (char version : {'\0', '\2', '\xff'}) {
        QVERIFY(!formFromBytes(version + bytes.mid(1)));
        QVERIFY(!parametersFromBytes(version + request.mid(1)));
    }
    for (char kind : {'\0', '\6', '\xff'})
        QVERIFY(!formFromBytes(bytes.left(1) + kind + bytes.mid(2)));
}

void TestForms::theLayoutOfVersionOneStays()
{
    // What a stored order looks like; a change of it wants a new layout version.
    OccupancyOrder order;
    order.regionId = u"cn"_s;
    order.physicalConnectionId = u"p"_s;
    order.pricingCycle = u"Y"_s;
    order.period = 3;
    order.autoPay = true;
    QCOMPARE(formBytes(order).toHex(),
        QByteArray("0102"
                   "000000040063006e"
                   "000000020070"
                   "000000020059"
                   "00000003"
                   "01"
                   "00"
                   "00000001"));
    QCOMPARE(parameterBytes({{u"A"_s, u"b"_s}}).toHex(),
        QByteArray("0100000001"
                   "000000020041"
                   "000000020062"));
}

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
