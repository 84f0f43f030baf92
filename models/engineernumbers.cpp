// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineernumbers.h"

#include "models/rules.h"

#include <QRegularExpression>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Full-width forms (U+FF01 to U+FF5E) as the ASCII they stand for, every dash as '-', every space as ' '.
QString plain(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        const char16_t code = character.unicode();
        if (character.category() == QChar::Punctuation_Dash || code == u'\u2212')
            character = u'-';
        else if (character.isSpace())
            character = u' ';
        else if (code >= u'\uff01' && code <= u'\uff5e')
            character = QChar(static_cast<char16_t>(code - 0xfee0));
    }
    return result;
}

} // namespace

QString normalizedCertificateNo(const QString &number, const QString &type)
{
    static const QRegularExpression separators(u"[ -]"_s);
    static const QRegularExpression idCard(u"\\A[0-9]+[Xx]?\\z"_s);
    static const QRegularExpression other(u"\\A[A-Za-z0-9]+\\z"_s);
    const QString compact = plain(number).remove(separators);
    if (type == "IDCard"_L1)
        return idCard.match(compact).hasMatch() ? compact.toUpper() : number;
    const bool known = type.isEmpty() || type == "Passport"_L1;
    return known && other.match(compact).hasMatch() ? compact : number;
}

QString normalizedContactInfo(const QString &phone)
{
    static const QRegularExpression form(u"\\A\\+?[0-9() .-]*[0-9][0-9() .-]*\\z"_s);
    const QString text = plain(phone).simplified();
    return form.match(text).hasMatch() ? text : phone;
}

QString genderOfIdCard(const QString &number)
{
    if (!isIdCardNumber(number))
        return {};
    return number.at(16).digitValue() % 2 ? u"Male"_s : u"Female"_s;
}

Engineer withNumberRead(Engineer engineer)
{
    const QString idCard = normalizedCertificateNo(engineer.certificateNo, u"IDCard"_s);
    if (engineer.certificateType.isEmpty() && isIdCardNumber(idCard))
        engineer.certificateType = u"IDCard"_s;
    engineer.certificateNo = normalizedCertificateNo(engineer.certificateNo, engineer.certificateType);
    if (engineer.certificateType == "IDCard"_L1 && engineer.gender.isEmpty())
        engineer.gender = genderOfIdCard(engineer.certificateNo);
    return engineer;
}

Engineer normalized(Engineer engineer)
{
    engineer.contactInfo = normalizedContactInfo(engineer.contactInfo);
    return withNumberRead(std::move(engineer));
}

} // namespace circuitdesk
