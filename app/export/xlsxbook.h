// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/xlsxpackage.h"

class QXmlStreamReader;

namespace circuitdesk {

/// What a workbook keeps for all its sheets.
struct XlsxBook {
    struct Sheet {
        QString name;
        QString part;
    };

    QList<Sheet> sheets; ///< those that are not hidden, in their order
    QStringList texts; ///< the shared strings
    QList<QString> formats; ///< the number format's code of each cell style; empty for General
};

/// Reads what all sheets need; Damaged or OtherFormat for an archive that is no workbook.
[[nodiscard]] tl::expected<XlsxBook, SheetRefusal> readXlsxBook(XlsxPackage &package);

/// The text of the element that the reader stands at the start of, all its runs together, without the
/// phonetic ones; the reader stands at its end then.
[[nodiscard]] QString readXlsxText(QXmlStreamReader &reader);
/// _x000D_ in a workbook is a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19).
[[nodiscard]] QString unescapedXlsxText(QString text);

} // namespace circuitdesk
