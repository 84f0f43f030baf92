// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/bookoffer.h"
#include "app/controllers/sheetimport.h"
#include "app/core/desk.h"
#include "models/engineerbookmodel.h"
#include "ui/mainwindow.h"

#include <QObject>

namespace circuitdesk {

/// Joins the address book to its page and to the roster of the LOA page. Engineers of applications come into
/// the book only when a person says so.
class EngineersController final : public QObject
{
    Q_OBJECT

public:
    EngineersController(MainWindow &window, Desk &desk, QObject *parent = nullptr);

    /// Reads the book anew.
    void reload();
    /// Notes who was used, and offers to add who is not in the book.
    void applicationQueued(const Submission &submission);

private:
    void connectPage();
    void setBook(const QList<BookEntry> &book);
    void edit(const BookEntry &entry, const Engineer &typed);
    void editStored(const QString &id);
    void save(const BookEntry &entry);
    void saveAll(const QList<BookEntry> &entries);
    void addAll(const QList<Engineer> &engineers);
    void remove(const QString &id);
    void chooseFromBook();
    void exportListed();
    void pageChanged(MainWindow::Page page);
    void fail(const Error &error);

    MainWindow &m_window;
    Desk &m_desk;
    EngineerBookModel m_model;
    BookOffer m_offer;
    SheetImport m_import;
    QString m_documentToSelect; ///< documentKey() of the entry to go to when the book was read
    MainWindow::Page m_page;
};

} // namespace circuitdesk
