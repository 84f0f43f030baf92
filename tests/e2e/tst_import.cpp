// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/e2e/person.h"
#include "ui/loapage.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/rostereditor.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Engineers from a file onto the application's roster and into its draft, with nothing but keys.
class TestImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fileBecomesEngineers();
    void refusedFileSaysWhy();
    void tooManyAreChosen();
    void fileIsDropped();

private:
    [[nodiscard]] MainWindow &window() { return m_application->window(); }
    [[nodiscard]] QList<Engineer> engineers() { return window().loaPage()->application().engineers; }
    [[nodiscard]] bool write(const QString &name, const QByteArray &content);
    /// Opens the file from the LOA page.
    void import(const QString &name);
    [[nodiscard]] QDialog *dialog() { return window().findChild<QDialog *>(u"importDialog"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_application;
};

void TestImport::initTestCase()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    Application::Options options;
    options.profile = profileFor(m_folder->path(), true);
    options.endpoint = QUrl(u"http://127.0.0.1:1"_s);
    m_application = std::make_unique<Application>(options, Settings{});
    QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    QVERIFY(ready.count() == 1 || ready.wait(10000));
    QVERIFY(Person::faces(window()));
    Person::press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(window().currentPage(), MainWindow::Page::Loa);
}

void TestImport::cleanup()
{
    m_application.reset();
}

bool TestImport::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void TestImport::import(const QString &name)
{
    QVERIFY(Person::choose(u"rosterImport"_s));
    QTRY_VERIFY(window().findChild<QFileDialog *>(u"importFileDialog"_s));
    QVERIFY(Person::faces(*window().findChild<QFileDialog *>(u"importFileDialog"_s)));
    Person::press(Qt::Key_A, Qt::ControlModifier);
    Person::type(m_folder->filePath(name));
    Person::press(Qt::Key_Return);
}

void TestImport::fileBecomesEngineers()
{
    // As Excel writes it on a Chinese system: GB18030, and the columns in an order of its own.
    QVERIFY(write(u"roster.csv"_s,
        "\xca\xd6\xbb\xfa,\xd0\xd5\xc3\xfb,\xc9\xed\xb7\xdd\xd6\xa4\xba\xc5\r\n" // 手机,姓名,身份证号
        "13900000101,\xd5\xc5\xc8\xfd,11010519491231002X\r\n" // 张三
        "13900000102,Anna Lind,3.3E+17\r\n"));
    import(u"roster.csv"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(Person::faces(*dialog()));
    QVERIFY(engineers().isEmpty());
    QCOMPARE(dialog()->findChild<QLabel *>(u"importCounter"_s)->text(), u"2 of 16 places"_s);
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(engineers().size(), 2);
    QCOMPARE(engineers().at(0).name, u"张三"_s);
    QCOMPARE(engineers().at(0).certificateNo, u"11010519491231002X"_s);
    QCOMPARE(engineers().at(0).certificateType, u"IDCard"_s);
    QCOMPARE(engineers().at(0).contactInfo, u"13900000101"_s);
    QCOMPARE(engineers().at(1).certificateNo, QString());
    QTRY_VERIFY(!dialog());
    QVERIFY(Person::faces(window()));
    const auto *drafts = window().findChild<QTableView *>(u"draftsView"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drafts->model()->rowCount(), 1, 5000);
}

void TestImport::refusedFileSaysWhy()
{
    QVERIFY(write(u"roster.xls"_s, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(512, '\0')));
    import(u"roster.xls"_s);
    QTRY_VERIFY(window().messageBar()->text().contains(u"roster.xls"_s));
    QVERIFY(window().messageBar()->text().contains(u"old format"_s));
    QVERIFY(!dialog());
    QVERIFY(engineers().isEmpty());
}

void TestImport::tooManyAreChosen()
{
    QByteArray csv = "Name;Phone\n";
    for (int i = 0; i < 17; ++i)
        csv += "Engineer " + QByteArray(1, static_cast<char>('A' + i)) + ";139000001"
            + QByteArray::number(10 + i) + '\n';
    QVERIFY(write(u"many.csv"_s, csv));
    import(u"many.csv"_s);
    QTRY_VERIFY(dialog());
    QVERIFY(Person::faces(*dialog()));
    Person::press(Qt::Key_Return);
    QVERIFY(engineers().isEmpty());
    QVERIFY(Person::choose(u"importFirst"_s));
    QVERIFY(Person::choose(u"importAdd"_s));
    QTRY_COMPARE(engineers().size(), 16);
    QCOMPARE(engineers().constLast().name, u"Engineer P"_s);
}

void TestImport::fileIsDropped()
{
    QVERIFY(write(u"roster.csv"_s, "Name,Phone\nAnna Lind,13900000101\n"));
    auto *editor = window().loaPage()->rosterEditor();
    const auto drop = [editor](const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(editor, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(editor, &event);
        return true;
    };
    const QUrl file = QUrl::fromLocalFile(m_folder->filePath(u"roster.csv"_s));
    QVERIFY(!drop({QUrl(u"https://example.invalid/roster.csv"_s)}));
    QVERIFY(!drop({file, file}));
    editor->setReadOnly(true);
    QVERIFY(!drop({file}));
    editor->setReadOnly(false);
    QVERIFY(drop({file}));
    QTRY_VERIFY(dialog());
    QVERIFY(Person::faces(*dialog()));
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(engineers().size(), 1);
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
