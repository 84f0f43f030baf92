// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/language.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

void install(QCoreApplication &app, const QString &file, const QString &directory)
{
    auto *translator = new QTranslator(&app);
    // English needs none but for its plurals, so a missing file is no error.
    if (translator->load(QLocale(), file, u"_"_s, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installLanguage(QCoreApplication &app, const QString &localeName)
{
    if (!localeName.isEmpty())
        QLocale::setDefault(QLocale(localeName));
    install(app, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, u"circuitdesk"_s, u":/i18n"_s);
}

} // namespace circuitdesk
