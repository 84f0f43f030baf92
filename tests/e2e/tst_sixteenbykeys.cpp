// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/e2e/person.h"
#include "tests/models/examples.h"
#include "tests/practice/practiceclient.h"
#include "ui/loapage.h"
#include "ui/reviewdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Twelve rows of the spreadsheet in which a construction company keeps its people.
QString sheet(const QList<Engineer> &engineers)
{
    QString text;
    for (const Engineer &e : engineers)
        text += QStringList{e.name, e.gender, e.certificateType, e.certificateNo, e.contactInfo}.join(u'\t')
            + u"\r\n"_s;
    return text;
}

} // namespace

/// A coordinator fills in a whole application of 16 engineers, from the empty form to the open review.
class TestSixteenByKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void fromTheEmptyFormToTheReview();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
            ++m_mouse;
        return QObject::eventFilter(watched, event);
    }

private:
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] const QList<Engineer> &engineers() { return window().loaPage()->roster()->engineers(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        Person::press(key, modifiers);
        ++m_steps;
    }
    void tab(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Tab);
    }
    void type(const QString &text)
    {
        Person::type(text);
        m_letters += text.size();
    }
    /// "Add": the first cell of a new row is open then.
    void addEngineer();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Application> m_application;
    int m_mouse = 0;
    int m_steps = 0; ///< keys that go somewhere, choose or ask for something
    qsizetype m_letters = 0; ///< of what the form holds
};

void TestSixteenByKeys::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<PracticeServer>();
    QVERIFY(m_folder->isValid() && m_server->start());
    const QJsonObject greeting = m_server->greeting();
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_ID", greeting.value(u"accessKeyId"_s).toString().toUtf8());
    qputenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", greeting.value(u"accessKeySecret"_s).toString().toUtf8());
    Application::Options options;
    options.profile = profileFor(m_folder->path(), true);
    options.endpoint = QUrl(greeting.value(u"url"_s).toString());
    m_application = std::make_unique<Application>(options, Settings{});
    const QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
    QVERIFY(Person::faces(window()));
    const auto *circuits = window().findChild<QTableView *>(u"circuitsView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(circuits->model() && circuits->model()->rowCount() > 10, 20000);
    qApp->installEventFilter(this);
}

void TestSixteenByKeys::cleanupTestCase()
{
    m_application.reset();
    m_server.reset();
}

void TestSixteenByKeys::addEngineer()
{
    const auto rows = engineers().size();
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(engineers().size(), rows + 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"rosterEditor"_s);
}

void TestSixteenByKeys::fromTheEmptyFormToTheReview()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(window().currentPage(), MainWindow::Page::Loa);
    press(Qt::Key_C, Qt::AltModifier);
    type(u"pc-bp1qrb3044eqi0001"_s);
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    tab();
    type(u"1000"_s);
    tab();
    type(u"杭州西湖区"_s);
    tab();
    type(u"示例网络有限公司"_s);
    tab();
    type(u"样板施工公司"_s);
    tab();
    type(u"2031-03-01"_s);
    tab(2);
    type(u"09:00"_s);

    addEngineer();
    // An ID card says the gender and what it is.
    type(u"张三"_s);
    tab(3);
    type(u"110105 19900307 2311"_s);
    tab();
    type(u"13900000001"_s);
    tab();
    type(u"Anna Lind"_s);
    tab();
    press(Qt::Key_F);
    tab();
    press(Qt::Key_P);
    tab();
    type(u"X98765432"_s);
    tab();
    type(u"+46701234567"_s);
    tab();
    // The same as above.
    type(u"Eva Berg"_s);
    tab();
    press(Qt::Key_D, Qt::ControlModifier);
    tab();
    press(Qt::Key_D, Qt::ControlModifier);
    tab();
    type(u"X98765433"_s);
    tab();
    type(u"+46701234568"_s);
    press(Qt::Key_Return);
    const auto pasted = examples::engineers(12);
    QGuiApplication::clipboard()->setText(sheet(pasted));
    // The cursor is still at the last phone.
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(engineers().size(), 15);
    addEngineer();
    type(u"李四"_s);
    tab(4);
    type(u"13900000016"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    // The last cell stays open.
    type(u"1101051949123100-2x"_s);

    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(window().findChild<ReviewDialog *>());
    const auto *review = window().findChild<ReviewDialog *>();
    QVERIFY(review->isVisible());
    QVERIFY(!window().findChild<QWidget *>(u"rosterEditor"_s)
        || !window().findChild<QWidget *>(u"rosterEditor"_s)->isVisible());

    QList<Engineer> expected{{u"张三"_s, u"Male"_s, u"IDCard"_s, u"110105199003072311"_s, u"13900000001"_s},
        {u"Anna Lind"_s, u"Female"_s, u"Passport"_s, u"X98765432"_s, u"+46701234567"_s},
        {u"Eva Berg"_s, u"Female"_s, u"Passport"_s, u"X98765433"_s, u"+46701234568"_s}};
    expected += pasted;
    expected.append({u"李四"_s, u"Female"_s, u"IDCard"_s, u"11010519491231002X"_s, u"13900000016"_s});
    QCOMPARE(engineers(), expected);
    const LoaApplication form = window().loaPage()->application();
    QCOMPARE(form.engineers, expected);
    QCOMPARE(form.regionId, u"cn-hangzhou"_s);
    QCOMPARE(form.instanceId, u"pc-bp1qrb3044eqi0001"_s);
    QCOMPARE(form.lineType, u"FIBRE"_s);
    QCOMPARE(form.bandwidth, u"1000"_s);
    QCOMPARE(form.peerLocation, u"杭州西湖区"_s);
    QCOMPARE(form.companyName, u"示例网络有限公司"_s);
    QCOMPARE(form.si, u"样板施工公司"_s);
    QCOMPARE(form.constructionTime, u"2031-03-01T01:00:00Z"_s);
    QStringList lines;
    for (const QLabel *label : review->findChildren<QLabel *>())
        lines.append(label->text());
    for (const Engineer &engineer : expected)
        QVERIFY2(std::any_of(lines.begin(), lines.end(),
                     [&](const QString &line) { return line.startsWith(engineer.name + u" · "_s); }),
            qPrintable(engineer.name));

    qInfo() << m_steps << "keys to go, choose and ask, and" << m_letters << "letters";
    QCOMPARE(m_mouse, 0);
    // Fewer than one for each of the 80 cells and the fields above them.
    QVERIFY2(m_steps <= 50, qPrintable(QString::number(m_steps)));

    QVERIFY(Person::confirmsReview(window()));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->ledger(u"applications"_s).size(), 1, 20000);
    QCOMPARE(m_server->ledger(u"applications"_s).at(0).toObject().value(u"engineers"_s).toInt(), 16);
}

QTEST_MAIN(TestSixteenByKeys)
#include "tst_sixteenbykeys.moc"
