// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// lock [--quick]: another process holds the database for 0.1 to 30 seconds. CircuitDesk waits, then says that
// it is locked, never that it is damaged, and the same again works afterwards. All cases run side by side.
// lock --hold DATABASE MILLISECONDS STATEMENT...: that other process.
#include "app/store/whendone.h"
#include "tests/reliability/diskwork.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace circuitdesk;

namespace {

/// How long a store waits: busy_timeout in DESIGN.md, "The store".
constexpr int patience = 5000;
/// What a busy machine may take in addition.
constexpr int slack = 2000;

int hold(const QStringList &arguments)
{
    RawConnection raw(arguments.at(0));
    for (const QString &statement : arguments.mid(2)) {
        if (const QString error = raw.exec(statement); !error.isEmpty())
            qFatal("%s: %s", qPrintable(statement), qPrintable(error));
    }
    QTextStream(stdout) << "held" << Qt::endl;
    QTimer::singleShot(arguments.at(1).toInt(), Qt::PreciseTimer, QCoreApplication::instance(),
        [] { QCoreApplication::exit(0); });
    return QCoreApplication::exec();
}

enum class Action { Save, Enqueue, Move, Open, FirstStart };

QString nameOf(Action action)
{
    switch (action) {
    case Action::Save:
        return u"saving a draft"_s;
    case Action::Enqueue:
        return u"queueing"_s;
    case Action::Move:
        return u"moving"_s;
    case Action::Open:
        return u"opening"_s;
    case Action::FirstStart:
        return u"the first start"_s;
    }
    Q_UNREACHABLE();
}

/// One database, one process that holds it, and one that wants it.
class Case final : public QObject
{
    Q_OBJECT

public:
    Case(Action action, int milliseconds, Proof &proof)
        : m_action(action),
          m_milliseconds(milliseconds),
          m_proof(proof)
    {
    }

    /// Blocks; before any of them begins.
    void prepare()
    {
        if (m_action == Action::FirstStart) {
            if (!QDir().mkpath(m_desk.folder()))
                qFatal("no data folder");
            return;
        }
        m_store = m_desk.open();
        value(m_store->saveDraft(m_kept));
        m_order = value(m_store->enqueue(orderDraft(), u"account-1"_s));
        if (m_action == Action::Open)
            m_store.reset();
    }
    void begin()
    {
        QStringList statements{u"BEGIN IMMEDIATE"_s};
        if (m_action == Action::FirstStart)
            statements = QStringList{u"BEGIN EXCLUSIVE"_s};
        // Keeps readers out too, as a program does that is no CircuitDesk.
        else if (m_action == Action::Open)
            statements = QStringList{
                u"PRAGMA locking_mode=EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s, u"SELECT * FROM drafts"_s};
        connect(&m_holder, &QProcess::readyReadStandardOutput, this, &Case::held);
        connect(&m_holder, &QProcess::finished, this, [this](int code) {
            m_released = true;
            expect(code == 0, u"the other process failed"_s);
        });
        m_holder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_holder.start(QCoreApplication::applicationFilePath(),
            QStringList{u"--hold"_s, m_desk.path(), QString::number(m_milliseconds)} + statements);
    }

    [[nodiscard]] bool wasRefused() const { return m_wasRefused; }

Q_SIGNALS:
    void ended();

private:
    void held()
    {
        m_holder.readAllStandardOutput();
        attempt();
    }
    void attempt()
    {
        m_beganAfterRelease = m_released;
        m_attempt.start();
        const auto use = [this](const auto &result) {
            tried(result ? std::optional<Error>() : std::optional<Error>(result.error()));
        };
        if (!m_store)
            m_store = m_desk.open();
        switch (m_action) {
        case Action::Save:
            return whenDone(m_store->saveDraft(m_another), this, use);
        case Action::Enqueue:
            return whenDone(m_store->enqueue(m_kept, u"account-1"_s), this, use);
        case Action::Move:
            return whenDone(
                m_store->move(transition(m_order.id, SubmissionState::Queued, SubmissionState::Cancelled)),
                this, use);
        case Action::Open:
        case Action::FirstStart:
            return whenDone(m_store->ready(), this, use);
        }
    }
    void tried(const std::optional<Error> &error)
    {
        const auto waited = m_attempt.elapsed();
        if (!error) {
            expect(waited < patience + slack, u"it did not say that it is locked for %1 ms"_s.arg(waited));
            return finish();
        }
        m_wasRefused = true;
        const bool rightWords = error->kind == ErrorKind::Locked
            && error->code == QLatin1StringView(Database::codeLocked)
            && !error->message.contains("damaged"_L1);
        expect(rightWords, error->code + u": "_s + error->message);
        expect(!m_beganAfterRelease, u"it fails although nothing holds it"_s);
        expect(waited > patience - slack / 4, u"it gave up after %1 ms"_s.arg(waited));
        expect(waited < 2 * patience, u"it waited %1 ms"_s.arg(waited));
        expect(m_milliseconds > patience - slack, u"it gave up where waiting helps"_s);
        if (m_beganAfterRelease)
            return finish();
        if (m_action == Action::Open || m_action == Action::FirstStart)
            m_store.reset();
        attempt();
    }
    void finish()
    {
        if (m_action != Action::FirstStart) {
            const auto drafts = value(m_store->drafts());
            const int expected = m_action == Action::Save ? 2 : m_action == Action::Enqueue ? 0 : 1;
            expect(drafts.size() == expected, u"%1 drafts are there"_s.arg(drafts.size()));
        }
        m_store.reset();
        // Another reader is one more process, and the holder may still be there.
        if (!m_released)
            connect(&m_holder, &QProcess::finished, this, &Case::check);
        else
            check();
    }
    void check()
    {
        const QString damage = integrityOf(m_desk.path());
        expect(damage.isEmpty(), damage);
        m_proof.tried();
        Q_EMIT ended();
    }
    void expect(bool holds, const QString &what)
    {
        m_proof.expect(holds, u"%1 against %2 ms: %3"_s.arg(nameOf(m_action)).arg(m_milliseconds).arg(what));
    }

    Action m_action;
    int m_milliseconds;
    Proof &m_proof;
    TestStore m_desk;
    Draft m_kept = loaDraft();
    Draft m_another = loaDraft(u"pc-2"_s);
    Submission m_order;
    std::unique_ptr<Store> m_store;
    QProcess m_holder;
    QElapsedTimer m_attempt;
    bool m_released = false;
    bool m_beganAfterRelease = false;
    bool m_wasRefused = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"circuitdesk.*=false"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--hold"_L1)
        return hold(arguments.mid(2));

    const bool quick = arguments.contains(u"--quick"_s);
    const int count = quick ? 10 : 50;
    const int longest = quick ? 8000 : 30000;
    Proof proof(u"Locked by another process for 0.1 to %1 s"_s.arg(longest / 1000));
    std::vector<std::unique_ptr<Case>> cases;
    int open = count;
    for (int i = 0; i < count; ++i) {
        const int milliseconds = 100 + (longest - 100) * i / (count - 1);
        cases.push_back(std::make_unique<Case>(static_cast<Action>(i % 5), milliseconds, proof));
        QObject::connect(cases.back().get(), &Case::ended, QCoreApplication::instance(), [&open] {
            if (--open == 0)
                QCoreApplication::exit(0);
        });
    }
    for (const auto &each : cases)
        each->prepare();
    for (const auto &each : cases)
        each->begin();
    QCoreApplication::exec();
    const auto refused =
        std::count_if(cases.begin(), cases.end(), [](const auto &each) { return each->wasRefused(); });
    proof.expect(refused > 0 && refused < count, u"nothing was refused, or all was"_s);
    return proof.print(u"%1 waited and were served, %2 said it is locked"_s.arg(count - refused).arg(refused))
        ? 0
        : 1;
}

#include "lock.moc"
