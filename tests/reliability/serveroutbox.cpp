// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// serveroutbox DATA_DIRECTORY ENDPOINT: the program's desk without a window, that tries again at once and
// stays running. Reads a command a line, "loa CIRCUIT COMPANY", "order CIRCUIT" or "send", and answers each
// with a line: "queued CLIENT_TOKEN", or "idle UNSETTLED" once nothing is due. Keys come from the
// environment, as the command line's do.
#include "app/core/desk.h"
#include "app/core/vault.h"
#include "app/store/whendone.h"
#include "tests/models/examples.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <iostream>
#include <string>

using namespace circuitdesk;
using namespace std::chrono_literals;

namespace {

/// The program as a whole: one command at a time, and the end of standard input ends it.
class RunningDesk final : public QObject
{
    Q_OBJECT

public:
    RunningDesk(const QString &folder, const Account &account)
        : m_folder(folder),
          m_account(account),
          m_input(0, QSocketNotifier::Read)
    {
        m_input.setEnabled(false);
        connect(&m_input, &QSocketNotifier::activated, this, &RunningDesk::read);
        onward(vault::unlock({folder, true}), [this](const Cipher::Key &key) { open(key); });
    }

private:
    void open(const Cipher::Key &key)
    {
        m_desk = std::make_unique<Desk>(m_folder + QStringLiteral("/circuitdesk.sqlite"), key, m_account,
            Outbox::Schedule{3, 0ms, 20s, 1h, 24h});
        whenDone(m_desk->store().recover(), this, [this](const Result<void> &recovered) {
            if (!recovered)
                qFatal("%s", qPrintable(recovered.error().message));
            m_input.setEnabled(true);
        });
    }

    void read()
    {
        std::string line;
        if (!std::getline(std::cin, line))
            return QCoreApplication::quit();
        m_input.setEnabled(false);
        const QString command = nextWord(line);
        if (command == QLatin1String("loa")) {
            LoaApplication form = examples::loa();
            form.instanceId = nextWord(line);
            form.companyName = QString::fromStdString(line);
            form.constructionTime = formatConstructionTime(QDateTime::currentDateTimeUtc().addYears(5));
            return queue(form);
        }
        if (command == QLatin1String("order")) {
            OccupancyOrder form = examples::order();
            form.physicalConnectionId = nextWord(line);
            return queue(form);
        }
        send();
    }

    template <typename Form>
    void queue(const Form &form)
    {
        onward(m_desk->outbox().submit(newDraft(form, QDateTime::currentDateTimeUtc())),
            [this](const Submission &queued) { answer("queued " + queued.clientToken.toStdString()); });
    }

    void send()
    {
        connect(
            &m_desk->outbox(), &Outbox::idle, this,
            [this] {
                onward(m_desk->store().unsettled(), [this](const QList<Submission> &unsettled) {
                    answer("idle " + std::to_string(unsettled.size()));
                });
            },
            Qt::SingleShotConnection);
        m_desk->outbox().sendNow();
    }

    void answer(const std::string &line)
    {
        std::cout << line << std::endl;
        m_input.setEnabled(true);
    }

    /// Goes on with the value; an error ends the program.
    template <typename T, typename Next>
    void onward(const QFuture<Result<T>> &future, Next next)
    {
        whenDone(future, this, [next](const Result<T> &result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().message));
            next(*result);
        });
    }

    static QString nextWord(std::string &line)
    {
        const auto end = line.find(' ');
        const auto word = QString::fromStdString(line.substr(0, end));
        line = end == std::string::npos ? std::string() : line.substr(end + 1);
        return word;
    }

    QString m_folder;
    Account m_account;
    QSocketNotifier m_input;
    std::unique_ptr<Desk> m_desk;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Credentials keys{qEnvironmentVariable("ALIBABA_CLOUD_ACCESS_KEY_ID"),
        qEnvironmentVariable("ALIBABA_CLOUD_ACCESS_KEY_SECRET"), {}};
    const RunningDesk desk(arguments.value(1), accountOf(keys, QUrl(arguments.value(2))));
    return app.exec();
}

#include "serveroutbox.moc"
