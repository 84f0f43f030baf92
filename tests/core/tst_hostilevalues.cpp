// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loafile.h"
#include "models/sendabletext.h"
#include "tests/support/hostile.h"
#include "wirebench.h"

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

namespace {

/// Every text of every form: the fields that a person types into, in a fixed order.
QList<QString *> textsOf(LoaApplication &loa)
{
    QList<QString *> texts{&loa.companyName, &loa.si, &loa.peerLocation, &loa.bandwidth, &loa.lineType};
    for (Engineer &engineer : loa.engineers)
        texts << &engineer.name << &engineer.gender << &engineer.certificateType << &engineer.certificateNo
              << &engineer.contactInfo;
    return texts;
}

QList<QString *> textsOf(LoaCompletion &completion)
{
    return {&completion.lineCode, &completion.lineLabel, &completion.lineServiceProvider,
        &completion.lineSpContactInfo};
}

/// Nothing is sent that the provider would refuse: an empty text, one that is too long, or another word than
/// the few it knows.
void makeSendable(LoaApplication &loa)
{
    for (QString *text : textsOf(loa)) {
        text->truncate(maxTextLength - 1);
        // Cut within a character, its first half goes.
        if (hasHalfCharacter(*text))
            text->chop(1);
        if (text->trimmed().isEmpty())
            *text += u'x';
    }
    loa.lineType = examples::loa().lineType;
    loa.bandwidth = examples::loa().bandwidth;
    for (Engineer &engineer : loa.engineers)
        engineer.certificateType = examples::zhang().certificateType;
}

/// The bytes of each parameter: QUrlQuery keeps some characters encoded, and a text loses a first U+FEFF.
QHash<QByteArray, QByteArray> decoded(const QByteArray &body)
{
    QHash<QByteArray, QByteArray> result;
    for (const QByteArray &pair : body.split('&')) {
        const auto end = pair.indexOf('=');
        result.insert(QByteArray::fromPercentEncoding(pair.left(end)),
            QByteArray::fromPercentEncoding(pair.mid(end + 1)));
    }
    return result;
}

} // namespace

/// What was typed is what is stored, sent and written, whatever it is.
class TestHostileValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackFromTheStore();
    void standOnTheWireAsTheyAre();
    void comeBackFromAFile();
    void aMegabyteComesBack();

private:
    /// An application of 16 engineers, all of its texts drawn anew.
    LoaApplication drawn(bool withHalves)
    {
        LoaApplication loa = examples::loa();
        loa.engineers.fill(Engineer{}, maxEngineers);
        for (QString *text : textsOf(loa)) {
            *text = hostile::text(m_random, withHalves);
            ++m_inputs;
        }
        return loa;
    }

    QRandomGenerator m_random{20261122};
    int m_inputs = 0;
};

void TestHostileValues::comeBackFromTheStore()
{
    m_inputs = 0;
    TestStore desk;
    auto store = desk.open();
    QList<Draft> drafts;
    while (m_inputs < 5000) {
        drafts.append(newDraft(drawn(true), desk.clock()));
        LoaCompletion completion = examples::completion();
        for (QString *text : textsOf(completion)) {
            *text = hostile::text(m_random, true);
            ++m_inputs;
        }
        drafts.append(newDraft(completion, desk.clock()));
    }
    for (const Draft &draft : std::as_const(drafts))
        value(store->saveDraft(draft));
    store = desk.open();
    QHash<QString, Draft> read;
    for (const Draft &draft : value(store->drafts()))
        read.insert(draft.id, draft);
    QCOMPARE(read.size(), drafts.size());
    for (const Draft &draft : std::as_const(drafts)) {
        QVERIFY(read.value(draft.id).form == draft.form);
        const Submission queued = value(store->enqueue(draft, u"account"_s));
        QVERIFY(formOf(value(store->submission(queued.id))) == draft.form);
    }
    store = desk.open();
    QVERIFY(value(store->drafts()).isEmpty());
}

void TestHostileValues::standOnTheWireAsTheyAre()
{
    m_inputs = 0;
    WireBench bench;
    qsizetype request = 0;
    while (m_inputs < 5000) {
        LoaApplication loa = drawn(false);
        loa.instanceId = u"pc-%1"_s.arg(request);
        makeSendable(loa);
        const Submission sent = bench.sent(loa);
        QCOMPARE(sent.state, SubmissionState::Accepted);
        const auto received = decoded(bench.server.requests().at(request++).body);
        for (const auto &[name, text] : sent.parameters)
            QCOMPARE(received.value(name.toUtf8()), text.toUtf8());
        // Nothing came with them that nobody typed.
        QCOMPARE(received.size(), sent.parameters.size() + 1);
        QCOMPARE(received.value("ClientToken"), sent.clientToken.toUtf8());
        QVERIFY(formOf(sent) == AnyForm(loa));
    }
}

void TestHostileValues::comeBackFromAFile()
{
    m_inputs = 0;
    while (m_inputs < 5000) {
        const LoaApplication loa = drawn(false);
        const auto read = parseLoaFile(writeLoaFile(loa), u"test.loa"_s);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QVERIFY(*read == loa);
    }
}

void TestHostileValues::aMegabyteComesBack()
{
    TestStore desk;
    auto store = desk.open();
    LoaApplication loa = examples::loa();
    while (loa.companyName.size() < 1024 * 1024)
        loa.companyName += hostile::text(m_random, true);
    const Draft draft = newDraft(loa, desk.clock());
    value(store->saveDraft(draft));
    store = desk.open();
    QVERIFY(value(store->drafts()).constFirst().form == draft.form);
}

QTEST_GUILESS_MAIN(TestHostileValues)
#include "tst_hostilevalues.moc"
