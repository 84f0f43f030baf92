// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/xlsxpackage.h"

#include <QStringDecoder>

#include <zip.h>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Far more than any element of a workbook has. QXmlStreamReader compares each attribute with all others, so
/// an element with a million of them would take it hours.
constexpr int maxAttributes = 128;
/// Deeper than the elements of any part are; a reader keeps a record of each open one.
constexpr int maxDepth = 64;

/// Where the part of the text that begins at \a at ends, behind \a end; the text's end where it is missing.
qsizetype behind(QStringView text, QLatin1StringView end, qsizetype at)
{
    const qsizetype found = text.indexOf(end, at);
    return found < 0 ? text.size() : found + end.size();
}

/// Where the tag that begins at \a at is closed; -1 where it is not, or has more attributes than any.
qsizetype tagEnd(QStringView xml, qsizetype at)
{
    int attributes = 0;
    QChar quote;
    for (; at < xml.size(); ++at) {
        const QChar character = xml[at];
        if (!quote.isNull())
            quote = character == quote ? QChar() : quote;
        else if (character == u'>')
            return at;
        else if (character == u'"' || character == u'\'')
            quote = character;
        else if (character == u'=' && ++attributes > maxAttributes)
            return -1;
    }
    return -1;
}

/// True for XML without a DOCTYPE, without elements that have very many attributes, and not nested very
/// deeply.
bool isHarmless(QStringView xml)
{
    int depth = 0;
    for (qsizetype at = xml.indexOf(u'<'); at >= 0; at = xml.indexOf(u'<', at)) {
        const QStringView rest = xml.sliced(at);
        if (rest.startsWith("<!--"_L1)) {
            at = behind(xml, "-->"_L1, at);
        } else if (rest.startsWith("<![CDATA["_L1)) {
            at = behind(xml, "]]>"_L1, at);
        } else if (rest.startsWith("<?"_L1)) {
            at = behind(xml, "?>"_L1, at);
        } else if (rest.startsWith("<!"_L1)) {
            return false;
        } else {
            const qsizetype end = tagEnd(xml, at);
            if (end < 0)
                return false;
            const bool opens = !rest.startsWith("</"_L1) && xml[end - 1] != u'/';
            depth += rest.startsWith("</"_L1) ? -1 : opens ? 1 : 0;
            if (depth > maxDepth)
                return false;
            at = end;
        }
    }
    return true;
}

} // namespace

void XlsxPackage::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

tl::expected<XlsxPackage, SheetRefusal> XlsxPackage::open(const QByteArray &bytes)
{
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr;
    if (!archive) {
        zip_source_free(source);
        return tl::make_unexpected(SheetRefusal::Damaged);
    }
    XlsxPackage package;
    package.m_archive.reset(archive);
    return package;
}

bool XlsxPackage::contains(const QString &part) const
{
    return zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

tl::expected<QString, SheetRefusal> XlsxPackage::xml(const QString &part)
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), part.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return tl::make_unexpected(SheetRefusal::Damaged);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return tl::make_unexpected(SheetRefusal::Encrypted);
    if (stat.size > static_cast<zip_uint64_t>(m_left))
        return tl::make_unexpected(SheetRefusal::TooLarge);
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(
        zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0), &zip_fclose);
    if (!file)
        return tl::make_unexpected(SheetRefusal::Damaged);
    QByteArray bytes;
    std::array<char, 64 * 1024> piece{};
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), piece.data(), piece.size());
        if (read < 0)
            return tl::make_unexpected(SheetRefusal::Damaged);
        if (read == 0)
            break;
        m_left -= static_cast<qsizetype>(read);
        if (m_left < 0)
            return tl::make_unexpected(SheetRefusal::TooLarge);
        bytes.append(piece.data(), static_cast<qsizetype>(read));
    }
    // A workbook's XML is UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.7.3), whatever it says of itself.
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    if (decoder.hasError() || !isHarmless(text))
        return tl::make_unexpected(SheetRefusal::Damaged);
    return text;
}

} // namespace circuitdesk
