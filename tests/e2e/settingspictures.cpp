// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/settingscontroller.h"
#include "tests/e2e/photographer.h"
#include "tests/e2e/pictures.h"
#include "tests/practice/practiceclient.h"
#include "ui/accountpane.h"
#include "ui/privacypane.h"
#include "ui/proxypane.h"
#include "ui/settingsdialog.h"
#include "ui/sourcespane.h"

#include <QApplication>
#include <QTabWidget>
#include <QTest>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    photographer.take(u"accounts"_s, *pane.window());
    pane.edit({});
    pane.setProblems({{AccountField::Secret,
        QCoreApplication::translate("AccountForm", "Enter the secret that belongs to the access key ID.")}});
    photographer.take(u"account"_s, *pane.window());
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
    photographer.take(u"accountcheck"_s, *pane.window());
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
    photographer.take(u"foundkeys"_s, *pane.window());
}

} // namespace

void photographSettings(Photographer &photographer)
{
    PracticeServer server;
    if (!server.start())
        qFatal("the practice server did not start");
    SettingsDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.accounts()->setRegions({{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, {}}});
    dialog.open();
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
    photographer.take(u"proxy"_s, dialog);
    tabs->setCurrentWidget(dialog.privacy());
    dialog.privacy()->setPurgeDays(180);
    dialog.privacy()->setPassphraseUsed(true);
    photographer.take(u"privacy"_s, dialog);
}

} // namespace circuitdesk::test
