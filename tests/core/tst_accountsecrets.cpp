// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/accountcheck.h"
#include "app/core/accounts.h"
#include "app/core/proxies.h"
#include "memorykeychain.h"
#include "outboxbench.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QMutex>
#include <QStringEncoder>

using namespace circuitdesk;

namespace {

const Credentials keys{
    u"LTAI5tExampleExample0001"_s, u"SecretOfTheKey/0123+456=789"_s, u"TokenOfTheKey+/=="_s};
const QString proxyPassword = u"PasswordOfTheProxy 1"_s;

QByteArray logged; ///< by the thread of the test and by the store's
QBasicMutex logging;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&logging);
    logged += text.toUtf8() + '\n';
}

/// A text in every form it may have on a disk.
QByteArrayList formsOf(const QString &text)
{
    QByteArrayList forms{text.toUtf8(), text.toUtf8().toPercentEncoding(), text.toUtf8().toBase64(),
        text.toUtf8().toHex(), QString(text).replace(u'/', u"\\/"_s).toUtf8()};
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding);
        forms.append(encode(text));
    }
    return forms;
}

/// The first secret that stands in \a bytes; empty where none does.
QString secretIn(const QByteArray &bytes)
{
    for (const QString &secret :
        {keys.accessKeyId, keys.accessKeySecret, keys.securityToken, proxyPassword}) {
        for (const QByteArray &form : formsOf(secret)) {
            if (bytes.contains(form))
                return secret;
        }
    }
    return {};
}

QByteArray bytesBelow(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a file of the data folder can't be read");
        bytes += file.fileName().toUtf8() + '\n' + file.readAll() + '\n';
    }
    return bytes;
}

} // namespace

/// Keys and the proxy's password are nowhere on the disk and in no log, with a keychain and without one.
class TestAccountSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWritten_data();
    void nothingIsWritten();
};

void TestAccountSecrets::nothingIsWritten_data()
{
    QTest::addColumn<bool>("keychainWorks");
    QTest::newRow("with a keychain") << true;
    QTest::newRow("without a keychain") << false;
}

void TestAccountSecrets::nothingIsWritten()
{
    QFETCH(bool, keychainWorks);
    // The search finds what is there.
    for (const QByteArray &form : formsOf(keys.accessKeySecret))
        QCOMPARE(secretIn("before" + form + "behind"), keys.accessKeySecret);
    logged.clear();
    QLoggingCategory::setFilterRules(u"circuitdesk.*=true\nqt.network.*=true"_s);
    const auto before = qInstallMessageHandler(keepLog);
    TestStore desk;
    const QString folder = QFileInfo(desk.path()).path();
    MemoryKeychain keychain;
    keychain->works = keychainWorks;
    QStringList said;
    {
        Accounts accounts({folder, folder + u"/settings.ini"_s, false, {}}, keychain.keychain(),
            {QProcessEnvironment(), folder});
        Proxies proxies(folder, folder + u"/settings.ini"_s, keychain.keychain());
        const auto note = [&said](const Error &error) { said.append(error.message); };
        connect(&accounts, &Accounts::troubled, &accounts, note);
        connect(&proxies, &Proxies::troubled, &proxies, note);
        QSignalSpy loaded(&accounts, &Accounts::loaded);
        accounts.load();
        QVERIFY(loaded.wait());
        accounts.useDefault();
        accounts.save({{}, u"Team"_s, keys.accessKeyId, keys.accessKeySecret, keys.securityToken,
            u"https://vpc.invalid"_s, {}});
        proxies.save({ProxySettings::Mode::Manual, u"127.0.0.1"_s, 1, u"someone"_s}, proxyPassword);
        QTRY_COMPARE(said.size(), keychainWorks ? 0 : 2);
        QVERIFY(accounts.current());
        // Something is queued under the account, sent in vain, and the account is checked in vain.
        Program program(desk, *accounts.current());
        const auto proxy = proxies.proxyFor(QUrl(u"https://vpc.invalid"_s));
        QTRY_VERIFY(proxy.isFinished());
        QCOMPARE(proxy.result().password(), proxyPassword);
        program.network.setProxy(proxy.result());
        LoaApplication application = examples::loa();
        application.instanceId = loaCircuit();
        const QString id = program.submitted(newDraft(application, examples::now()));
        QVERIFY(program.rests());
        QCOMPARE(program.stateOf(id), State::Queued);
        AccountCheck check(program.network, systemClock());
        QSignalSpy finished(&check, &AccountCheck::finished);
        check.start(*accounts.current());
        QTRY_COMPARE(finished.size(), 1);
        for (const CheckStep &step : check.steps())
            said.append(step.text);
        for (const AccountEntry &entry : accounts.entries())
            said << entry.label << entry.keyId << entry.source;
        QCOMPARE(secretIn(bytesBelow(folder)), QString());
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    // With everything closed and written.
    const QByteArray written = bytesBelow(folder);
    QVERIFY(written.contains("label=Team"));
    QVERIFY(written.contains("user=someone"));
    QVERIFY(written.contains("SQLite format 3"));
    QCOMPARE(secretIn(written), QString());
    QVERIFY(!logged.isEmpty());
    QCOMPARE(secretIn(logged), QString());
    QCOMPARE(secretIn(said.join(u'\n').toUtf8()), QString());
    QCOMPARE(keychain->entries.size(), keychainWorks ? 2 : 0);
}

QTEST_GUILESS_MAIN(TestAccountSecrets)
#include "tst_accountsecrets.moc"
