// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineerrules.h"

#include "models/engineernumbers.h"
#include "models/rules.h"
#include "models/sendabletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Numbers are compared, and phones judged, without what only groups their digits.
QString compact(const QString &text)
{
    static const QRegularExpression separators(u"[\\s()./-]"_s);
    return QString(text).remove(separators);
}

/// A phone as the one number it is, whichever way its country is written: `86139…` for a Chinese mobile.
QString phoneKey(const QString &phone)
{
    static const QRegularExpression mobile(u"\\A1[3-9][0-9]{9}\\z"_s);
    const QString number = compact(phone);
    if (mobile.match(number).hasMatch())
        return u"86"_s + number;
    if (number.startsWith(u'+'))
        return number.mid(1);
    return number.startsWith("00"_L1) ? number.mid(2) : number;
}

bool hasChineseCharacters(const QString &name)
{
    const QList<uint> characters = name.toUcs4();
    return std::any_of(characters.begin(), characters.end(),
        [](uint character) { return QChar::script(character) == QChar::Script_Han; });
}

class RosterChecker final
{
    Q_DECLARE_TR_FUNCTIONS(Rules)

public:
    RosterChecker(const QDate &today, Problems &problems) : m_today(today), m_problems(problems) { }

    void engineer(const Engineer &engineer, int row)
    {
        m_row = row;
        name(engineer.name);
        gender(engineer);
        document(engineer);
        phone(engineer.contactInfo);
        repeated(engineer);
    }

    void empty()
    {
        m_problems.append({Field::Roster, -1, Severity::Hard,
            tr("Nobody is on the roster. Add at least one construction engineer.")});
    }

    void tooMany(int count)
    {
        m_problems.append({Field::Roster, maxEngineers, Severity::Hard,
            tr("The roster has %n engineers; the provider takes at most 16. Remove the others.", nullptr,
                count)});
    }

private:
    void hard(Field field, const QString &text)
    {
        m_problems.append({field, m_row, Severity::Hard, text.arg(m_row + 1)});
    }
    /// \a rule and \a value are what a person acknowledges; neither says in which row.
    void soft(Field field, const QString &text, const char *rule, const QString &value, int other = 0)
    {
        const QString words = text.arg(m_row + 1);
        m_problems.append({field, m_row, Severity::Soft, other ? words.arg(other) : words,
            QLatin1StringView(rule) + u' ' + value, false});
    }

    /// As in rules.cpp; \a word is what the cell is called within a sentence.
    bool isSendable(Field field, const QString &word, const QString &text)
    {
        QString words;
        if (hasHalfCharacter(text))
            words = tr("Engineer %1: the %2 contains half a character, which can't be sent. Type it again.");
        else if (text.size() > maxTextLength)
            words =
                tr("Engineer %1: the %2 has more than 4096 characters, which is more than is sent. Enter a "
                   "shorter text.");
        if (!words.isEmpty())
            m_problems.append({field, m_row, Severity::Hard, words.arg(m_row + 1).arg(word)});
        return words.isEmpty();
    }

    void name(const QString &name)
    {
        if (name.trimmed().isEmpty())
            return hard(Field::PMName, tr("Engineer %1: name is empty."));
        if (!isSendable(Field::PMName, tr("name"), name))
            return;
        if (std::any_of(name.begin(), name.end(), [](QChar character) { return character.isDigit(); }))
            soft(Field::PMName, tr("Engineer %1: the name has a digit in it. Check it against the document."),
                "name-digit", name);
    }

    void gender(const Engineer &engineer)
    {
        if (engineer.gender.isEmpty())
            return hard(Field::PMGender, tr("Engineer %1: gender is empty. Choose male or female."));
        if (!isSendable(Field::PMGender, tr("gender"), engineer.gender))
            return;
        if (engineer.gender != "Male"_L1 && engineer.gender != "Female"_L1)
            return soft(Field::PMGender, tr("Engineer %1: the provider knows Male and Female only."),
                "gender-unknown", engineer.gender);
        const QString ofCard =
            engineer.certificateType == "IDCard"_L1 ? genderOfIdCard(engineer.certificateNo) : QString();
        if (ofCard.isEmpty() || ofCard == engineer.gender)
            return;
        soft(Field::PMGender,
            engineer.gender == "Male"_L1
                ? tr("Engineer %1: the ID card number is a woman's, and male is chosen. Check both.")
                : tr("Engineer %1: the ID card number is a man's, and female is chosen. Check both."),
            "gender-card", engineer.gender + u' ' + engineer.certificateNo);
    }

    void document(const Engineer &engineer)
    {
        const bool idCard = engineer.certificateType == "IDCard"_L1;
        if (!idCard && engineer.certificateType != "Passport"_L1)
            hard(Field::PMCertificateType,
                tr("Engineer %1: document type is missing. Choose ID card or passport."));
        if (engineer.certificateNo.trimmed().isEmpty())
            hard(Field::PMCertificateNo, tr("Engineer %1: document number is empty."));
        else if (!isSendable(Field::PMCertificateNo, tr("document number"), engineer.certificateNo))
            return;
        else if (idCard)
            idCardNumber(engineer.certificateNo);
        else if (engineer.certificateType == "Passport"_L1)
            passport(engineer);
    }

    void idCardNumber(const QString &number)
    {
        static const QRegularExpression form(u"\\A[0-9]{17}[0-9Xx]\\z"_s);
        QString text;
        if (number.size() != 18)
            text = tr("Engineer %1: this ID card number has %n character(s); it should have 18.", nullptr,
                static_cast<int>(number.size()));
        else if (!form.match(number).hasMatch())
            text = tr(
                "Engineer %1: an ID card number is 17 digits and a digit or X. Check it against the card.");
        else if (!birthDateOf(number).isValid() || birthDateOf(number) > m_today)
            text = tr(
                "Engineer %1: digits 7 to 14 of this ID card number are no date of birth. Check it against "
                "the card.");
        else if (!isIdCardNumber(number))
            text = tr(
                "Engineer %1: the last character of this ID card number does not fit the others, so one of "
                "them is wrong. Check it against the card.");
        if (!text.isEmpty())
            soft(Field::PMCertificateNo, text, "id-card", number);
    }

    void passport(const Engineer &engineer)
    {
        const QString &number = engineer.certificateNo;
        static const QRegularExpression form(u"\\A[A-Za-z0-9]{5,20}\\z"_s);
        // Ordinary, diplomatic, service and public affairs passports as they are issued and as they once
        // were.
        static const QRegularExpression chinese(u"\\A(?:[EGDSP][0-9]{8}|E[A-Z][0-9]{7}|[DSP]E?[0-9]{7})\\z"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression startsChinese(
            u"\\A[EGDSP][A-Z]?[0-9]"_s, QRegularExpression::CaseInsensitiveOption);
        if (!form.match(number).hasMatch())
            soft(Field::PMCertificateNo,
                tr("Engineer %1: a passport number is 5 to 20 letters and digits. Check it against the "
                   "passport."),
                "passport", number);
        else if (hasChineseCharacters(engineer.name) && startsChinese.match(number).hasMatch()
            && !chinese.match(number).hasMatch())
            soft(Field::PMCertificateNo,
                tr("Engineer %1: Chinese passport numbers have 9 characters, such as E12345678 or EA1234567. "
                   "Check "
                   "it against the passport."),
                "passport", number);
    }

    void phone(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return hard(
                Field::PMContactInfo, tr("Engineer %1: phone is empty. The entry link is sent to it."));
        if (!isSendable(Field::PMContactInfo, tr("phone"), text))
            return;
        const QString words = phoneProblem(compact(text));
        if (!words.isEmpty())
            soft(Field::PMContactInfo, words, "phone", text);
    }

    /// Empty where \a number, without separators, can be sent a text message as far as its form tells.
    static QString phoneProblem(const QString &number)
    {
        static const QRegularExpression mobile(u"\\A1[3-9][0-9]{9}\\z"_s);
        static const QRegularExpression chinese(u"\\A(?:\\+|00)86(.*)\\z"_s);
        static const QRegularExpression international(u"\\A(?:\\+|00)([1-9][0-9]*)\\z"_s);
        static const QRegularExpression digits(u"\\A[0-9]+\\z"_s);
        const auto abroad = international.match(number);
        const auto home = chinese.match(number);
        const QString national = home.hasMatch() ? home.captured(1) : number;
        if (abroad.hasMatch() && !home.hasMatch()) {
            const qsizetype length = abroad.capturedLength(1);
            if (length >= 7 && length <= 15)
                return {};
            return tr("Engineer %1: this phone has %n digit(s) with its country code; numbers have 7 to 15.",
                nullptr, static_cast<int>(length));
        }
        if (mobile.match(national).hasMatch())
            return {};
        if (!digits.match(national).hasMatch())
            return tr("Engineer %1: this is not a phone number. It is digits, with + and the country code "
                      "before those "
                      "of other countries. The entry link is sent to it.");
        if (national.size() == 11 && national.startsWith(u'1'))
            return tr(
                "Engineer %1: no Chinese mobile number starts like this one; they start with 13 to 19.");
        if (national.startsWith(u'0') && national.size() >= 10 && !national.startsWith("00"_L1))
            return tr("Engineer %1: this is a landline, which can't receive the entry link. Enter a mobile "
                      "number.");
        return tr(
            "Engineer %1: phone has %n digit(s). A Chinese mobile number has 11 and starts with 13 to 19; "
            "others start with + and the country code.",
            nullptr, static_cast<int>(national.size()));
    }

    void repeated(const Engineer &engineer)
    {
        const QString number = compact(engineer.certificateNo).toUpper();
        const QString phone = phoneKey(engineer.contactInfo);
        if (const auto first = m_numbers.constFind(number); !number.isEmpty() && first != m_numbers.cend())
            soft(Field::PMCertificateNo,
                tr("Engineer %1: engineer %2 has this document number too. Check both."), "number-twice",
                number, *first);
        if (const auto first = m_phones.constFind(phone); !phone.isEmpty() && first != m_phones.cend())
            soft(Field::PMContactInfo,
                tr("Engineer %1: engineer %2 has this phone too. Each gets an entry link of their own."),
                "phone-twice", phone, *first);
        if (!m_numbers.contains(number))
            m_numbers.insert(number, m_row + 1);
        if (!m_phones.contains(phone))
            m_phones.insert(phone, m_row + 1);
    }

    QDate m_today;
    Problems &m_problems;
    int m_row = 0;
    QHash<QString, int> m_numbers; ///< who has it first, counted from 1
    QHash<QString, int> m_phones;
};

} // namespace

void checkRoster(const QList<Engineer> &engineers, const QDate &today, Problems &problems)
{
    RosterChecker checker(today, problems);
    if (engineers.isEmpty())
        checker.empty();
    for (int row = 0; row < engineers.size(); ++row) {
        if (row == maxEngineers)
            return checker.tooMany(static_cast<int>(engineers.size()));
        checker.engineer(engineers.at(row), row);
    }
}

QDate birthDateOf(const QString &idCardNumber)
{
    return idCardNumber.size() == 18 ? QDate::fromString(idCardNumber.mid(6, 8), u"yyyyMMdd"_s) : QDate();
}

bool isIdCardNumber(const QString &number)
{
    static const QRegularExpression form(u"\\A[0-9]{17}[0-9Xx]\\z"_s);
    if (!form.match(number).hasMatch() || !birthDateOf(number).isValid())
        return false;
    int remainder = 0;
    for (int i = 0; i < 17; ++i)
        remainder = (remainder + number.at(i).digitValue()) * 2 % 11;
    const int check = (12 - remainder) % 11;
    return number.at(17).toUpper() == (check == 10 ? u'X' : QChar(u'0' + check));
}

} // namespace circuitdesk
