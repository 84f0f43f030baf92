// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errorcodes.h"
#include "app/api/errortext.h"
#include "operationtables.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString requestId = u"R-1"_s;

ErrorKind kindNamed(const QString &name)
{
    static const QHash<QString, ErrorKind> kinds{{u"Auth"_s, ErrorKind::Auth},
        {u"Rejected"_s, ErrorKind::Rejected}, {u"Throttled"_s, ErrorKind::Throttled},
        {u"Offline"_s, ErrorKind::Offline}, {u"OutcomeUnknown"_s, ErrorKind::OutcomeUnknown}};
    if (!kinds.contains(name))
        qFatal("%s is no kind that an answer has", qPrintable(name));
    return kinds[name];
}

/// The HTTP statuses that a code comes with; 400 where the documents state none.
QList<int> statusesOf(const QJsonObject &entry)
{
    QList<int> result;
    for (const QJsonValue &status : entry[u"http"_s].toArray())
        result.append(status.toInt());
    return result.isEmpty() ? QList<int>{400} : result;
}

/// The place of an operation's form that a code belongs to, under the operation's own name of it.
QString placeOf(const QString &code, const QString &operation)
{
    const Field field = fieldOfCode(code, operation);
    if (field != Field::CircuitId)
        return fieldName(field);
    for (const QJsonObject &parameter : tables::objects(tables::operationNamed(operation)[u"parameters"_s])) {
        if (parameter[u"name"_s].toString() == u"PhysicalConnectionId"_s)
            return u"PhysicalConnectionId"_s;
    }
    return fieldName(field);
}

QStringList writes()
{
    QStringList result;
    for (const QJsonObject &operation : tables::operations()) {
        if (operation[u"write"_s].toBool())
            result.append(operation[u"name"_s].toString());
    }
    return result;
}

/// What an English sentence that says what to do has: an order to the reader at the start of a sentence.
const QRegularExpression &englishAdvice()
{
    static const QRegularExpression advice(
        u"[.:,] (?:Apply|Ask|Check|Choose|Correct|Enable|Enter|Get|Look|Name|Refresh|Set|Start|Top|Try|Use|"
        "Wait)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return advice;
}

/// The same in Chinese: 请 that is not part of 请求.
const QRegularExpression &chineseAdvice()
{
    static const QRegularExpression advice(u"请(?!求)"_s);
    return advice;
}

} // namespace

/// Walks the provider's tables of errors in tests/data/operations.json.
class ErrorTablesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QCoreApplication::removeTranslator(&m_chinese); }

    void documented_data();
    void documented();
    void ofEveryOperation_data();
    void ofEveryOperation();
    void sentences_data();
    void sentences();
    void unknownCode_data();
    void unknownCode();
    void everyKnownCodeHasASource();

private:
    /// The error of a code as a person in the language of \a translator reads it; nullptr: English.
    [[nodiscard]] static QString sentenceOf(
        const QJsonObject &entry, QTranslator *translator, bool write = true);

    QTranslator m_chinese;
};

void ErrorTablesTest::initTestCase()
{
    QVERIFY(m_chinese.load(u":/i18n/circuitdesk_zh_CN.qm"_s));
}

QString ErrorTablesTest::sentenceOf(const QJsonObject &entry, QTranslator *translator, bool write)
{
    if (translator)
        QCoreApplication::installTranslator(translator);
    const QString sentence = errorFromCode(statusesOf(entry).constFirst(), entry[u"code"_s].toString(),
        entry[u"message"_s].toString(), requestId, write)
                                 .message;
    if (translator)
        QCoreApplication::removeTranslator(translator);
    return sentence;
}

void ErrorTablesTest::documented_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<bool>("write");
    QTest::addColumn<QJsonObject>("entry");
    for (const QJsonObject &operation : tables::operations()) {
        const QString name = operation[u"name"_s].toString();
        for (const QJsonObject &entry : tables::errorsOf(operation)) {
            QTest::addRow("%s %s", qPrintable(name), qPrintable(entry[u"code"_s].toString()))
                << name << operation[u"write"_s].toBool() << entry;
        }
    }
}

// Each code of an operation's own table is known as it is spelled, and has a kind and a place.
void ErrorTablesTest::documented()
{
    QFETCH(QString, operation);
    QFETCH(bool, write);
    QFETCH(QJsonObject, entry);
    const QString code = entry[u"code"_s].toString();
    const KnownCode *known = knownCode(code);
    QVERIFY(known);
    QCOMPARE(QString::fromLatin1(known->code), code);
    for (const int status : statusesOf(entry)) {
        const Error error = errorFromCode(status, code, entry[u"message"_s].toString(), requestId, write);
        QCOMPARE(error.kind, kindNamed(entry[u"kind"_s].toString()));
        QCOMPARE(error.code, code);
        QCOMPARE(error.requestId, requestId);
    }
    QCOMPARE(placeOf(code, operation), entry[u"field"_s].toString());
}

void ErrorTablesTest::ofEveryOperation_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonObject all = tables::all();
    for (const QString &list : {u"gateway"_s, u"elsewhere"_s}) {
        for (const QJsonObject &entry : tables::objects(all[list]))
            QTest::addRow("%s", qPrintable(entry[u"code"_s].toString())) << entry;
    }
}

// Codes that any operation may be answered with.
void ErrorTablesTest::ofEveryOperation()
{
    QFETCH(QJsonObject, entry);
    const QString code = entry[u"code"_s].toString();
    const KnownCode *known = knownCode(code);
    QVERIFY(known);
    QCOMPARE(QString::fromLatin1(known->code), code);
    for (const int status : statusesOf(entry)) {
        QCOMPARE(errorFromCode(status, code, u"%s"_s, requestId, true).kind,
            kindNamed(entry[u"kind"_s].toString()));
        QCOMPARE(errorFromCode(status, code, u"%s"_s, requestId, false).kind,
            kindNamed(entry[u"readKind"_s].toString()));
    }
    const QJsonObject fields = entry[u"fields"_s].toObject();
    for (const QString &operation : writes())
        QCOMPARE(placeOf(code, operation), fields[operation].toString());
}

void ErrorTablesTest::sentences_data()
{
    ofEveryOperation_data();
    for (const QJsonObject &operation : tables::operations()) {
        for (const QJsonObject &entry : tables::objects(operation[u"errors"_s])) {
            QTest::addRow("%s, as %s answers", qPrintable(entry[u"code"_s].toString()),
                qPrintable(operation[u"name"_s].toString()))
                << entry;
        }
    }
}

// Each code has a sentence of our own in both languages: neither the code nor the provider's words, without
// a placeholder, and one that says what to do.
void ErrorTablesTest::sentences()
{
    QFETCH(QJsonObject, entry);
    const QString english = sentenceOf(entry, nullptr);
    const QString chinese = sentenceOf(entry, &m_chinese);
    QCOMPARE(sentenceOf(entry, nullptr, false), english);
    const QString code = entry[u"code"_s].toString();
    const QString theirs = entry[u"message"_s].toString();
    for (const QString &sentence : {english, chinese}) {
        QVERIFY(!sentence.contains(code));
        QVERIFY(theirs.isEmpty() || !sentence.contains(theirs));
        QVERIFY(!sentence.contains(u'%'));
        QVERIFY(!sentence.contains(requestId)); // else it is the sentence of a code that nobody knows
    }
    QVERIFY2(englishAdvice().match(english).hasMatch(), qPrintable(english));
    QVERIFY2(english.endsWith(u'.'), qPrintable(english));
    QVERIFY2(chinese != english, qPrintable(u"No Chinese: "_s + english));
    QVERIFY2(chineseAdvice().match(chinese).hasMatch(), qPrintable(chinese));
}

void ErrorTablesTest::unknownCode_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("with words") << u"Words of theirs"_s;
    QTest::newRow("with a template") << u"%s"_s;
    QTest::newRow("without words") << QString();
}

// A code that nobody documented is shown as it came, with what the provider said and the request's ID.
void ErrorTablesTest::unknownCode()
{
    QFETCH(QString, message);
    const QJsonObject entry{{u"code"_s, u"Brand.NewCode"_s}, {u"message"_s, message}};
    QVERIFY(!knownCode(u"Brand.NewCode"_s));
    const QString english = sentenceOf(entry, nullptr);
    const QString chinese = sentenceOf(entry, &m_chinese);
    for (const QString &sentence : {english, chinese}) {
        QVERIFY(sentence.contains(u"Brand.NewCode"_s));
        QVERIFY(sentence.contains(requestId));
        QVERIFY(!sentence.contains(u'%'));
        QCOMPARE(sentence.contains(u"Words of theirs"_s), message == u"Words of theirs"_s);
    }
    QVERIFY(englishAdvice().match(english).hasMatch());
    QVERIFY2(chinese != english, qPrintable(u"No Chinese: "_s + english));
}

// The reverse: no code is made up.
void ErrorTablesTest::everyKnownCodeHasASource()
{
    const QJsonObject all = tables::all();
    QSet<QString> documented;
    for (const QString &list : {u"gateway"_s, u"elsewhere"_s}) {
        for (const QJsonObject &entry : tables::objects(all[list])) {
            documented.insert(entry[u"code"_s].toString());
            QVERIFY(list != u"elsewhere"_s || !entry[u"source"_s].toString().isEmpty());
        }
    }
    for (const QJsonObject &operation : tables::operations()) {
        QVERIFY(!tables::objects(operation[u"errors"_s]).isEmpty()
            || !operation[u"noErrors"_s].toString().isEmpty());
        for (const QJsonObject &entry : tables::objects(operation[u"errors"_s]))
            documented.insert(entry[u"code"_s].toString());
    }
    QSet<QString> known;
    for (const KnownCode &code : knownCodes())
        known.insert(QString::fromLatin1(code.code));
    QCOMPARE((known - documented).values(), QStringList());
    QCOMPARE((documented - known).values(), QStringList());
    QCOMPARE(qsizetype(knownCodes().size()), known.size());
}

QTEST_GUILESS_MAIN(ErrorTablesTest)
#include "tst_errortables.moc"
