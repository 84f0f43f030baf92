// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/canarysearch.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QStringEncoder>
#include <QTextStream>

#include <zip.h>

namespace circuitdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As JSON writes what is not ASCII.
QByteArray escaped(const QString &text)
{
    QByteArray result;
    for (const QChar character : text) {
        if (character.unicode() < 0x80)
            result += character.toLatin1();
        else
            result += "\\u" + QByteArray::number(character.unicode(), 16).rightJustified(4, '0');
    }
    return result;
}

/// What of \a bytes any base64 text that holds them has in it, whatever stands before them.
QByteArrayList base64Of(const QByteArray &bytes)
{
    QByteArrayList forms;
    for (int before = 0; before < 3; ++before) {
        const QByteArray whole = QByteArray(before, 'x') + bytes;
        const auto first = (before * 8 + 5) / 6;
        const auto beyond = whole.size() * 8 / 6;
        forms.append(whole.toBase64().mid(first, beyond - first));
    }
    return forms;
}

} // namespace

Canaries canaries()
{
    return {{u"金丝雀测试员"_s, u"Female"_s, u"Passport"_s, u"E73918465"_s, u"13973918465"_s},
        {u"黄莺地址簿"_s, u"Male"_s, u"Passport"_s, u"G58204617"_s, u"13658204617"_s},
        u"canary 73918465 of many words"_s, u"SecretOfTheCanary73918465"_s};
}

QStringList Canaries::people() const
{
    return numbers() + QStringList{engineer.name, booked.name};
}

QStringList Canaries::numbers() const
{
    return {engineer.certificateNo, engineer.contactInfo, booked.certificateNo, booked.contactInfo};
}

QByteArrayList formsOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QStringEncoder encode(QStringConverter::Utf16LE);
    const QByteArray utf16 = encode(text);
    return QByteArrayList{utf8, utf16, utf8.toHex(), utf16.toHex(), utf8.toPercentEncoding(), escaped(text)}
    + base64Of(utf8) + base64Of(utf16);
}

QByteArray unpacked(const QString &path)
{
    QByteArray result;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (!archive)
        return result;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0)); ++i) {
        zip_file_t *part = zip_fopen_index(archive, i, 0);
        QByteArray piece(1 << 16, Qt::Uninitialized);
        for (zip_int64_t read = 1; part && read > 0;) {
            read = zip_fread(part, piece.data(), static_cast<zip_uint64_t>(piece.size()));
            result += piece.left(static_cast<qsizetype>(std::max<zip_int64_t>(read, 0)));
        }
        if (part)
            zip_fclose(part);
    }
    zip_discard(archive);
    return result;
}

QString CanarySearch::in(const QByteArray &bytes, const QStringList &texts)
{
    ++m_places;
    m_bytes += bytes.size();
    const QByteArray small = bytes.toLower();
    for (const QString &text : texts) {
        m_texts.insert(text);
        for (const QByteArray &form : formsOf(text)) {
            if (bytes.contains(form) || small.contains(form))
                return text + u" as "_s + QString::fromLatin1(form.toPercentEncoding());
        }
    }
    return {};
}

QString CanarySearch::below(const QString &folder, const QStringList &texts)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString found = in(path.toUtf8() + '\n' + contentOf(path) + unpacked(path), texts);
        if (!found.isEmpty())
            return path + u": "_s + found;
    }
    return {};
}

void CanarySearch::print() const
{
    QTextStream(stdout) << "canary\t" << m_places << '\t' << m_texts.size() << '\t' << m_bytes << Qt::endl;
}

} // namespace circuitdesk::test
