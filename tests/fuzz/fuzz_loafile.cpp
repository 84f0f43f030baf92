// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "invariants.h"
#include "models/loafile.h"
#include "models/rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace circuitdesk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString name = QStringLiteral("night shift.loa.json");
    const auto read = parseLoaFile(bytes, name);
    if (!read) {
        require(read.error().kind == ErrorKind::Invalid, "a refusal is about the file");
        require(read.error().message.startsWith(name), "a refusal names the file");
        return -1;
    }
    // Qt refuses a number that is too small for a double, and leaves out a text's byte order mark.
    QJsonParseError error;
    const QJsonObject other = QJsonDocument::fromJson(bytes, &error).object();
    const bool isMarked = bytes.mid(3).contains("\xEF\xBB\xBF") || bytes.toLower().contains("\\ufeff");
    require(error.error == QJsonParseError::NoError || error.error == QJsonParseError::IllegalNumber,
        "what is read is JSON to another reader too");
    if (error.error == QJsonParseError::NoError && !isMarked) {
        require(other.value(QLatin1StringView("format")) == QLatin1StringView("circuitdesk.loa")
                && other.value(QLatin1StringView("CompanyName")).toString() == read->companyName
                && other.value(QLatin1StringView("PMInfo")).toArray().size() == read->engineers.size(),
            "another reader finds the same values");
    }
    const QByteArray written = writeLoaFile(*read);
    const auto again = parseLoaFile(written, name);
    require(again && *again == *read, "what is read can be written and read again");
    require(writeLoaFile(*again) == written, "it is written alike each time");
    const Problems problems = check(*read, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    for (const Problem &problem : problems)
        require(!problem.text.isEmpty(), "a problem has a sentence");
    return 0;
}
