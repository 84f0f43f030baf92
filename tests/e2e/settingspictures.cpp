// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/settingscontroller.h"
#include "app/core/language.h"
#include "tests/practice/practiceclient.h"
#include "ui/accountpane.h"
#include "ui/proxypane.h"
#include "ui/settingsdialog.h"
#include "ui/sourcespane.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTabWidget>
#include <QTest>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Takes the pictures of the settings for docs/screenshots, with accounts that practice mode does not have.
/// Not a test.
namespace {

class Photographer final
{
public:
    Photographer(SettingsDialog &dialog, const QStringList &arguments)
        : m_dialog(dialog),
          m_directory(arguments.at(1)),
          m_suffix(arguments.at(3))
    {
    }

    void take(const QString &name)
    {
        QTest::qWait(200); // for the last paint; nothing depends on it but the picture
        if (!m_dialog.grab().save(m_directory + u'/' + name + u'-' + m_suffix + u".png"_s))
            qFatal("a picture could not be saved");
    }

private:
    SettingsDialog &m_dialog;
    QString m_directory;
    QString m_suffix;
};

AccountEntry account(const QString &id, const QString &label, const QString &keyId, const QString &source)
{
    AccountEntry entry;
    entry.id = id;
    entry.label = label;
    entry.keyId = keyId;
    entry.source = source;
    entry.own = id != "found"_L1;
    return entry;
}

void photographAccounts(AccountPane &pane, Photographer &photographer)
{
    const QString kept = Accounts::tr("Entered, in the keychain");
    auto used = account(u"1"_s, u"杭州 field team"_s, u"LTAI…7Qk2"_s, kept);
    used.inUse = true;
    auto keyless = account(u"2"_s, u"Frankfurt"_s, {}, kept);
    keyless.hasKeys = false;
    pane.setAccounts({used, keyless,
        account(u"3"_s, u"Night shift"_s, u"LTAI…x0Pa"_s, Accounts::tr("Entered, until CircuitDesk ends")),
        account(u"found"_s, u"LTAI…0001"_s, u"LTAI…0001"_s, sourceName(SourceKind::CliProfile))});
    pane.setNotice(SettingsController::sessionSentence());
    photographer.take(u"accounts"_s);
    pane.edit({});
    pane.setProblems({{AccountField::Secret,
        QCoreApplication::translate("AccountForm", "Enter the secret that belongs to the access key ID.")}});
    photographer.take(u"account"_s);
}

void photographCheck(AccountPane &pane, Photographer &photographer, PracticeServer &server)
{
    if (!server.queueFault({{u"action"_s, u"DescribePhysicalConnections"_s},
            {u"fault"_s, u"code:Forbidden.RAM"_s}, {u"count"_s, 1}}))
        qFatal("no fault");
    const QJsonObject greeting = server.greeting();
    QNetworkAccessManager network;
    AccountCheck check(network, systemClock());
    bool ended = false;
    QObject::connect(&check, &AccountCheck::stepChanged, &pane, &AccountPane::setCheckStep);
    QObject::connect(&check, &AccountCheck::finished, &pane, [&] {
        pane.endCheck();
        ended = true;
    });
    pane.beginCheck(u"1"_s, check.steps());
    check.start(
        accountOf({greeting[u"accessKeyId"_s].toString(), greeting[u"accessKeySecret"_s].toString(), {}},
            QUrl(greeting[u"url"_s].toString())));
    if (!QTest::qWaitFor([&ended] { return ended; }, 20000))
        qFatal("the check does not end");
    photographer.take(u"accountcheck"_s);
}

void photographSources(SourcesPane &pane, Photographer &photographer)
{
    SourceEnvironment environment{QProcessEnvironment(), u"/nonexistent"_s};
    environment.variables.insert(u"ALIBABA_CLOUD_CREDENTIALS_URI"_s, u"http://localhost:6666"_s);
    QList<SourceNote> notes;
    for (const SourceFinding &finding : findSources(environment))
        notes.append(
            {sourceName(finding.kind), finding.text, false, finding.state == SourceFinding::State::Unusable});
    pane.setNotes(notes);
    photographer.take(u"foundkeys"_s);
}

} // namespace

/// settingspictures DIRECTORY light|dark SUFFIX [LANGUAGE]
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        qFatal("settingspictures DIRECTORY light|dark SUFFIX [LANGUAGE]");
    installLanguage(app, arguments.value(4, u"en"_s));
    applyTheme(app, arguments.at(2) == "dark"_L1 ? Theme::Dark : Theme::Light);
    PracticeServer server;
    if (!server.start())
        qFatal("the practice server did not start");
    SettingsDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.accounts()->setRegions({{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, {}}});
    dialog.open();
    Photographer photographer(dialog, arguments);
    photographAccounts(*dialog.accounts(), photographer);
    photographCheck(*dialog.accounts(), photographer, server);
    auto *tabs = dialog.findChild<QTabWidget *>(u"settingsTabs"_s);
    tabs->setCurrentWidget(dialog.sources());
    photographSources(*dialog.sources(), photographer);
    tabs->setCurrentWidget(dialog.proxy());
    dialog.proxy()->setSettings(
        {ProxySettings::Mode::Manual, u"proxy.example.com"_s, 3128, u"fieldteam"_s}, true);
    dialog.proxy()->setInUse(Proxies::tr("Requests go through the proxy %1 as %2.")
                                 .arg(u"proxy.example.com:3128"_s, u"fieldteam"_s));
    photographer.take(u"proxy"_s);
    return 0;
}
