// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/accountsettings.h"
#include "models/trimmedtext.h"
#include "tests/e2e/draftbench.h"
#include "tests/e2e/hostilehand.h"
#include "tests/support/hostile.h"
#include "tests/ui/settingsbench.h"
#include "ui/bookdialog.h"
#include "ui/circuitidsedit.h"
#include "ui/circuitsdialog.h"
#include "ui/engineerdialog.h"
#include "ui/namedialog.h"
#include "ui/passphrasedialog.h"
#include "ui/proxypane.h"

#include <QClipboard>
#include <QPlainTextEdit>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Hostile texts in the dialogs: the address book, names of templates, lists of circuits, the settings and
/// passphrases. What comes out is what was put in, and no frame is late.
class TestHostileDialogs final : public QObject, private DraftBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(prepare()); }
    void cleanup() { end(); }
    void cleanupTestCase();

    void theAddressBook();
    void searchesOfTheBook();
    void namesOfTemplates();
    void circuitsByTheirIds();
    void accounts();
    void proxies();
    void passphrases();
    void settingsComeBackFromTheirFile();

private:
    [[nodiscard]] QLineEdit *lineIn(const QWidget *parent, const QString &name)
    {
        auto *found = parent->findChild<QLineEdit *>(name);
        if (!found)
            qFatal("no field %s", qPrintable(name));
        return found;
    }
    QString put(
        const QWidget *parent, const QString &name, const QString &text, qsizetype most = maxTextLength)
    {
        QLineEdit *edit = lineIn(parent, name);
        edit->setFocus();
        return m_hand.put(edit, name, text, most);
    }
    void press(const QWidget *parent, const QString &button)
    {
        m_hand.measure(button, [&] { parent->findChild<QAbstractButton *>(button)->click(); });
    }
    /// One that no other begins with.
    [[nodiscard]] QString numbered(int number) { return QString::number(1000 + number) + m_hand.text(); }

    HostileHand m_hand;
};

void TestHostileDialogs::cleanupTestCase()
{
    qInfo("%d inputs; the slowest frame of %d took %.1f ms: %s", m_hand.inputs(), m_hand.frames(),
        m_hand.slowest(), qPrintable(m_hand.slowestWhat()));
    QVERIFY(m_hand.inputs() >= 1000);
    QVERIFY2(m_hand.isSmooth(), qPrintable(m_hand.slowestWhat()));
}

void TestHostileDialogs::theAddressBook()
{
    QVERIFY(start());
    const auto beside = store();
    Person::press(Qt::Key_5, Qt::ControlModifier);
    QList<Engineer> expected;
    for (int i = 0; i < 80; ++i) {
        press(&window(), i == 0 ? u"engineersFirstAdd"_s : u"engineersAdd"_s);
        const auto *dialog = opened<EngineerDialog>();
        Engineer engineer;
        engineer.name = put(dialog, u"engineerName"_s, numbered(i));
        if (engineer.name.isEmpty())
            engineer.name = put(dialog, u"engineerName"_s, u"N"_s);
        engineer.certificateNo = put(dialog, u"engineerNumber"_s, numbered(i));
        engineer.contactInfo = put(dialog, u"engineerPhone"_s, m_hand.text());
        engineer = tidied(engineer);
        press(dialog, u"engineerSave"_s);
        const auto stored = [&] {
            const auto book = value(beside->engineers());
            return std::any_of(book.begin(), book.end(),
                [&engineer](const BookEntry &entry) { return entry.engineer == engineer; });
        };
        QTRY_VERIFY2(stored(), qPrintable(engineer.name.left(100)));
        expected.append(engineer);
        QTRY_VERIFY(!window().findChild<EngineerDialog *>());
        QVERIFY(Person::faces(window()));
    }
    QCOMPARE(value(beside->engineers()).size(), expected.size());
}

void TestHostileDialogs::searchesOfTheBook()
{
    QList<BookEntry> book;
    for (int i = 0; i < 200; ++i) {
        Engineer engineer = examples::engineer(i % 16);
        engineer.name = numbered(i).left(maxTextLength);
        engineer.certificateNo = u"E%1"_s.arg(10000000 + i);
        book.append({{}, engineer, {}, {}});
    }
    value(store()->saveEngineers(book));
    QVERIFY(start());
    Person::press(Qt::Key_5, Qt::ControlModifier);
    const auto *view = window().findChild<QTableView *>(u"engineersView"_s);
    QTRY_COMPARE(view->model()->rowCount(), book.size());
    for (int i = 0; i < 60; ++i) {
        const QString typed = put(&window(), u"engineersSearch"_s, m_hand.text());
        QCOMPARE(lineIn(&window(), u"engineersSearch"_s)->text(), typed);
    }
    BookDialog dialog(book, 16, &window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(Person::faces(dialog));
    for (int i = 0; i < 60; ++i) {
        const QString typed = put(&dialog, u"bookSearch"_s, m_hand.text());
        QCOMPARE(lineIn(&dialog, u"bookSearch"_s)->text(), typed);
    }
}

void TestHostileDialogs::namesOfTemplates()
{
    const Draft draft = newDraft(examples::loa(), QDateTime::currentDateTimeUtc());
    value(store()->saveDraft(draft));
    QVERIFY(start());
    const auto beside = store();
    QVERIFY(goTo(Shelf::Drafts));
    Person::press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), MainWindow::Page::Loa);
    int refused = 0;
    for (int i = 0; i < 40; ++i) {
        QVERIFY(choose(u"saveAsTemplate"_s));
        const auto *dialog = opened<NameDialog>();
        QString name = put(dialog, u"nameEdit"_s, numbered(i).left(100), 100);
        // A company's name is offered, and is used by the first that takes it.
        if (name.isEmpty())
            name = put(dialog, u"nameEdit"_s, QString::number(i), 100);
        press(dialog, u"nameTake"_s);
        const auto *reason = dialog->findChild<QWidget *>(u"nameReason"_s);
        if (hasHalfCharacter(name) || name.contains(QChar(0xfffe)) || name.contains(QChar(0xffff))) {
            QTRY_VERIFY2(reason->isVisible(), qPrintable(name));
            ++refused;
            Person::press(Qt::Key_Escape);
        } else {
            const auto stored = [&] {
                const auto templates = value(beside->templates());
                return std::any_of(templates.begin(), templates.end(),
                    [&name](const FormTemplate &each) { return each.name == name.trimmed(); });
            };
            QTRY_VERIFY2(stored(), qPrintable(name));
        }
        QTRY_VERIFY(!window().findChild<NameDialog *>());
        QVERIFY(Person::faces(window()));
    }
    QVERIFY2(refused < 20, qPrintable(QString::number(refused)));
}

void TestHostileDialogs::circuitsByTheirIds()
{
    CircuitsDialog dialog({}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(Person::faces(dialog));
    auto *ids = dialog.findChild<QPlainTextEdit *>(u"circuitsIds"_s);
    for (int i = 0; i < 400; ++i) {
        const QString text = u"pc-a "_s + m_hand.text() + u" pc-z"_s;
        m_hand.measure(u"circuitsIds, all"_s, [ids] { ids->selectAll(); });
        const QStringList before = dialog.chosen();
        m_hand.paste(ids, u"circuitsIds"_s, text);
        if (text.size() > CircuitIdsEdit::mostText) {
            QCOMPARE(dialog.chosen(), before);
            continue;
        }
        // What separates lines and words separates circuits, and the rest is an ID as it is. The field takes
        // U+FDD0 and U+FDD1 for ends of lines, as Qt's texts do.
        QStringList expected{QString()};
        for (const QChar c : text) {
            if (c.isSpace() || u",;，；、\xfdd0\xfdd1"_s.contains(c))
                expected.append(QString());
            else
                expected.last().append(c);
        }
        expected.removeAll(QString());
        expected.removeDuplicates();
        QCOMPARE(dialog.chosen(), expected);
    }
}

void TestHostileDialogs::accounts()
{
    const SettingsBench bench;
    const QSignalSpy saved(bench.accounts(), &AccountPane::saveRequested);
    bench.accounts()->edit({});
    for (int i = 0; i < 40; ++i) {
        AccountForm expected;
        expected.label = put(&bench.dialog, u"accountLabel"_s, m_hand.text());
        expected.accessKeyId = put(&bench.dialog, u"accountKeyId"_s, m_hand.text());
        expected.accessKeySecret = put(&bench.dialog, u"accountSecret"_s, m_hand.text());
        expected.securityToken = put(&bench.dialog, u"accountToken"_s, m_hand.text());
        expected.endpoint = put(&bench.dialog, u"accountEndpoint"_s, m_hand.text());
        press(&bench.dialog, u"accountSave"_s);
        QCOMPARE(saved.size(), i + 1);
        const auto form = saved.last().first().value<AccountForm>();
        QCOMPARE(form.label, expected.label);
        QCOMPARE(form.accessKeyId, expected.accessKeyId);
        QCOMPARE(form.accessKeySecret, expected.accessKeySecret);
        QCOMPARE(form.securityToken, expected.securityToken);
        QCOMPARE(form.endpoint, expected.endpoint);
    }
}

void TestHostileDialogs::proxies()
{
    const SettingsBench bench;
    bench.showTab(2);
    const auto *pane = bench.find<ProxyPane>({});
    const QSignalSpy saved(pane, &ProxyPane::saveRequested);
    bench.find<QAbstractButton>(u"proxyManual"_s)->click();
    for (int i = 0; i < 40; ++i) {
        const QString host = put(pane, u"proxyHost"_s, m_hand.text());
        const QString user = put(pane, u"proxyUser"_s, m_hand.text());
        const QString password = put(pane, u"proxyPassword"_s, m_hand.text());
        press(pane, u"proxySave"_s);
        QCOMPARE(saved.size(), i + 1);
        const auto settings = saved.last().first().value<ProxySettings>();
        QCOMPARE(settings.host, trimmedText(host));
        QCOMPARE(settings.user, trimmedText(user));
        QCOMPARE(saved.last().last().toString(), password);
    }
}

void TestHostileDialogs::passphrases()
{
    for (int i = 0; i < 60; ++i) {
        PassphraseDialog dialog(u"Title"_s, {}, u"&Passphrase"_s, u"&Unlock"_s, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QSignalSpy entered(&dialog, &PassphraseDialog::entered);
        dialog.open();
        QVERIFY(Person::faces(dialog));
        const QString text = put(&dialog, u"passphraseEdit"_s, m_hand.text());
        press(&dialog, u"passphraseUnlock"_s);
        QCOMPARE(entered, QList<QVariantList>({{text}}));
    }
}

void TestHostileDialogs::settingsComeBackFromTheirFile()
{
    QRandomGenerator random(20261122);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    // What is read in the same process comes from memory, so another file is read.
    const auto copied = [&](int number) {
        const QString copy = folder.filePath(u"copy%1.ini"_s.arg(number));
        return QFile::copy(path, copy) ? copy : QString();
    };
    const auto text = [&random] { return trimmedText(hostile::text(random, false)); };
    AccountSettings written;
    for (int i = 0; i < 1000; ++i)
        written.accounts.append({QString::number(i), text(), text(), text()});
    QVERIFY(writeAccountSettings(path, written));
    QVERIFY(readAccountSettings(copied(-1)) == written);
    for (int i = 0; i < 200; ++i) {
        const ProxySettings proxy{ProxySettings::Mode::Manual, text(), 80, text()};
        QVERIFY(writeProxySettings(path, proxy));
        QVERIFY(readProxySettings(copied(i)) == proxy);
    }
    QVERIFY(readAccountSettings(copied(200)) == written);
}

QTEST_MAIN(TestHostileDialogs)
#include "tst_hostiledialogs.moc"
