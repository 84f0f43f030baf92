// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/language.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool install(QCoreApplication &app, const QLocale &locale, const QString &file, const QString &directory)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, file, u"_"_s, directory))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

void installLanguage(QCoreApplication &app, const QString &localeName)
{
    if (!localeName.isEmpty())
        QLocale::setDefault(QLocale(localeName));
    const QString own = u":/i18n"_s;
    install(app, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The texts are English already; the file of that language has their plural forms.
    if (!install(app, QLocale(), u"circuitdesk"_s, own))
        install(app, QLocale(QLocale::English), u"circuitdesk"_s, own);
}

} // namespace circuitdesk
