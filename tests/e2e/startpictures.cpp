// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "tests/e2e/photographer.h"
#include "tests/e2e/pictures.h"
#include "ui/messagebar.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
QFuture<Result<T>> answered(const Result<T> &answer)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

/// Works, and is empty.
Keychain emptyKeychain()
{
    const Error missing{ErrorKind::Locked, QString(Keychain::codeMissing), {}, {}, {}};
    return {[missing](const QString &) { return answered<QByteArray>(tl::unexpected(missing)); },
        [](const QString &, const QByteArray &) { return answered<void>({}); },
        [](const QString &) { return answered<void>({}); }};
}

} // namespace

void photographStart(Photographer &photographer)
{
    QTemporaryDir folder;
    Application::Options options;
    options.profile = profileFor(folder.path(), false);
    options.environment = {QProcessEnvironment(), folder.path()};
    options.keychain = emptyKeychain();
    Application application(options, {{}, photographer.theme(), {}});
    MainWindow &window = application.window();
    window.resize(1280, 720);
    QSignalSpy ready(&application, &Application::ready);
    application.start();
    // This machine has no keychain for the data's key.
    for (int time = 0; time < 2; ++time) {
        QWidget *dialog = dialogOf(window, u"passphraseDialog"_s);
        if (time == 0)
            photographer.take(u"passphrase"_s, *dialog);
        dialog->setObjectName({});
        QTest::keyClicks(dialog->focusWidget(), u"correct horse"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    }
    waitFor([&] { return !ready.isEmpty() && !window.messageBar()->text().isEmpty(); });
    photographer.take(u"nokeys"_s, window);
}

} // namespace circuitdesk::test
