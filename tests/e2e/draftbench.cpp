// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/draftbench.h"

namespace circuitdesk::test {

bool DraftBench::prepare()
{
    // No keychain answers here.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_ID");
    qunsetenv("ALIBABA_CLOUD_ACCESS_KEY_SECRET");
    m_folder = std::make_unique<QTemporaryDir>();
    return m_folder->isValid();
}

bool DraftBench::start()
{
    Application::Options options;
    options.profile = profileFor(data(), true);
    m_application = std::make_unique<Application>(options, Settings{});
    const QSignalSpy ready(m_application.get(), &Application::ready);
    m_application->start();
    return QTest::qWaitFor([&] { return ready.size() == 1; }, 20000) && Person::faces(window());
}

bool DraftBench::choose(const QString &action)
{
    auto *found = window().findChild<QAction *>(action);
    if (!found || !found->isEnabled())
        return false;
    if (found->shortcut().isEmpty())
        found->trigger();
    else
        Person::press(
            static_cast<Qt::Key>(found->shortcut()[0].key()), found->shortcut()[0].keyboardModifiers());
    return true;
}

std::unique_ptr<Store> DraftBench::store() const
{
    const auto key = vault::unlock({data(), true});
    if (!QTest::qWaitFor([&] { return key.isFinished(); }, 20000) || !key.result())
        qFatal("the practice data has no key");
    return std::make_unique<Store>(profileFor(data(), true).databasePath(),
        std::make_unique<Cipher>(*key.result()), [] { return QDateTime::currentDateTimeUtc(); });
}

bool DraftBench::goTo(Shelf shelf)
{
    const QString chips[] = {u"draftsShelf"_s, u"templatesShelf"_s, u"binShelf"_s};
    Person::press(Qt::Key_2, Qt::ControlModifier);
    // One of the three has the focus; the arrows choose another one.
    if (!Person::tabTo(chips[static_cast<int>(model().shelf())]))
        return false;
    while (model().shelf() != shelf)
        Person::press(model().shelf() < shelf ? Qt::Key_Right : Qt::Key_Left);
    if (!QTest::qWaitFor([&] { return model().rowCount() > 0; }))
        return false;
    if (!Person::tabTo(u"draftsView"_s))
        return false;
    Person::press(Qt::Key_Home, Qt::ControlModifier);
    return true;
}

} // namespace circuitdesk::test
