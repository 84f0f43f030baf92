// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace circuitdesk {

/// What the File menu offers to make more forms out of the one that is shown.
class FormMenu final : public QObject
{
    Q_OBJECT

public:
    explicit FormMenu(QObject *parent);

    /// What begins a form.
    void addNewTo(QMenu *menu);
    /// What is done with the form that is shown.
    void addTo(QMenu *menu);
    void setFormShown(bool shown);

Q_SIGNALS:
    void newFromTemplateRequested();
    void duplicateRequested();
    void saveAsTemplateRequested();
    void severalCircuitsRequested();

private:
    QAction *m_fromTemplate;
    QAction *m_duplicate;
    QAction *m_saveAsTemplate;
    QAction *m_several;
};

} // namespace circuitdesk
