// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/language.h"
#include "tests/e2e/photographer.h"
#include "tests/e2e/pictures.h"
#include "tests/ui/desktop.h"
#include "ui/theme.h"

#include <QApplication>

using namespace circuitdesk;
using namespace circuitdesk::test;
using namespace Qt::Literals::StringLiterals;

/// screenshots DIRECTORY light|dark|contrast SUFFIX LANGUAGE [PART...]
///
/// Takes the pictures of docs/screenshots: every page and every state. Not a test.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString look = arguments.value(2);
    const QHash<QString, Theme> themes{
        {u"light"_s, Theme::Light}, {u"dark"_s, Theme::Dark}, {u"contrast"_s, Theme::System}};
    if (arguments.size() < 5 || !themes.contains(look))
        qFatal("screenshots DIRECTORY light|dark|contrast SUFFIX LANGUAGE [PART...]");
    Desktop desktop;
    desktop.setColors(Qt::white, Qt::black, Qt::black);
    QCoreApplication::processEvents();
    installLanguage(app, arguments.at(4));
    applyTheme(app, themes.value(look));
    Photographer photographer(
        arguments.at(1), themes.value(look) == Theme::System ? QString() : look, arguments.at(3));
    const std::pair<QString, void (*)(Photographer &)> parts[] = {{u"day"_s, photographDay},
        {u"start"_s, photographStart}, {u"window"_s, photographWindow}, {u"forms"_s, photographForms},
        {u"book"_s, photographBook}, {u"drafts"_s, photographDrafts}, {u"settings"_s, photographSettings}};
    const QStringList chosen = arguments.mid(5);
    for (const auto &[name, photograph] : parts) {
        if (chosen.isEmpty() || chosen.contains(name))
            photograph(photographer);
    }
    return 0;
}
