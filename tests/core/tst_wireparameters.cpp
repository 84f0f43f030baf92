// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/operations.h"
#include "tests/api/operationtables.h"
#include "wirebench.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

QStringList namesOf(const Parameters &parameters)
{
    QStringList names;
    for (const auto &[name, value] : parameters)
        names.append(name);
    return names;
}

/// What a documented name looks like on the wire: `PMInfo.N.PMName` is `PMInfo.1.PMName`, and so on.
QRegularExpression onTheWire(const QJsonObject &parameter)
{
    QString pattern = QRegularExpression::escape(parameter[u"name"_s].toString());
    pattern.replace(QRegularExpression(u"\\\\\\.[NM](?=\\\\|$)"_s), u"\\.[1-9][0-9]*"_s);
    // A list of groups has no value of its own: it is sent through its members.
    if (parameter[u"type"_s].toString() == u"RepeatList"_s)
        pattern += u"\\..+"_s;
    return QRegularExpression(u"\\A"_s + pattern + u"\\z"_s);
}

/// The form of a write with every field filled, or with none that may stay empty.
AnyForm formOfKind(SubmissionKind kind, bool full)
{
    AnyForm form = examples::forms().at(static_cast<int>(kind));
    if (auto *loa = std::get_if<LoaApplication>(&form)) {
        if (!full) {
            loa->bandwidth.clear();
            loa->peerLocation.clear();
        }
    } else if (auto *completion = std::get_if<LoaCompletion>(&form)) {
        if (!full) {
            completion->lineServiceProvider.clear();
            completion->lineSpContactInfo.clear();
        }
    } else if (auto *order = std::get_if<OccupancyOrder>(&form)) {
        order->autoRenew = full;
    }
    return form;
}

Parameters readParameters(const QString &operation, bool full)
{
    const QString region = u"cn-hangzhou"_s;
    if (operation == operation::describeRegions)
        return describeRegions(u"zh-CN"_s);
    if (operation == operation::listBusinessAccessPoints)
        return listBusinessAccessPoints(region);
    if (operation == operation::getPhysicalConnectionServiceStatus)
        return getPhysicalConnectionServiceStatus(region);
    if (operation == operation::describePhysicalConnectionLoa)
        return describePhysicalConnectionLoa(region, u"pc-1"_s);
    if (operation == operation::describePhysicalConnections)
        return full ? describePhysicalConnections(region, 1, 50, u"pc-1"_s)
                    : describePhysicalConnections(region, 1);
    qFatal("%s is not read", qPrintable(operation));
}

} // namespace

/// Walks the provider's tables of parameters in tests/data/operations.json: what leaves is what is
/// documented, in its spelling, and nothing else.
class TestWireParameters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data() { rows(true); }
    void writes();
    void reads_data() { rows(false); }
    void reads();
    void everyWriteHasATable();

private:
    static void rows(bool write);
    static void compare(const QStringList &names, const QString &operation, bool full);
};

void TestWireParameters::rows(bool write)
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<bool>("full");
    for (const QJsonObject &operation : tables::operations()) {
        const QString name = operation[u"name"_s].toString();
        if (operation[u"write"_s].toBool() != write)
            continue;
        QTest::addRow("%s, full", qPrintable(name)) << name << true;
        QTest::addRow("%s, least", qPrintable(name)) << name << false;
    }
}

void TestWireParameters::compare(const QStringList &names, const QString &operation, bool full)
{
    QStringList undocumented = names;
    const auto parameters = tables::objects(tables::operationNamed(operation)[u"parameters"_s]);
    for (const QJsonObject &parameter : parameters) {
        const QStringList sent = names.filter(onTheWire(parameter));
        const QString when = parameter[u"sent"_s].toString();
        const QString name = parameter[u"name"_s].toString();
        QVERIFY2(when != u"never"_s || !parameter[u"why"_s].toString().isEmpty(), qPrintable(name));
        QVERIFY2(QStringList({u"always"_s, u"filled"_s, u"never"_s}).contains(when), qPrintable(name));
        const bool expected = when == u"always"_s || (when == u"filled"_s && full);
        QVERIFY2(expected != sent.isEmpty(), qPrintable(name));
        // A name without a number stands once.
        QVERIFY2(name.contains(u".N"_s) || sent.size() <= 1, qPrintable(name));
        if (parameter[u"type"_s].toString() != u"RepeatList"_s) {
            for (const QString &known : sent)
                undocumented.removeAll(known);
        }
    }
    QCOMPARE(undocumented, QStringList());
    const QJsonArray hidden = tables::all()[u"hidden"_s][u"names"_s].toArray();
    QCOMPARE(hidden.size(), 4);
    for (const QJsonValue &name : hidden)
        QVERIFY(!names.contains(name.toString()));
}

void TestWireParameters::writes()
{
    QFETCH(QString, operation);
    QFETCH(bool, full);
    const auto kind = submissionKind(operation);
    QVERIFY(kind);
    const AnyForm form = formOfKind(*kind, full);
    WireBench bench;
    const Submission sent = bench.sent(form);
    QCOMPARE(sent.state, State::Accepted);
    QCOMPARE(bench.actions(), QStringList{operation});
    const Parameters wire = bench.parametersAt(0);
    compare(namesOf(wire), operation, full);
    // What was frozen is what was sent, with the submission's token behind it.
    QCOMPARE(wire, parametersOf(form) + Parameters({{u"ClientToken"_s, sent.clientToken}}));
}

void TestWireParameters::reads()
{
    QFETCH(QString, operation);
    QFETCH(bool, full);
    QVERIFY(!submissionKind(operation));
    compare(namesOf(readParameters(operation, full)), operation, full);
}

void TestWireParameters::everyWriteHasATable()
{
    QStringList written;
    for (const QJsonObject &operation : tables::operations()) {
        if (operation[u"write"_s].toBool())
            written.append(operation[u"name"_s].toString());
    }
    QStringList known;
    for (const AnyForm &form : examples::forms())
        known.append(operationName(kindOf(form)));
    QCOMPARE(written, known);
    QCOMPARE(tables::operations().size(), 10);
}

QTEST_GUILESS_MAIN(TestWireParameters)
#include "tst_wireparameters.moc"
