// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engineerbook.h"

#include "models/engineernumbers.h"

#include <QHash>
#include <QSet>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString withoutSeparators(const QString &text)
{
    QString result;
    for (const QChar character : foldedText(text)) {
        if (!character.isSpace() && character.category() != QChar::Punctuation_Dash)
            result.append(character);
    }
    return result;
}

/// Spaces are single, none stands at an end, and what has no place in a name or a number is gone: a file
/// could not hold it.
QString withoutControls(const QString &text)
{
    QString result = text.simplified();
    result.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    // Where one of them stood at an end or between two spaces.
    return result.simplified();
}

bool isComplete(const Engineer &engineer)
{
    return !engineer.name.isEmpty() && !engineer.gender.isEmpty() && !engineer.certificateType.isEmpty()
        && !engineer.certificateNo.isEmpty() && !engineer.contactInfo.isEmpty();
}

/// The same person with the same data, however the phone is grouped.
bool isSame(const Engineer &left, const Engineer &right)
{
    return left.name == right.name && left.gender == right.gender
        && withoutSeparators(left.contactInfo) == withoutSeparators(right.contactInfo);
}

} // namespace

QString foldedText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString documentKey(const Engineer &engineer)
{
    const Engineer read = withNumberRead(engineer);
    const QString number = withoutSeparators(read.certificateNo);
    return number.isEmpty() ? QString() : read.certificateType + u' ' + number;
}

Engineer tidied(Engineer engineer)
{
    for (QString *value : {&engineer.name, &engineer.gender, &engineer.certificateType,
             &engineer.certificateNo, &engineer.contactInfo})
        *value = withoutControls(*value);
    return normalized(std::move(engineer));
}

Engineer filledIn(Engineer known, const Engineer &given)
{
    for (QString Engineer::*field : {&Engineer::name, &Engineer::gender, &Engineer::certificateType,
             &Engineer::certificateNo, &Engineer::contactInfo}) {
        if (!(given.*field).isEmpty())
            known.*field = given.*field;
    }
    return known;
}

BookComparison compared(const QList<BookEntry> &book, const QList<Engineer> &engineers)
{
    QHash<QString, const BookEntry *> entries;
    for (const BookEntry &entry : book)
        entries.insert(documentKey(entry.engineer), &entry);
    BookComparison result;
    QSet<QString> seen;
    for (const Engineer &typed : engineers) {
        const Engineer engineer = tidied(typed);
        const QString key = documentKey(engineer);
        if (!isComplete(engineer) || key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        const BookEntry *entry = entries.value(key);
        if (!entry) {
            result.missing.append(engineer);
            continue;
        }
        result.known.append(entry->id);
        if (!isSame(entry->engineer, engineer))
            result.changed.append({entry->id, engineer, entry->usedAt, entry->changedAt});
    }
    return result;
}

} // namespace circuitdesk
