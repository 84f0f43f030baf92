// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// killdrafts DATABASE save COUNT: edits three drafts in turn and says "DRAFT NUMBER" once an edit is stored.
// killdrafts DATABASE list: the drafts that are stored, in the same words.
// killdrafts DATABASE names: the drafts that are stored, "DRAFT NAME" with the name of the first engineer.
#include "tests/store/desk.h"

#include <QCoreApplication>

#include <array>
#include <iostream>

using namespace circuitdesk;

namespace {

void say(const Draft &draft, const QString &text)
{
    std::cout << draft.id.toStdString() << ' ' << text.toStdString() << std::endl;
}

QString firstEngineer(const Draft &draft)
{
    const auto *loa = std::get_if<LoaApplication>(&draft.form);
    return loa && !loa->engineers.isEmpty() ? loa->engineers.first().name : QString();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Store store(arguments.value(1), std::make_unique<Cipher>(Cipher::Key{}),
        [] { return QDateTime::currentDateTimeUtc(); });
    const bool names = arguments.value(2) == u"names"_s;
    if (names || arguments.value(2) == u"list"_s) {
        for (const Draft &draft : value(store.drafts()))
            say(draft, names ? firstEngineer(draft) : draft.company());
        return 0;
    }
    std::array drafts{loaDraft(u"pc-1"_s), loaDraft(u"pc-2"_s), loaDraft(u"pc-3"_s)};
    for (int number = 0; number < arguments.value(3).toInt(); ++number) {
        Draft &draft = drafts.at(static_cast<std::size_t>(number) % drafts.size());
        std::get<LoaApplication>(draft.form).companyName = QString::number(number);
        value(store.saveDraft(draft));
        say(draft, draft.company());
    }
    return 0;
}
