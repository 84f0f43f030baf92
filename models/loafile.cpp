// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loafile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>
#include <QStringDecoder>

#include <nlohmann/json.hpp>

#include <iterator>
#include <optional>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxFileSize = 1024 * 1024;
constexpr qsizetype maxFileEngineers = 1000;

struct LoaFileText {
    Q_DECLARE_TR_FUNCTIONS(LoaFile)
};

/// Walks the bytes for the parser and counts the lines it has read, which nlohmann's events don't tell. A
/// line ends with the first byte after it: the parser knows a number's end by reading the line end behind it.
class LineCounter final
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    LineCounter(const char *position, int *line) : m_position(position), m_line(line) { }
    reference operator*() const { return *m_position; }
    LineCounter &operator++()
    {
        if (m_afterLine)
            ++*m_line;
        m_afterLine = *m_position == '\n';
        ++m_position;
        return *this;
    }
    bool operator==(const LineCounter &other) const { return m_position == other.m_position; }

private:
    const char *m_position;
    int *m_line;
    bool m_afterLine = false;
};

/// Like QString::fromStdString, but for a byte order mark at the beginning, which it would leave out.
QString toText(const std::string &utf8)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(
        QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

/// Takes the parser's events and fills the application; the first surprise ends the parse with its reason.
class LoaReader final : public nlohmann::json_sax<nlohmann::json>
{
public:
    bool null() override { return refuse(LoaFileText::tr("a value is missing (null)")); }
    bool boolean(bool) override
    {
        return refuse(LoaFileText::tr("true or false is not a value of this file"));
    }
    bool number_integer(number_integer_t value) override { return number(QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(QString::number(value)); }
    bool number_float(number_float_t, const string_t &text) override { return number(toText(text)); }
    bool binary(binary_t &) override { return refuse(LoaFileText::tr("binary data")); }
    bool string(string_t &value) override { return text(toText(value)); }

    bool key(string_t &name) override
    {
        m_key = toText(name);
        if (!(m_engineer ? engineerField(m_key) != nullptr : isTopLevel(m_key)))
            return refuse(LoaFileText::tr("\"%1\" is not a field of an LOA file").arg(m_key));
        if (m_seen.contains(m_key))
            return refuse(LoaFileText::tr("\"%1\" is there twice").arg(m_key));
        m_seen.insert(m_key);
        return true;
    }

    bool start_object(std::size_t) override
    {
        if (m_depth == 0 || (m_inRoster && !m_engineer)) {
            ++m_depth;
            if (m_inRoster) {
                m_engineer = Engineer{};
                m_topLevelSeen = m_seen;
                m_seen.clear();
            }
            return true;
        }
        return refuse(LoaFileText::tr("\"%1\" must be a text").arg(m_key));
    }

    bool end_object() override
    {
        --m_depth;
        if (m_engineer) {
            if (application.engineers.size() >= maxFileEngineers)
                return refuse(LoaFileText::tr("there are more than 1000 engineers"));
            application.engineers.append(*m_engineer);
            m_engineer.reset();
            m_seen = m_topLevelSeen;
        }
        return true;
    }

    bool start_array(std::size_t) override
    {
        if (m_depth != 1 || m_inRoster || m_key != "PMInfo"_L1)
            return refuse(LoaFileText::tr("a list stands where only PMInfo may be one"));
        m_inRoster = true;
        return true;
    }

    bool end_array() override
    {
        m_inRoster = false;
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return refuse(LoaFileText::tr("this is not valid JSON"));
    }

    /// What the file lacks as a whole; empty where it is one of ours.
    [[nodiscard]] QString missing() const
    {
        if (m_format != "circuitdesk.loa"_L1)
            return LoaFileText::tr(
                "\"format\" is not \"circuitdesk.loa\"; this is not an LOA file of CircuitDesk");
        if (m_version != "1"_L1)
            return LoaFileText::tr("the file's version is not 1; a newer CircuitDesk may be able to read it");
        return {};
    }

    LoaApplication application;
    QString reason;

    bool refuse(const QString &why)
    {
        if (reason.isEmpty())
            reason = why;
        return false;
    }

private:
    QString *engineerField(const QString &name)
    {
        Engineer &engineer = *m_engineer;
        if (name == "PMName"_L1)
            return &engineer.name;
        if (name == "PMGender"_L1)
            return &engineer.gender;
        if (name == "PMCertificateType"_L1)
            return &engineer.certificateType;
        if (name == "PMCertificateNo"_L1)
            return &engineer.certificateNo;
        return name == "PMContactInfo"_L1 ? &engineer.contactInfo : nullptr;
    }

    QString *textField(const QString &name)
    {
        if (m_engineer)
            return engineerField(name);
        if (name == "format"_L1)
            return &m_format;
        if (name == "RegionId"_L1)
            return &application.regionId;
        if (name == "InstanceId"_L1)
            return &application.instanceId;
        if (name == "CompanyName"_L1)
            return &application.companyName;
        if (name == "LineType"_L1)
            return &application.lineType;
        if (name == "Si"_L1)
            return &application.si;
        if (name == "ConstructionTime"_L1)
            return &application.constructionTime;
        if (name == "Bandwidth"_L1)
            return &application.bandwidth;
        return name == "PeerLocation"_L1 ? &application.peerLocation : nullptr;
    }

    bool isTopLevel(const QString &name)
    {
        return name == "version"_L1 || name == "PMInfo"_L1 || textField(name) != nullptr;
    }

    bool text(const QString &value)
    {
        if (m_depth == 0 || (m_inRoster && !m_engineer))
            return refuse(LoaFileText::tr("an LOA file is one object"));
        QString *field = textField(m_key);
        if (!field)
            return refuse(LoaFileText::tr("\"%1\" must not be a text").arg(m_key));
        *field = value;
        return true;
    }

    bool number(const QString &value)
    {
        if (m_depth == 1 && !m_inRoster && m_key == "version"_L1) {
            m_version = value;
            return true;
        }
        if (m_depth == 1 && !m_inRoster && m_key == "Bandwidth"_L1) {
            application.bandwidth = value;
            return true;
        }
        // A number here was once a text that lost its leading zeros or its last digits: never guess it back.
        return refuse(LoaFileText::tr("\"%1\" must be a text in quotation marks, not a number").arg(m_key));
    }

    int m_depth = 0;
    bool m_inRoster = false;
    std::optional<Engineer> m_engineer;
    QString m_key;
    QString m_format;
    QString m_version;
    QSet<QString> m_seen;
    QSet<QString> m_topLevelSeen;
};

} // namespace

Result<LoaApplication> parseLoaFile(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxFileSize)
        return failure(ErrorKind::Invalid,
            LoaFileText::tr("%1: the file is larger than 1 MiB, too large for an LOA file. Nothing was read.")
                .arg(fileName));
    int line = 1;
    LoaReader reader;
    bool parsed = nlohmann::json::sax_parse(
        LineCounter(bytes.cbegin(), &line), LineCounter(bytes.cend(), &line), &reader);
    // The parser takes a NUL for the end of the file, and looks at nothing behind it.
    if (const qsizetype nul = bytes.indexOf('\0'); parsed && nul >= 0) {
        line = 1 + static_cast<int>(bytes.left(nul).count('\n'));
        parsed = reader.refuse(LoaFileText::tr("this is not valid JSON"));
    }
    const QString reason = parsed ? reader.missing() : reader.reason;
    if (!reason.isEmpty())
        return failure(ErrorKind::Invalid,
            LoaFileText::tr("%1, line %2: %3. Nothing was stored; correct the file and try again.")
                .arg(fileName)
                .arg(parsed ? 1 : line)
                .arg(reason));
    return reader.application;
}

QByteArray writeLoaFile(const LoaApplication &application)
{
    // nlohmann's ordered JSON keeps the fields in the order of the form; Qt's sorts them by name.
    nlohmann::ordered_json json;
    const auto put = [](nlohmann::ordered_json &object, const char *name, const QString &value) {
        object[name] = value.toStdString();
    };
    json["format"] = "circuitdesk.loa";
    json["version"] = 1;
    put(json, "RegionId", application.regionId);
    put(json, "InstanceId", application.instanceId);
    put(json, "CompanyName", application.companyName);
    put(json, "LineType", application.lineType);
    put(json, "Si", application.si);
    put(json, "ConstructionTime", application.constructionTime);
    bool isNumber = false;
    const int bandwidth = application.bandwidth.toInt(&isNumber);
    if (isNumber && QString::number(bandwidth) == application.bandwidth)
        json["Bandwidth"] = bandwidth;
    else
        put(json, "Bandwidth", application.bandwidth);
    put(json, "PeerLocation", application.peerLocation);
    json["PMInfo"] = nlohmann::ordered_json::array();
    for (const Engineer &engineer : application.engineers) {
        nlohmann::ordered_json person;
        put(person, "PMName", engineer.name);
        put(person, "PMGender", engineer.gender);
        put(person, "PMCertificateType", engineer.certificateType);
        put(person, "PMCertificateNo", engineer.certificateNo);
        put(person, "PMContactInfo", engineer.contactInfo);
        json["PMInfo"].push_back(person);
    }
    return QByteArray::fromStdString(json.dump(2) + '\n');
}

} // namespace circuitdesk
