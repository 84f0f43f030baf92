// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rostermodel.h"
#include "tests/models/examples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace circuitdesk;

/// Steps that change several cells or rows at once, and are undone at once.
class TestRosterSteps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void appendsSeveral();
    void appendsAllOrNobody();
    void changesEverything();
    void duplicates();
    void normalisesWhatIsTyped();
    void idCardFillsIn();

private:
    std::unique_ptr<RosterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_edited;
};

void TestRosterSteps::init()
{
    m_model = std::make_unique<RosterModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_edited = std::make_unique<QSignalSpy>(m_model.get(), &RosterModel::edited);
}

void TestRosterSteps::cleanup()
{
    m_edited.reset();
    m_tester.reset();
    m_model.reset();
}

void TestRosterSteps::appendsSeveral()
{
    m_model->setEngineers({Engineer{}, examples::erika(), Engineer{}});
    Engineer typed = examples::zhang();
    typed.contactInfo = u"１３９-0000-0101"_s;
    QVERIFY(m_model->append({typed, Engineer{}, examples::engineer(1)}));
    Engineer normal = typed;
    normal.contactInfo = u"139-0000-0101"_s;
    QCOMPARE(m_model->engineers(), QList<Engineer>({examples::erika(), normal, examples::engineer(1)}));
    QCOMPARE(m_model->undoStack()->count(), 1);
    QCOMPARE(m_edited->size(), 1);
    m_model->undoStack()->undo();
    QCOMPARE(m_model->engineers(), QList<Engineer>({Engineer{}, examples::erika(), Engineer{}}));
    m_model->undoStack()->redo();
    QCOMPARE(m_model->rowCount(), 3);
}

void TestRosterSteps::appendsAllOrNobody()
{
    m_model->setEngineers(examples::engineers(15));
    QVERIFY(!m_model->append({examples::zhang(), examples::erika()}));
    QVERIFY(!m_model->append({}));
    QVERIFY(!m_model->append({Engineer{}}));
    QCOMPARE(m_model->engineers(), examples::engineers(15));
    QVERIFY(!m_model->undoStack()->canUndo());
    QVERIFY(m_model->append({examples::zhang()}));
    QCOMPARE(m_model->rowCount(), 16);
}

void TestRosterSteps::changesEverything()
{
    const auto before = examples::engineers(6);
    m_model->setEngineers(before);
    QPersistentModelIndex second(m_model->index(1, RosterModel::Name));
    auto after = before;
    after.move(5, 0);
    after.removeAt(3);
    after.append({examples::zhang(), examples::erika()});
    QVERIFY(m_model->change(u"shuffle"_s, after));
    QCOMPARE(m_model->engineers(), after);
    QVERIFY(second.isValid());
    QVERIFY(m_model->change(u"nothing"_s, after));
    QCOMPARE(m_model->undoStack()->count(), 1);
    QCOMPARE(m_model->undoStack()->text(0), u"shuffle"_s);
    m_model->undoStack()->undo();
    QCOMPARE(m_model->engineers(), before);
    QVERIFY(!m_model->change(u"too many"_s, examples::engineers(17)));
    QVERIFY(m_model->change(u"none"_s, {}));
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRosterSteps::duplicates()
{
    m_model->setEngineers(examples::engineers(2));
    QSignalSpy inserted(m_model.get(), &RosterModel::rowsInserted);
    QVERIFY(m_model->duplicate(0));
    QCOMPARE(m_model->engineers(),
        QList<Engineer>({examples::engineer(0), examples::engineer(0), examples::engineer(1)}));
    QCOMPARE(inserted.size(), 1);
    QVERIFY(!m_model->duplicate(-1));
    QVERIFY(!m_model->duplicate(3));
    m_model->setEngineers(examples::engineers(16));
    QVERIFY(!m_model->duplicate(0));
}

void TestRosterSteps::normalisesWhatIsTyped()
{
    m_model->setEngineers({examples::erika()});
    QVERIFY(m_model->setData(m_model->index(0, RosterModel::CertificateNo), u"Ｅ 1234-5678"_s));
    QVERIFY(m_model->setData(m_model->index(0, RosterModel::ContactInfo), u"＋４９  30—123"_s));
    QCOMPARE(m_model->engineers().at(0).certificateNo, u"E12345678"_s);
    QCOMPARE(m_model->engineers().at(0).contactInfo, u"+49 30-123"_s);
    QCOMPARE(m_model->undoStack()->count(), 2);
    // The same number in another writing is no change; names and other texts are left as they are.
    QVERIFY(m_model->setData(m_model->index(0, RosterModel::CertificateNo), u"E 1234 5678"_s));
    QCOMPARE(m_model->undoStack()->count(), 2);
    QVERIFY(m_model->setData(m_model->index(0, RosterModel::Name), u"Ｅ　1-2"_s));
    QCOMPARE(m_model->engineers().at(0).name, u"Ｅ　1-2"_s);
}

void TestRosterSteps::idCardFillsIn()
{
    m_model->setEngineers({Engineer{}, {{}, u"Female"_s, u"Passport"_s, {}, {}}});
    QVERIFY(m_model->setData(m_model->index(0, RosterModel::CertificateNo), u"110105 19491231 002x"_s));
    QCOMPARE(
        m_model->engineers().at(0), Engineer({{}, u"Female"_s, u"IDCard"_s, u"11010519491231002X"_s, {}}));
    QCOMPARE(m_model->undoStack()->count(), 1);
    m_model->undoStack()->undo();
    QCOMPARE(m_model->engineers().at(0), Engineer{});
    m_model->undoStack()->redo();
    // What a person says themselves stays.
    QVERIFY(m_model->setData(m_model->index(0, RosterModel::Gender), u"Male"_s));
    QVERIFY(m_model->setData(m_model->index(0, RosterModel::CertificateNo), u"11010519491231002"_s));
    QVERIFY(m_model->setData(m_model->index(0, RosterModel::CertificateNo), u"11010519491231002X"_s));
    QCOMPARE(m_model->engineers().at(0).gender, u"Male"_s);
    // What a person takes away stays away.
    QVERIFY(m_model->setData(m_model->index(0, RosterModel::Gender), QString()));
    QVERIFY(m_model->setData(m_model->index(0, RosterModel::CertificateType), QString()));
    QCOMPARE(m_model->engineers().at(0), Engineer({{}, {}, {}, u"11010519491231002X"_s, {}}));
    // Whose type says something else keeps it, until it is chosen.
    QVERIFY(m_model->setData(m_model->index(1, RosterModel::Gender), QString()));
    QVERIFY(m_model->setData(m_model->index(1, RosterModel::CertificateNo), u"110105199003072311"_s));
    QCOMPARE(m_model->engineers().at(1).certificateType, u"Passport"_s);
    QCOMPARE(m_model->engineers().at(1).gender, QString());
    QVERIFY(m_model->setData(m_model->index(1, RosterModel::CertificateType), u"IDCard"_s));
    QCOMPARE(m_model->engineers().at(1).gender, u"Male"_s);
}

QTEST_GUILESS_MAIN(TestRosterSteps)
#include "tst_rostersteps.moc"
