// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rosterdesk.h"
#include "ui/circuitbox.h"
#include "ui/formfield.h"
#include "ui/lengthlimit.h"
#include "ui/loapage.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <ctime>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;
QList<std::pair<QAccessible::Event, QObject *>> told;

void note(QAccessibleEvent *event)
{
    told.append({event->type(), event->object()});
}

/// As where a screen reader runs.
void makeHeard()
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QAccessible::installUpdateHandler(note);
    told.clear();
}

QString longText(qsizetype size)
{
    return QString(size, u'字');
}

} // namespace

/// What a line takes, whichever way it comes, and what it says of the rest.
class TestLengthLimit final : public QObject, private test::RosterDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingBeyondIsTaken_data();
    void nothingBeyondIsTaken();
    void aMegabyteIsNeverLaidOut();
    void nothingElseIsChanged_data();
    void nothingElseIsChanged();
    void aLongTextStaysWhole();
    void aLongTextIsReplacedAsAWhole();
    void thePageKeepsWhatItWasGiven();
    void theFieldSaysItAloud();
    void aCircuitIsLimitedToo();
    void theRosterSaysItAboveTheTable();
    void aLongCellStaysWhole();
    void aLongCellIsNotPasted();

private:
    void enter(const QString &way, const QString &text);

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_edit = nullptr;
    FormField *m_field = nullptr;
    [[nodiscard]] QString said() { return m_field->findChild<QLabel *>(u"fieldMessage"_s)->text(); }
};

void TestLengthLimit::init()
{
    m_window = std::make_unique<QWidget>();
    m_edit = new QLineEdit;
    m_field = new FormField(u"Company"_s, m_edit);
    m_field->setParent(m_window.get());
    m_window->resize(600, 200);
    m_field->resize(600, 150);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus();
}

void TestLengthLimit::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_window.reset();
    close();
}

void TestLengthLimit::enter(const QString &way, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    if (way == "key"_L1) {
        QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_unknown, text, Qt::NoModifier);
    } else if (way == "paste"_L1) {
        QTest::keyClick(m_edit, Qt::Key_V, Qt::ControlModifier);
    } else if (way == "menu"_L1) {
        m_edit->paste();
    } else if (way == "method"_L1) {
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(m_edit, &event);
    } else {
        // As a drop does.
        m_edit->insert(text);
    }
}

void TestLengthLimit::nothingBeyondIsTaken_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"key", "paste", "menu", "method", "insert"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestLengthLimit::nothingBeyondIsTaken()
{
    QFETCH(QString, way);
    QTest::keyClicks(m_edit, u"abc"_s);
    m_edit->setSelection(1, 1);
    const QSignalSpy edited(m_edit, &QLineEdit::textEdited);
    enter(way, longText(maxTextLength - 1));
    QCOMPARE(edited.size(), 0);
    QCOMPARE(m_edit->text(), u"abc"_s);
    QCOMPARE(wholeText(*m_edit), u"abc"_s);
    QVERIFY2(said().contains(u"4,096"_s) && said().contains(u"It holds 3"_s), qPrintable(said()));
    // What stood there can be undone as before.
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_edit->text() != u"abc"_s);
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_edit->text(), u"abc"_s);
    QCOMPARE(said(), QString());
    // And exactly as many as it takes are taken, even over a selection.
    m_edit->selectAll();
    enter(way, longText(maxTextLength));
    QCOMPARE(m_edit->text(), longText(maxTextLength));
    QCOMPARE(said(), QString());
    enter(way, u"x"_s);
    QCOMPARE(m_edit->text(), longText(maxTextLength));
    QVERIFY2(said().contains(u"It holds 4,096"_s), qPrintable(said()));
}

void TestLengthLimit::aMegabyteIsNeverLaidOut()
{
    const auto cpu = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const QString text = longText(megabyte);
    for (const QString &way : {u"key"_s, u"paste"_s, u"menu"_s, u"method"_s, u"insert"_s}) {
        const double start = cpu();
        enter(way, text);
        QCoreApplication::processEvents();
        const double spent = cpu() - start;
        qInfo() << way << spent << "ms";
        QCOMPARE(m_edit->text(), QString());
#ifdef __SANITIZE_ADDRESS__
        QVERIFY(spent < 250);
#else
        QVERIFY(spent < 50);
#endif
    }
    const double start = cpu();
    setWholeText(*m_edit, text);
    QCoreApplication::processEvents();
    qInfo() << "loaded" << cpu() - start << "ms";
    QCOMPARE(wholeText(*m_edit), text);
    QVERIFY(m_edit->text().size() <= maxTextLength);
}

void TestLengthLimit::nothingElseIsChanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lines") << u"a\nb\r\nc\rd"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("tab") << u"\ta\t"_s;
    QTest::newRow("first half") << u"a"_s + QChar(0xd83d);
    QTest::newRow("second half") << QChar(0xde00) + u"a"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("byte order mark") << u"\ufeffa\ufffe"_s;
    QTest::newRow("directions") << u"\u202ea\u202c שלום"_s;
    QTest::newRow("combining") << u"e\u0301\u0351\u036b"_s;
    QTest::newRow("spaces") << u"  a \u00a0\u3000 "_s;
}

void TestLengthLimit::nothingElseIsChanged()
{
    QFETCH(QString, text);
    for (const QString &way : {u"paste"_s, u"menu"_s, u"method"_s, u"insert"_s}) {
        m_edit->clear();
        enter(way, text);
        QCOMPARE(m_edit->text(), text);
    }
}

void TestLengthLimit::aLongTextStaysWhole()
{
    const QString text = longText(megabyte) + u"end"_s;
    setWholeText(*m_edit, text);
    QVERIFY2(said().contains(u"1,048,579"_s), qPrintable(said()));
    const QString shown = m_edit->text();
    QVERIFY(shown.size() <= maxTextLength && shown.startsWith(text.left(4000)));
    m_edit->end(false);
    for (const QString &way : {u"key"_s, u"paste"_s, u"menu"_s, u"method"_s, u"insert"_s})
        enter(way, u"x"_s);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    m_edit->setSelection(3, 2);
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(m_edit->text(), shown);
    QCOMPARE(wholeText(*m_edit), text);
    QVERIFY2(said().contains(u"Ctrl+A"_s), qPrintable(said()));
}

void TestLengthLimit::aLongTextIsReplacedAsAWhole()
{
    const QString text = longText(2 * maxTextLength);
    setWholeText(*m_edit, text);
    QTest::keyClick(m_edit, Qt::Key_A, Qt::ControlModifier);
    enter(u"paste"_s, longText(maxTextLength + 1));
    QCOMPARE(wholeText(*m_edit), text);
    QTest::keyClick(m_edit, Qt::Key_A, Qt::ControlModifier);
    enter(u"paste"_s, u"new"_s);
    QCOMPARE(wholeText(*m_edit), u"new"_s);
    QCOMPARE(said(), QString());
    QTest::keyClick(m_edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(wholeText(*m_edit), text);
    setWholeText(*m_edit, u"other"_s);
    QCOMPARE(wholeText(*m_edit), u"other"_s);
    QCOMPARE(said(), QString());
}

void TestLengthLimit::thePageKeepsWhatItWasGiven()
{
    LoaApplication form = examples::loa();
    form.instanceId = longText(megabyte);
    form.companyName = longText(maxTextLength + 1);
    form.si = longText(40000);
    form.peerLocation = longText(megabyte);
    form.bandwidth = longText(5000);
    form.constructionTime = longText(5000) + u' ' + longText(6000);
    form.engineers[0].name = longText(megabyte);
    LoaPage page;
    page.setApplication(form);
    QCOMPARE(page.application(), form);
    page.setCircuits({});
    QCOMPARE(page.application(), form);
}

void TestLengthLimit::theFieldSaysItAloud()
{
    const auto *label = m_field->findChild<QLabel *>(u"fieldMessage"_s);
    auto *interface = QAccessible::queryAccessibleInterface(const_cast<QLabel *>(label));
    QCOMPARE(interface->role(), QAccessible::Notification);
    makeHeard();
    enter(u"paste"_s, longText(megabyte));
    const bool alerted = std::any_of(told.cbegin(), told.cend(),
        [label](const auto &each) { return each.first == QAccessible::Alert && each.second == label; });
    QVERIFY(alerted);
    QCOMPARE(interface->text(QAccessible::Name), said());
    QCOMPARE(m_edit->accessibleDescription(), said());
    // A problem that is found then is said in the same place.
    m_field->setProblem(Severity::Hard, u"Company is empty."_s);
    QCOMPARE(said(), u"Company is empty."_s);
}

void TestLengthLimit::aCircuitIsLimitedToo()
{
    auto *made = new CircuitBox;
    const FormField field(u"Circuit"_s, made);
    CircuitBox &box = *made;
    QLineEdit *line = box.lineEdit();
    line->insert(u"pc-1"_s);
    line->insert(longText(megabyte));
    QCOMPARE(box.circuitId(), u"pc-1"_s);
    box.setCircuitId(longText(megabyte));
    QCOMPARE(box.circuitId(), longText(megabyte));
    QString seen;
    connect(&box, &CircuitBox::circuitIdEdited, &box, [&] { seen = box.circuitId(); });
    line->selectAll();
    line->insert(u"pc-2"_s);
    QCOMPARE(seen, u"pc-2"_s);
}

void TestLengthLimit::theRosterSaysItAboveTheTable()
{
    QVERIFY(open());
    m_model->setEngineers({examples::zhang()});
    m_editor->view()->editCell(0, RosterModel::Name);
    type(u"Li"_s);
    makeHeard();
    paste(longText(megabyte));
    QVERIFY2(notice().contains(u"4,096"_s), qPrintable(notice()));
    QVERIFY(std::any_of(told.cbegin(), told.cend(), [this](const auto &each) {
        return each.first == QAccessible::Alert && each.second->objectName() == "rosterNotice"_L1;
    }));
    type(u"n"_s);
    QCOMPARE(notice(), QString());
    key(Qt::Key_Return);
    QCOMPARE(m_model->engineers().constFirst().name, u"Lin"_s);
}

void TestLengthLimit::aLongCellStaysWhole()
{
    QVERIFY(open());
    Engineer engineer = examples::zhang();
    engineer.name = longText(megabyte);
    m_model->setEngineers({engineer});
    m_editor->view()->editCell(0, RosterModel::Name);
    QCOMPARE(m_editor->engineersAsTyped(), QList<Engineer>{engineer});
    key(Qt::Key_End);
    type(u"n"_s);
    QCOMPARE(m_editor->engineersAsTyped(), QList<Engineer>{engineer});
    key(Qt::Key_Return);
    QCOMPARE(m_model->engineers(), QList<Engineer>{engineer});
    m_editor->view()->editCell(0, RosterModel::Name);
    type(u"n"_s);
    key(Qt::Key_Return);
    QCOMPARE(m_model->engineers().constFirst().name, u"n"_s);
}

void TestLengthLimit::aLongCellIsNotPasted()
{
    QVERIFY(open());
    m_model->setEngineers({examples::zhang(), examples::erika()});
    for (const qsizetype size : {maxTextLength + 1, megabyte}) {
        at(1, RosterModel::Name);
        paste(u"Li\tMale\tPassport\t"_s + longText(size) + u"\t13900000102\n"_s);
        QCOMPARE(m_model->engineers().constLast(),
            (Engineer{u"Li"_s, u"Male"_s, u"Passport"_s, {}, u"13900000102"_s}));
        QVERIFY2(notice().startsWith(u"Li"_s) && notice().contains(u"longer than"_s), qPrintable(notice()));
        m_model->undoStack()->undo();
        at(1, RosterModel::CertificateNo);
        paste(longText(size));
        QCOMPARE(m_model->engineers(), QList<Engineer>({examples::zhang(), examples::erika()}));
        QVERIFY2(notice().contains(u"longer than"_s), qPrintable(notice()));
    }
}

QTEST_MAIN(TestLengthLimit)
#include "tst_lengthlimit.moc"
