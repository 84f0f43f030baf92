// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/sheetfile.h"

#include <memory>

struct zip;

namespace circuitdesk {

/// The parts of an XLSX file that is in memory. All parts together unpack to sheetlimit::unpackedBytes at
/// most, by what the file declares and by what really comes out.
class XlsxPackage final
{
public:
    /// \a bytes must live as long as the package.
    [[nodiscard]] static tl::expected<XlsxPackage, SheetRefusal> open(const QByteArray &bytes);

    [[nodiscard]] bool contains(const QString &part) const;
    /// The text of an XML part that no longer can hurt its reader: no DOCTYPE, no element with more
    /// attributes than any workbook has. Names are told apart without regard to case, as in a workbook.
    [[nodiscard]] tl::expected<QString, SheetRefusal> xml(const QString &part);

private:
    struct Close {
        void operator()(zip *archive) const;
    };

    std::unique_ptr<zip, Close> m_archive;
    qsizetype m_left = sheetlimit::unpackedBytes;
};

} // namespace circuitdesk
