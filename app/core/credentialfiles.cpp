// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/credentialfiles.h"

#include "app/core/account.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <boost/property_tree/ini_parser.hpp>

#include <optional>
#include <sstream>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = SourceFinding::State;

constexpr qint64 largestFile = 1024 * 1024;

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(CredentialSources)
};

QString remedy()
{
    return SourceText::tr("Add an account in the settings, or choose another profile with "
                          "ALIBABA_CLOUD_PROFILE.");
}

/// A name out of a file, fit to be shown in a sentence.
QString shown(const QString &name, int longest = 60)
{
    static const QRegularExpression unprintable(u"\\p{C}"_s);
    return QString(name.simplified()).remove(unprintable).left(longest);
}

QString shownPath(const QString &path)
{
    return shown(path, 300);
}

/// Why a way of getting keys is not one of ours. Lower case: both files' names of it are compared so.
QString whyNot(const QString &way)
{
    static const QHash<QString, const char *> reasons{
        {u"ramrolearn"_s, QT_TRANSLATE_NOOP("CredentialSources", "it takes on a RAM role first")},
        {u"ecsramrole"_s, QT_TRANSLATE_NOOP("CredentialSources", "it works on an ECS server only")},
        {u"rsakeypair"_s, QT_TRANSLATE_NOOP("CredentialSources", "it needs an RSA key pair and is outdated")},
        {u"ramrolearnwithrolename"_s,
            QT_TRANSLATE_NOOP("CredentialSources", "it works on an ECS server only and is outdated")},
        {u"chainableramrolearn"_s,
            QT_TRANSLATE_NOOP("CredentialSources", "it takes on a RAM role with another profile's keys")},
        {u"external"_s,
            QT_TRANSLATE_NOOP("CredentialSources", "it runs a program, which CircuitDesk never does")},
        {u"credentialsuri"_s, QT_TRANSLATE_NOOP("CredentialSources", "it asks another address for keys")},
        {u"oidc"_s, QT_TRANSLATE_NOOP("CredentialSources", "it takes on a RAM role with an OIDC token")},
        {u"cloudsso"_s, QT_TRANSLATE_NOOP("CredentialSources", "it signs in with CloudSSO in a browser")},
        {u"oauth"_s, QT_TRANSLATE_NOOP("CredentialSources", "it signs in with OAuth in a browser")},
        {u"bearertoken"_s, QT_TRANSLATE_NOOP("CredentialSources", "it has a token instead of an access key")},
        {u"bearer"_s, QT_TRANSLATE_NOOP("CredentialSources", "it has a token instead of an access key")},
        {u"anonymous"_s, QT_TRANSLATE_NOOP("CredentialSources", "it has no keys at all")},
        {u"sts"_s,
            QT_TRANSLATE_NOOP("CredentialSources", "the provider's present tools don't take it here either")},
        {u"oidcrolearn"_s,
            QT_TRANSLATE_NOOP("CredentialSources", "it takes on a RAM role with an OIDC token")},
    };
    const char *reason = reasons.value(QString(way.toLower()).remove(u'_'));
    return SourceText::tr(reason ? reason : QT_TRANSLATE_NOOP("CredentialSources", "it is not a known one"));
}

struct Contents {
    bool exists = false;
    std::optional<QByteArray> bytes; ///< none: unreadable or too large
};

Contents readFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    QFile file(path);
    // A pipe or a device would never end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return {true, std::nullopt};
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFile::NoError || bytes.size() > largestFile)
        return {true, std::nullopt};
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return {true, bytes};
}

SourceFinding absent(SourceKind kind, const QString &text)
{
    return {kind, State::Absent, text, {}, {}};
}

SourceFinding unusable(SourceKind kind, const QString &text)
{
    return {kind, State::Unusable, text, {}, {}};
}

SourceFinding unreadable(SourceKind kind, const QString &path)
{
    return unusable(kind,
        SourceText::tr("%1 can't be read: it is damaged, too large, or not ours to read. Nothing in it was "
                       "changed; mend it or add an account in the settings.")
            .arg(shownPath(path)));
}

QString shownName(SourceKind kind, const QString &name)
{
    return kind == SourceKind::CliProfile ? SourceText::tr("Profile \"%1\"").arg(shown(name))
                                          : SourceText::tr("Section [%1]").arg(shown(name));
}

SourceFinding keysOf(SourceKind kind, const QString &name, const Credentials &keys, bool tokenNeeded)
{
    if (keys.accessKeyId.isEmpty() && keys.accessKeySecret.isEmpty())
        return absent(kind, SourceText::tr("%1 has no keys.").arg(shownName(kind, name)));
    if (!keys.isComplete() || (tokenNeeded && keys.securityToken.isEmpty()))
        return unusable(kind,
            SourceText::tr("%1 has only a part of its keys. Complete it. %2")
                .arg(shownName(kind, name), remedy()));
    return {kind, State::Usable,
        SourceText::tr("%1 has access key %2.").arg(shownName(kind, name), shortenedKeyId(keys.accessKeyId)),
        keys, {}};
}

QString textOf(const QJsonObject &profile, QLatin1StringView key)
{
    return profile[key].toString().trimmed();
}

SourceFinding cliProfileFrom(const QJsonObject &profile, const QString &name)
{
    const auto kind = SourceKind::CliProfile;
    const QString mode = textOf(profile, "mode"_L1);
    const bool temporary = mode.compare("StsToken"_L1, Qt::CaseInsensitive) == 0;
    if (mode.isEmpty())
        return absent(
            kind, SourceText::tr("Profile \"%1\" is not set up yet: it has no mode.").arg(shown(name)));
    if (!temporary && mode.compare("AK"_L1, Qt::CaseInsensitive) != 0)
        return unusable(kind,
            SourceText::tr("Profile \"%1\" uses mode %2, which CircuitDesk can't use: %3. %4")
                .arg(shown(name), shown(mode), whyNot(mode), remedy()));
    const Credentials keys{textOf(profile, "access_key_id"_L1), textOf(profile, "access_key_secret"_L1),
        temporary ? textOf(profile, "sts_token"_L1) : QString()};
    SourceFinding finding = keysOf(kind, name, keys, temporary);
    finding.regionId = textOf(profile, "region_id"_L1);
    return finding;
}

/// A value as it stands, without a remark behind it and without quotes around it. No key has a blank in it.
QString iniText(const boost::property_tree::ptree &section, const char *key)
{
    static const QRegularExpression remark(u"\\s[;#].*$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto entry = section.find(key);
    if (entry == section.not_found())
        return {};
    QString text = QString::fromStdString(entry->second.data()).remove(remark).trimmed();
    if (text.size() > 1 && (text.front() == u'"' || text.front() == u'\'') && text.front() == text.back())
        text = text.mid(1, text.size() - 2);
    return text;
}

SourceFinding sectionFinding(const boost::property_tree::ptree &section, const QString &name)
{
    const auto kind = SourceKind::CredentialsFile;
    const QString type = iniText(section, "type");
    if (type.isEmpty())
        return unusable(kind,
            SourceText::tr("Section [%1] has no type. Write type = access_key into it.").arg(shown(name)));
    if (type.compare("access_key"_L1, Qt::CaseInsensitive) != 0)
        return unusable(kind,
            SourceText::tr("Section [%1] has type %2, which CircuitDesk can't use: %3. %4")
                .arg(shown(name), shown(type), whyNot(type), remedy()));
    return keysOf(
        kind, name, {iniText(section, "access_key_id"), iniText(section, "access_key_secret"), {}}, false);
}

/// Boost's reader takes values as they stand; QSettings would read %, commas and backslashes in a secret as
/// its own.
std::optional<boost::property_tree::ptree> parseIni(const QByteArray &bytes)
{
    std::istringstream stream(bytes.toStdString());
    boost::property_tree::ptree tree;
    try {
        boost::property_tree::ini_parser::read_ini(stream, tree);
    } catch (const boost::property_tree::ini_parser_error &) {
        return std::nullopt;
    }
    return tree;
}

} // namespace

SourceFinding cliProfile(const QString &home, const QString &profile)
{
    const auto kind = SourceKind::CliProfile;
    const QString path = home + u"/.aliyun/config.json"_s;
    const Contents contents = home.isEmpty() ? Contents() : readFile(path);
    if (!contents.exists)
        return absent(kind, SourceText::tr("There is no file ~/.aliyun/config.json."));
    const QJsonDocument document =
        contents.bytes ? QJsonDocument::fromJson(*contents.bytes) : QJsonDocument();
    if (!document.isObject() || !document[u"profiles"_s].isArray())
        return unreadable(kind, path);
    const QString wanted = profile.isEmpty() ? document[u"current"_s].toString() : profile;
    const QJsonArray profiles = document[u"profiles"_s].toArray();
    for (const auto &entry : profiles) {
        if (entry.toObject()[u"name"_s].toString() == wanted)
            return cliProfileFrom(entry.toObject(), wanted);
    }
    return absent(kind, SourceText::tr("%1 has no profile \"%2\".").arg(shownPath(path), shown(wanted)));
}

SourceFinding credentialsFile(const QString &path, const QString &profile)
{
    const auto kind = SourceKind::CredentialsFile;
    const Contents contents = path.isEmpty() ? Contents() : readFile(path);
    if (!contents.exists)
        return absent(kind,
            path.isEmpty() ? SourceText::tr("There is no file ~/.alibabacloud/credentials.")
                           : SourceText::tr("There is no file %1.").arg(shownPath(path)));
    const auto tree = contents.bytes ? parseIni(*contents.bytes) : std::nullopt;
    if (!tree)
        return unreadable(kind, path);
    const QString wanted = profile.isEmpty() ? u"default"_s : profile;
    const auto section = tree->find(wanted.toStdString());
    if (section == tree->not_found() || section->second.empty())
        return absent(kind, SourceText::tr("%1 has no section [%2].").arg(shownPath(path), shown(wanted)));
    return sectionFinding(section->second, wanted);
}

} // namespace circuitdesk
