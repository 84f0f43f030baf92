// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/refusal.h"
#include "models/parameters.h"
#include "models/rules.h"
#include "tests/e2e/draftbench.h"
#include "ui/completionpage.h"

#include <QAbstractButton>
#include <QCryptographicHash>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// A form that was just opened, in the whole program and by keys: nobody is blamed for it, it goes where its
/// circuit is, and the list of drafts says what the form says.
class TestNewForms final : public QObject, private DraftBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(prepare()); }
    void cleanup() { end(); }

    void aNewFormHasNoErrors_data();
    void aNewFormHasNoErrors();
    void aDuplicateIsNotJudged();
    void theCircuitIsAskedForFirst();
    void aTemplateGoesWhereTheCircuitIs();
    void aCompletionGoesWhereTheCircuitIs();
    void anotherRegionIsSaidInTheForm();
    void theListSaysWhatTheFormSays();

private:
    /// What the summaries of all pages say.
    [[nodiscard]] QStringList problems();
    [[nodiscard]] QString focus() { return QApplication::focusWidget()->objectName(); }
    /// Two circuits in the store, before the program starts.
    void keepCircuits();
    /// And it knows them.
    [[nodiscard]] bool startWithCircuits();
};

QStringList TestNewForms::problems()
{
    QStringList texts;
    for (const QAbstractButton *link : window().findChildren<QAbstractButton *>(u"problemLink"_s)) {
        if (link->isVisible())
            texts.append(link->text());
    }
    return texts;
}

void TestNewForms::keepCircuits()
{
    Circuit shanghai;
    shanghai.id = u"pc-shanghai"_s;
    shanghai.regionId = u"cn-shanghai"_s;
    shanghai.status = u"Allocated"_s;
    Circuit frankfurt = shanghai;
    frankfurt.id = u"pc-frankfurt"_s;
    frankfurt.regionId = u"eu-central-1"_s;
    const auto before = store();
    value(before->saveCircuits(shanghai.regionId, {shanghai}));
    value(before->saveCircuits(frankfurt.regionId, {frankfurt}));
}

bool TestNewForms::startWithCircuits()
{
    if (!start())
        return false;
    const auto *circuits = window().findChild<QTableView *>(u"circuitsView"_s);
    return QTest::qWaitFor([&] { return circuits->model() && circuits->model()->rowCount() == 2; });
}

void TestNewForms::aNewFormHasNoErrors_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("field");
    QTest::newRow("application, a field") << u"Ctrl+N"_s << u"loaCompany"_s;
    QTest::newRow("application, the time") << u"Ctrl+N"_s << u"loaTime"_s;
    QTest::newRow("application, the roster") << u"Ctrl+N"_s << u"loaRoster"_s;
    QTest::newRow("order") << u"Ctrl+Shift+N"_s << u"orderCircuit"_s;
    QTest::newRow("completion") << QString() << u"completionLineCode"_s;
}

void TestNewForms::aNewFormHasNoErrors()
{
    QFETCH(QString, keys);
    QFETCH(QString, field);
    QVERIFY(start());
    const auto openNew = [&] {
        if (keys.isEmpty())
            Q_EMIT window().newCompletionRequested();
        else
            QTest::keySequence(&window(), QKeySequence::fromString(keys));
    };
    openNew();
    QTRY_VERIFY(window().currentPage() >= MainWindow::Page::Loa);
    QCOMPARE(problems(), QStringList());
    QVERIFY(Person::tabTo(field));
    if (field == u"loaRoster"_s)
        Person::press(Qt::Key_F2);
    Person::type(u"x"_s);
    openNew();
    QVERIFY2(focus().endsWith(u"Circuit"_s), qPrintable(focus()));
    QCOMPARE(problems(), QStringList());
    // A field that a person does leave is judged.
    Person::press(Qt::Key_Tab);
    QCOMPARE(problems().size(), 1);
}

void TestNewForms::aDuplicateIsNotJudged()
{
    QVERIFY(start());
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(Person::fill(u"loaSi"_s, u"Works"_s));
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::press(Qt::Key_Delete);
    QVERIFY(choose(u"duplicateForm"_s));
    QTRY_VERIFY2(said().contains(u"second draft"_s), qPrintable(said()));
    QCOMPARE(focus(), u"loaSi"_s);
    for (const QString &text : problems())
        QVERIFY2(!text.startsWith(u"Construction company"_s), qPrintable(text));
}

void TestNewForms::theCircuitIsAskedForFirst()
{
    keepCircuits();
    QVERIFY(startWithCircuits());
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(focus(), u"loaCircuit"_s);
    // Who looks at the region and goes on to the circuit has nothing to mend yet.
    Person::press(Qt::Key_Backtab);
    QCOMPARE(focus(), u"loaRegion"_s);
    Person::press(Qt::Key_Tab);
    for (const QString &text : problems())
        QVERIFY2(!text.startsWith(u"Region"_s), qPrintable(text));
    Person::type(u"pc-shanghai"_s);
    QCOMPARE(form().regionId, u"cn-shanghai"_s);
    Person::press(Qt::Key_Tab);
    QCOMPARE(problems(), QStringList());
}

void TestNewForms::aTemplateGoesWhereTheCircuitIs()
{
    keepCircuits();
    value(store()->saveTemplate({u"t"_s, u"机房"_s, withoutCircuit(examples::loa()), examples::now()}));
    QVERIFY(startWithCircuits());
    QVERIFY(choose(u"newFromTemplate"_s));
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Drafts);
    QTRY_COMPARE(model().rowCount(), 1);
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    QCOMPARE(form().regionId, u"cn-hangzhou"_s);
    QVERIFY(Person::fill(u"loaCircuit"_s, u"pc-shanghai"_s));
    QCOMPARE(form().regionId, u"cn-shanghai"_s);
    QCOMPARE(form().companyName, examples::loa().companyName);
}

void TestNewForms::aCompletionGoesWhereTheCircuitIs()
{
    keepCircuits();
    QVERIFY(startWithCircuits());
    Q_EMIT window().newCompletionRequested();
    const CompletionPage *page = window().completionPage();
    Person::type(u"pc-shanghai"_s);
    QCOMPARE(page->completion().regionId, u"cn-shanghai"_s);
    QVERIFY(Person::fill(u"completionCircuit"_s, u"pc-frankfurt"_s));
    QCOMPARE(page->completion().regionId, u"eu-central-1"_s);
}

void TestNewForms::anotherRegionIsSaidInTheForm()
{
    keepCircuits();
    QVERIFY(startWithCircuits());
    Person::press(Qt::Key_N, Qt::ControlModifier);
    Person::type(u"pc-shanghai"_s);
    Person::press(Qt::Key_Backtab);
    QCOMPARE(form().regionId, u"cn-shanghai"_s);
    Person::press(Qt::Key_Home);
    QVERIFY(form().regionId != u"cn-shanghai"_s);
    QCOMPARE(problems(), QStringList());
    Person::press(Qt::Key_Tab);
    QCOMPARE(problems().size(), 1);
    QVERIFY2(problems().constFirst().contains(u"China (Shanghai)"_s), qPrintable(problems().constFirst()));
    // It may be so, and is said once.
    for (auto *right : window().findChildren<QWidget *>(u"fieldAcknowledge"_s)) {
        if (right->isVisible())
            right->setFocus();
    }
    QCOMPARE(focus(), u"fieldAcknowledge"_s);
    Person::press(Qt::Key_Space);
    QCOMPARE(problems(), QStringList());
}

void TestNewForms::theListSaysWhatTheFormSays()
{
    LoaApplication sound = examples::loa();
    sound.constructionTime = formatConstructionTime(QDateTime::currentDateTimeUtc().addDays(30));
    Submission submission;
    submission.state = SubmissionState::Rejected;
    submission.code = u"IllegalParam.Si"_s;
    submission.message = u"No such company."_s;
    submission.regionId = sound.regionId;
    submission.circuitId = sound.instanceId;
    submission.parameters = parametersOf(sound);
    const Draft refused = newDraftOf(submission, examples::now());
    LoaApplication odd = sound;
    odd.instanceId = u"vbr-1"_s;
    Draft answered = newDraft(odd, examples::now());
    const Problems found = check(odd, QDateTime::currentDateTimeUtc());
    QCOMPARE(found.size(), 1);
    answered.remarks.acknowledged = {
        QCryptographicHash::hash(found.first().about.toUtf8(), QCryptographicHash::Sha256)};
    const Draft asked = newDraft(odd, examples::now());
    LoaApplication elsewhere = sound;
    elsewhere.instanceId = u"pc-shanghai"_s;
    const Draft moved = newDraft(elsewhere, examples::now());
    value(store()->saveDrafts({refused, answered, asked, moved}));
    keepCircuits();
    QVERIFY(startWithCircuits());
    QTRY_COMPARE(model().rowCount(), 4);
    const auto said = [&](const QString &id) {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().idAt(row) == id)
                return model().index(row, DraftModel::State).data().toString();
        }
        return QString();
    };
    QCOMPARE(said(refused.id), u"1 error(s)"_s);
    QCOMPARE(said(answered.id), u"Ready"_s);
    QCOMPARE(said(asked.id), u"1 to check"_s);
    QTRY_COMPARE(said(moved.id), u"1 to check"_s);
}

QTEST_MAIN(TestNewForms)
#include "tst_newforms.moc"
