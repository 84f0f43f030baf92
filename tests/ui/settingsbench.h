// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountpane.h"
#include "ui/datatable.h"
#include "ui/settingsdialog.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

inline AccountEntry entry(const QString &id, bool own = true)
{
    AccountEntry result;
    result.id = id;
    result.label = u"Team "_s + id;
    result.keyId = u"LTAI…"_s + id;
    result.source = own ? u"Entered, in the keychain"_s : u"Environment variables"_s;
    result.own = own;
    return result;
}

/// The settings, open on the screen, and what a person finds there.
class SettingsBench final
{
public:
    SettingsBench()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        accounts()->setRegions({{u"cn-hangzhou"_s, u"China (Hangzhou)"_s, {}}, {u"eu-central-1"_s, {}, {}}});
        dialog.open();
        dialog.activateWindow();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the dialog is not active");
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *widget = dialog.findChild<Widget *>(name);
        if (!widget)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] AccountPane *accounts() const { return dialog.accounts(); }
    [[nodiscard]] DataTable *view() const { return find<DataTable>(u"accountsView"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] QLineEdit *line(const QString &name) const { return find<QLineEdit>(name); }
    [[nodiscard]] bool sees(const QString &text) const
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void showTab(int index) const { find<QTabWidget>(u"settingsTabs"_s)->setCurrentIndex(index); }

    SettingsDialog dialog;
};

} // namespace circuitdesk
