// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;

namespace circuitdesk {

class ChoiceRow;

/// What the engineers are to be written as, after saying that the file is not encrypted. Shown with open();
/// it deletes itself.
class BookExportDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Format { Xlsx, Csv };
    Q_ENUM(Format)

    BookExportDialog(int engineers, QWidget *parent);

Q_SIGNALS:
    void confirmed(circuitdesk::BookExportDialog::Format format, bool masked);

private:
    ChoiceRow *m_format;
    QCheckBox *m_masked;
};

} // namespace circuitdesk
