// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/core/language.h"
#include "app/core/privatelog.h"
#include "app/core/terminationsignals.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

int main(int argc, char *argv[])
{
    using namespace circuitdesk;
    forbidCoreFiles();
    keepToolkitDebuggingOutOfTheLog();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("circuitdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CIRCUITDESK_VERSION));
    installLanguage(app, {});
    // Standard error is for sentences; the log is for those who ask for it with QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(QStringLiteral("circuitdesk.*.info=false"));

    const auto options = parseOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        Report(false).error(options.error().message);
        return static_cast<int>(ExitStatus::Usage);
    }
    Command command(*options);
    // Queued: a command that ends at once does so before the event loop runs, and exit() needs it running.
    QObject::connect(&command, &Command::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    QTimer::singleShot(0, &command, &Command::start);
    return app.exec();
}
