// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineerbook.h"
#include "models/problem.h"

#include <QDialog>
#include <QHash>
#include <QSet>

class QLineEdit;
class QPushButton;

namespace circuitdesk {

class ChoiceRow;
class FieldWatcher;
class FormField;

/// The fields of one engineer in the address book. What is odd is said beside its field and does not hinder.
/// Shown with open(); it deletes itself.
class EngineerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a entry without an ID is a new one. \a typed is what the fields hold at first: it differs from the
    /// entry where a person goes on with what was not saved.
    EngineerDialog(
        const BookEntry &entry, const Engineer &typed, const QList<BookEntry> &book, QWidget *parent);

    /// As typed, numbers normalised.
    [[nodiscard]] Engineer engineer() const;

Q_SIGNALS:
    void saveRequested(const circuitdesk::BookEntry &entry);
    /// The dialog was left without saving what was typed.
    void givenUp(const circuitdesk::BookEntry &entry, const circuitdesk::Engineer &typed);

private:
    QLineEdit *addLine(Field field, const QString &objectName, const QString &label);
    void build();
    void load(const Engineer &engineer);
    void leave(Field field);
    void showProblems();
    void save();
    void giveUp();
    void updateState();

    BookEntry m_entry;
    QList<BookEntry> m_book;
    QHash<Field, FormField *> m_fields;
    QSet<Field> m_left; ///< what is not yet left is not judged
    FieldWatcher *m_watcher;
    QLineEdit *m_name;
    ChoiceRow *m_gender;
    ChoiceRow *m_document;
    QLineEdit *m_number;
    QLineEdit *m_phone;
    QPushButton *m_save = nullptr;
};

} // namespace circuitdesk
