// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"
#include "models/problem.h"

#include <QObject>

namespace circuitdesk {

class LoaController;
class MainWindow;

/// What earlier applications tell about a company: its name completes itself, and fields that are still empty
/// are filled in as in its last application. What is typed is never changed, and the filling can be undone.
/// Where the store can't tell, a message says so, once for a company and a draft.
class CompanyDefaults final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CompanyDefaults(MainWindow &window, Store &store, LoaController &form, QObject *parent = nullptr);

    /// Reads anew which companies there were.
    void reload();

private:
    void companyLeft();
    void fill(const LoaApplication &last);
    void fail(const Error &error);
    void takeBack(const QString &draftId, const QList<std::pair<Field, QString>> &filled);

    MainWindow &m_window;
    Store &m_store;
    LoaController &m_form;
    std::pair<QString, QString>
        m_asked; ///< draft and company, so that what was undone is not filled in again
    bool m_companiesRead = false;
};

} // namespace circuitdesk
