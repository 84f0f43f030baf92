// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/core/language.h"
#include "app/core/onewindow.h"
#include "app/core/privatelog.h"
#include "app/core/terminationsignals.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

namespace {

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

struct MainText {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

void prepareParser(QCommandLineParser &parser)
{
    parser.setApplicationDescription(MainText::tr("LOA applications and port orders for leased lines."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"practice"_s,
        MainText::tr("Work against a practice server on this computer. Nothing reaches the provider.")});
    parser.addOption({u"data-dir"_s, MainText::tr("Keep the data in this folder."), u"folder"_s});
    parser.addOption(
        {u"endpoint"_s, MainText::tr("Send to this address instead of the provider's own."), u"url"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    forbidCoreFiles();
    keepToolkitDebuggingOutOfTheLog();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"circuitdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CIRCUITDESK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"CircuitDesk"_s);
    QGuiApplication::setDesktopFileName(u"io.github.circuitdesk.CircuitDesk"_s);
    QGuiApplication::setWindowIcon(applicationIcon());

    QCommandLineParser parser;
    prepareParser(parser);
    parser.process(app);
    const auto endpoint = parseEndpoint(parser.value(u"endpoint"_s));
    if (!endpoint) {
        QTextStream(stderr) << endpoint.error().message << '\n';
        return 2;
    }
    Application::Options options;
    options.practiceServer = parser.isSet(u"practice"_s);
    options.endpoint = *endpoint;
    options.environment = takeSourceEnvironment();
    options.profile =
        profileFor(parser.value(u"data-dir"_s), options.practiceServer || isPractice(options.endpoint));
    // First, so that an early signal waits for the window instead of killing the program.
    const TerminationSignals terminationSignals;
    OneWindow oneWindow(options.profile.directory);
    if (!oneWindow.claim()) {
        QObject::connect(
            &oneWindow, &OneWindow::told, &app, [](bool heard) { QCoreApplication::exit(heard ? 0 : 1); });
        oneWindow.tell();
        return app.exec();
    }
    const Settings settings = readSettings(options.profile.settingsPath());
    installLanguage(app, settings.language);

    Application application(options, settings);
    QObject::connect(&oneWindow, &OneWindow::asked, &application.window(), &MainWindow::comeToFront);
    QObject::connect(&terminationSignals, &TerminationSignals::received, &app, [&] {
        // A second start that is heard now would open again what is closed here.
        oneWindow.disconnect(&application.window());
        QApplication::closeAllWindows();
    });
    application.start();
    return app.exec();
}
