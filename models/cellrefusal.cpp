// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellrefusal.h"

#include <QCoreApplication>

namespace circuitdesk {

namespace {

struct CellRefusalText {
    Q_DECLARE_TR_FUNCTIONS(CellRefusal)
};

} // namespace

QString cellRefusalWord(CellRefusal reason)
{
    switch (reason) {
    case CellRefusal::Scientific:
        return CellRefusalText::tr("Shortened");
    case CellRefusal::Rounded:
        return CellRefusalText::tr("Rounded");
    case CellRefusal::Formula:
        return CellRefusalText::tr("A formula");
    case CellRefusal::ErrorValue:
        return CellRefusalText::tr("No value");
    case CellRefusal::Merged:
        return CellRefusalText::tr("Merged");
    case CellRefusal::Date:
        return CellRefusalText::tr("A date");
    case CellRefusal::TooLong:
        return CellRefusalText::tr("Too long");
    }
    return {};
}

QString cellRefusalText(CellRefusal reason)
{
    switch (reason) {
    case CellRefusal::Scientific:
        return CellRefusalText::tr(
            "The spreadsheet shortened this number, as in 3.3E+17, and its digits are lost. It "
            "is not taken: type the number from the document.");
    case CellRefusal::Rounded:
        return CellRefusalText::tr(
            "The spreadsheet kept this as a number, and its last digits are not those that were "
            "typed. It is not taken: type the number from the document.");
    case CellRefusal::Formula:
        return CellRefusalText::tr(
            "This cell is a formula, which is never computed here. It is not taken: type the value, "
            "or turn it into a value in the spreadsheet first.");
    case CellRefusal::ErrorValue:
        return CellRefusalText::tr(
            "The spreadsheet shows an error here, or the column was too narrow for the number. It "
            "is not taken: type the value.");
    case CellRefusal::Merged:
        return CellRefusalText::tr(
            "This cell is merged with another one, so it is not known whether its value is meant "
            "here too. It is not taken: type the value.");
    case CellRefusal::Date:
        return CellRefusalText::tr(
            "The spreadsheet keeps this cell as a date. It is not taken: type the value.");
    case CellRefusal::TooLong:
        return CellRefusalText::tr(
            "This text is longer than any name or number. It is not taken: type the value.");
    }
    return {};
}

} // namespace circuitdesk
