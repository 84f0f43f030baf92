// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/callcode.h"

#include "app/api/endpoints.h"

#include <QMap>
#include <QRegularExpression>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a terminal or an editor obeys instead of showing it. Line ends and tabs are plain to see in quotes.
bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0);
    const bool turnsText = code == 0x200e || code == 0x200f || (code >= 0x2028 && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
    return isControl || turnsText;
}

/// A hidden character for a shell without `$'…'`: printf makes it of its bytes.
QString printed(QChar c)
{
    QString octal;
    for (const char byte : QString(c).toUtf8())
        octal += u"\\%1"_s.arg(static_cast<unsigned char>(byte), 3, 8, QLatin1Char('0'));
    return u"\"$(printf '%1')\""_s.arg(octal);
}

/// As `aliyun` reads them: a value that begins with a hyphen would be taken for the next flag, unless it is
/// joined to its own.
QString flagWords(const QString &name, const QString &value)
{
    const QString flag = u"--"_s + name;
    return value.startsWith(u'-') ? flag + u'=' + shellWord(value) : flag + u' ' + shellWord(value);
}

QString authority(const QUrl &endpoint)
{
    return endpoint.authority(QUrl::FullyEncoded);
}

QString scriptText(const QString &text)
{
    QString result = u"'"_s;
    for (const QChar c : text) {
        if (c == u'\n')
            result += "\\n"_L1;
        else if (c == u'\t')
            result += "\\t"_L1;
        else if (c == u'\'' || c == u'\\')
            result += u'\\' + QString(c);
        else if (isHidden(c))
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'\'';
}

/// A literal of the type that the SDK's model has for the parameter; a text where the value is none of it.
QString scriptValue(const QString &name, const QString &value)
{
    static const QStringList numbers{u"Bandwidth"_s, u"Period"_s, u"AutoRenewDuration"_s};
    static const QStringList switches{u"AutoPay"_s, u"AutoRenew"_s, u"FinishWork"_s};
    static const QRegularExpression number(u"\\A(?:0|[1-9][0-9]{0,8})\\z"_s);
    const bool plain = (numbers.contains(name) && number.match(value).hasMatch())
        || (switches.contains(name) && (value == "true"_L1 || value == "false"_L1));
    return plain ? value : scriptText(value);
}

struct Program {
    QString fields; ///< of the request, each on its line
    QMap<int, QString> engineers; ///< the fields of each on one line
};

Program programOf(const Parameters &parameters)
{
    static const QRegularExpression engineer(u"\\APMInfo\\.([0-9]{1,3})\\.([A-Za-z]+)\\z"_s);
    Program program;
    for (const auto &[name, value] : parameters) {
        if (const auto match = engineer.match(name); match.hasMatch())
            program.engineers[match.captured(1).toInt()] +=
                u"      %1: %2,\n"_s.arg(sdkProperty(match.captured(2)), scriptText(value));
        else
            program.fields += u"  %1: %2,\n"_s.arg(sdkProperty(name), scriptValue(name, value));
    }
    return program;
}

QString engineerList(const QString &className, const QMap<int, QString> &engineers)
{
    QString list = u"  PMInfo: [\n"_s;
    for (const QString &fields : engineers)
        list += u"    new "_s + className + u"({\n"_s + fields + u"    }),\n"_s;
    return list + u"  ],\n"_s;
}

} // namespace

QString shellWord(const QString &text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_@+:,./-]+\\z"_s);
    if (plain.match(text).hasMatch())
        return text;
    QString word;
    QString quoted;
    const auto closeQuotes = [&] {
        if (!quoted.isEmpty())
            word += u'\'' + quoted + u'\'';
        quoted.clear();
    };
    for (const QChar c : text) {
        if (c == u'\'' || isHidden(c)) {
            closeQuotes();
            if (!c.isNull())
                word += c == u'\'' ? u"\\'"_s : printed(c);
        } else {
            quoted += c;
        }
    }
    closeQuotes();
    return word.isEmpty() ? u"''"_s : word;
}

QString aliyunCommand(const ApiRequest &request)
{
    QStringList lines{u"aliyun vpc "_s + shellWord(request.action)};
    // Releases before 2024 call this product over plain http unless told otherwise.
    lines += request.endpoint.scheme() == "http"_L1 ? u"--insecure"_s : u"--secure"_s;
    const QString host = authority(request.endpoint);
    if (host != authority(endpointFor(valueOf(request.parameters, u"RegionId"))))
        lines += flagWords(u"endpoint"_s, host);
    for (const auto &[name, value] : request.parameters)
        lines += flagWords(name, value);
    return lines.join(u" \\\n  "_s) + u'\n';
}

QString sdkProperty(const QString &name)
{
    const bool isAbbreviation = name.size() > 1 && name.at(1).isUpper();
    return isAbbreviation ? name : name.left(1).toLower() + name.mid(1);
}

QString nodeProgram(const ApiRequest &request)
{
    const QString requestClass = request.action + u"Request"_s;
    const QString engineerClass = requestClass + u"PMInfo"_s;
    const Program program = programOf(request.parameters);
    QStringList classes{u"default: Client"_s, requestClass};
    QString fields = program.fields;
    if (!program.engineers.isEmpty()) {
        classes += engineerClass;
        fields += engineerList(engineerClass, program.engineers);
    }
    QString config = u"  endpoint: "_s + scriptText(authority(request.endpoint)) + u",\n"_s;
    if (request.endpoint.scheme() == "http"_L1)
        config += u"  protocol: 'HTTP',\n"_s;
    return u"// npm install @alicloud/vpc20160428@7 @alicloud/openapi-core@1\n"
           "const { $OpenApiUtil } = require('@alicloud/openapi-core');\n"
           "const {\n  "_s
        + classes.join(u",\n  "_s)
        + u",\n} = require('@alicloud/vpc20160428');\n\n"
          "const client = new Client(new $OpenApiUtil.Config({\n"
          "  accessKeyId: process.env.ALIBABA_CLOUD_ACCESS_KEY_ID,\n"
          "  accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET,\n"
          "  securityToken: process.env.ALIBABA_CLOUD_SECURITY_TOKEN,\n"_s
        + config + u"}));\n\nconst request = new "_s + requestClass + u"({\n"_s + fields + u"});\n\nclient."_s
        + sdkProperty(request.action)
        + u"(request).then(\n"
          "  (answer) => console.log(answer.body),\n"
          "  (error) => {\n"
          "    console.error(error);\n"
          "    process.exitCode = 1;\n"
          "  },\n"
          ");\n"_s;
}

} // namespace circuitdesk
