// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/credentialsources.h"

#include "app/core/account.h"
#include "app/core/credentialfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = SourceFinding::State;

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(CredentialSources)
};

const QString idVariable = u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s;
const QString secretVariable = u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s;

bool isOn(const QProcessEnvironment &variables, const QString &name)
{
    return variables.value(name).trimmed().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

SourceFinding environmentKeys(const QProcessEnvironment &variables)
{
    const auto kind = SourceKind::Environment;
    const Credentials keys{variables.value(idVariable).trimmed(), variables.value(secretVariable).trimmed(),
        variables.value(u"ALIBABA_CLOUD_SECURITY_TOKEN"_s).trimmed()};
    if (keys.isComplete())
        return {kind, State::Usable,
            SourceText::tr("The environment variables have access key %1.")
                .arg(shortenedKeyId(keys.accessKeyId)),
            keys, variables.value(u"ALIBABA_CLOUD_REGION_ID"_s).trimmed()};
    if (keys.accessKeyId.isEmpty() && keys.accessKeySecret.isEmpty())
        return {kind, State::Absent, SourceText::tr("%1 is not set.").arg(idVariable), {}, {}};
    return {kind, State::Unusable,
        SourceText::tr("%1 is set, but %2 is not. Set both, or neither.")
            .arg(keys.accessKeyId.isEmpty() ? secretVariable : idVariable,
                keys.accessKeyId.isEmpty() ? idVariable : secretVariable),
        {}, {}};
}

SourceFinding oidcRole(const QProcessEnvironment &variables)
{
    for (const QString &name : {u"ALIBABA_CLOUD_ROLE_ARN"_s, u"ALIBABA_CLOUD_OIDC_PROVIDER_ARN"_s,
             u"ALIBABA_CLOUD_OIDC_TOKEN_FILE"_s}) {
        if (variables.value(name).isEmpty())
            return {SourceKind::OidcRole, State::Absent, SourceText::tr("%1 is not set.").arg(name), {}, {}};
    }
    return {SourceKind::OidcRole, State::Unusable,
        SourceText::tr("The environment variables name an OIDC role, which CircuitDesk can't take on. Unset "
                       "ALIBABA_CLOUD_ROLE_ARN, or add an account in the settings."),
        {}, {}};
}

SourceFinding switchableCliProfile(const SourceEnvironment &environment)
{
    const QString off = u"ALIBABA_CLOUD_CLI_PROFILE_DISABLED"_s;
    if (isOn(environment.variables, off))
        return {
            SourceKind::CliProfile, State::Absent, SourceText::tr("Switched off by %1.").arg(off), {}, {}};
    return cliProfile(environment.home, environment.variables.value(u"ALIBABA_CLOUD_PROFILE"_s));
}

SourceFinding sharedFile(const SourceEnvironment &environment)
{
    QString path = environment.variables.value(u"ALIBABA_CLOUD_CREDENTIALS_FILE"_s);
    if (path.isEmpty() && !environment.home.isEmpty())
        path = environment.home + u"/.alibabacloud/credentials"_s;
    return credentialsFile(path, environment.variables.value(u"ALIBABA_CLOUD_PROFILE"_s));
}

SourceFinding ecsRole(const QProcessEnvironment &variables)
{
    const QString text =
        SourceText::tr("Not used: it is a service inside the provider's own servers, and a "
                       "desktop that called its address would ask whoever is on this network.");
    const bool set = !variables.value(u"ALIBABA_CLOUD_ECS_METADATA"_s).isEmpty()
        && !isOn(variables, u"ALIBABA_CLOUD_ECS_METADATA_DISABLED"_s);
    return {SourceKind::EcsRole, set ? State::Unusable : State::Absent, text, {}, {}};
}

SourceFinding credentialsUri(const QProcessEnvironment &variables)
{
    const QString text = SourceText::tr("Not used: CircuitDesk asks no other address for keys.");
    const bool set = !variables.value(u"ALIBABA_CLOUD_CREDENTIALS_URI"_s).isEmpty();
    return {SourceKind::CredentialsUri, set ? State::Unusable : State::Absent, text, {}, {}};
}

/// A region's ID stands in a host name, so that one out of a file or a variable is believed only where it
/// looks like one (API.md 5).
QString plausibleRegion(const QString &id)
{
    static const QRegularExpression form(u"^[a-zA-Z0-9-]{1,64}$"_s);
    return form.match(id).hasMatch() ? id : QString();
}

QString homeOf(const QProcessEnvironment &variables)
{
#ifdef Q_OS_WIN
    QString home = variables.value(u"HOMEDRIVE"_s) + variables.value(u"HOMEPATH"_s);
    if (home.isEmpty())
        home = variables.value(u"USERPROFILE"_s);
#else
    const QString home = variables.value(u"HOME"_s);
#endif
    return QDir::isAbsolutePath(home) ? QDir::cleanPath(home) : QString();
}

} // namespace

SourceEnvironment ownSourceEnvironment()
{
    const auto variables = QProcessEnvironment::systemEnvironment();
    return {variables, homeOf(variables)};
}

SourceEnvironment takeSourceEnvironment()
{
    const SourceEnvironment environment = ownSourceEnvironment();
    const QProcessEnvironment harmless = withoutSecrets(environment.variables);
    const QStringList names = environment.variables.keys();
    for (const QString &name : names) {
        if (!harmless.contains(name))
            qunsetenv(name.toLocal8Bit().constData());
    }
    return environment;
}

QList<SourceFinding> findSources(const SourceEnvironment &environment)
{
    QList<SourceFinding> findings{environmentKeys(environment.variables), oidcRole(environment.variables),
        switchableCliProfile(environment), sharedFile(environment), ecsRole(environment.variables),
        credentialsUri(environment.variables)};
    for (SourceFinding &finding : findings)
        finding.regionId = plausibleRegion(finding.regionId);
    return findings;
}

Result<SourceFinding> firstSource(const QList<SourceFinding> &findings)
{
    for (const SourceFinding &finding : findings) {
        if (finding.state == State::Usable)
            return finding;
        if (finding.state == State::Unusable)
            return failure(ErrorKind::Auth,
                SourceText::tr("%1: %2 What you entered is kept.")
                    .arg(sourceName(finding.kind), finding.text),
                u"unusable-access-keys"_s);
    }
    return failure(ErrorKind::Auth,
        SourceText::tr("There are no access keys. What you entered is kept; add an account in the settings, "
                       "or set %1 and %2 and start again.")
            .arg(idVariable, secretVariable),
        u"no-access-keys"_s);
}

QString sourceName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Environment:
        return SourceText::tr("Environment variables");
    case SourceKind::OidcRole:
        return SourceText::tr("OIDC role");
    case SourceKind::CliProfile:
        return SourceText::tr("aliyun CLI");
    case SourceKind::CredentialsFile:
        return SourceText::tr("Credentials file");
    case SourceKind::EcsRole:
        return SourceText::tr("ECS server's role");
    case SourceKind::CredentialsUri:
        return SourceText::tr("Credentials address");
    }
    Q_UNREACHABLE();
}

QProcessEnvironment withoutSecrets(QProcessEnvironment variables)
{
    const QStringList names = variables.keys();
    for (const QString &name : names) {
        const QString upper = name.toUpper();
        const bool ofTheProvider = upper.startsWith("ALIBABA_CLOUD_"_L1)
            || upper.startsWith("ALIBABACLOUD_"_L1) || upper.startsWith("ALICLOUD_"_L1);
        if (ofTheProvider || upper.startsWith("ACCESS_KEY_"_L1) || upper == "SECURITY_TOKEN"_L1
            || upper == "CIRCUITDESK_PASSPHRASE"_L1 || upper == "CIRCUITDESK_NEW_PASSPHRASE"_L1)
            variables.remove(name);
    }
    return variables;
}

} // namespace circuitdesk
