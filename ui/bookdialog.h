// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineerbookmodel.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace circuitdesk {

class DataTable;
class TextLabel;

/// Asks who of the address book goes on the roster. Shown with open(); it deletes itself.
class BookDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a book without those that are on the roster already; \a places: how many more it takes.
    BookDialog(const QList<BookEntry> &book, int places, QWidget *parent);

Q_SIGNALS:
    /// At least one, at most as many as there are places.
    void chosen(const QList<circuitdesk::Engineer> &engineers);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(int row);
    void render();

    EngineerBookModel m_model;
    int m_places;
    QLineEdit *m_search;
    DataTable *m_view;
    TextLabel *m_counter;
    QPushButton *m_take = nullptr;
};

} // namespace circuitdesk
