// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/engineerbook.h"

#include <QObject>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace circuitdesk {

/// Offers the engineers of the address book whose name has what is typed in the roster's name cell. Nobody is
/// taken by a key until one is chosen with Down; the focus stays in the cell.
class RosterCompletion final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setBook(const QList<BookEntry> &book);
    /// Offers for \a edit until it is gone, but nobody in \a present.
    void attach(QLineEdit *edit, const QList<Engineer> &present);
    /// True where the key was for the open list: Down, Up, Escape, and Enter or Tab on a chosen engineer.
    bool takesKey(Qt::Key key);
    void close();

Q_SIGNALS:
    /// A person chose this one with \a key; Key_unknown: with the mouse.
    void chosen(const circuitdesk::Engineer &engineer, Qt::Key key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &text);
    [[nodiscard]] QList<Engineer> matches(const QString &text) const;
    void place();
    void move(int by);
    void choose(int row, Qt::Key key);
    void describe(const QString &text);

    QList<BookEntry> m_book; ///< latest used first, then by name
    QList<Engineer> m_offered;
    QList<Engineer> m_present;
    QPointer<QWidget> m_edit; ///< a line; while it is destroyed it is a widget only, and still sends events
    QPointer<QListWidget> m_list;
    bool m_composing = false;
};

} // namespace circuitdesk
