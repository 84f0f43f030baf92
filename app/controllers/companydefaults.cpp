// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controllers/companydefaults.h"

#include "app/controllers/loacontroller.h"
#include "app/controllers/messages.h"
#include "app/store/whendone.h"
#include "ui/loapage.h"
#include "ui/mainwindow.h"

namespace circuitdesk {

namespace {

QString valueOf(const LoaApplication &application, Field field)
{
    if (field == Field::Si)
        return application.si;
    return field == Field::LineType ? application.lineType : application.bandwidth;
}

QStringList distinct(const QList<LoaApplication> &applications, QString LoaApplication::*member)
{
    QStringList values;
    for (const LoaApplication &application : applications)
        values.append(application.*member);
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

} // namespace

CompanyDefaults::CompanyDefaults(MainWindow &window, Store &store, LoaController &form, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_store(store),
      m_form(form)
{
    connect(window.loaPage(), &LoaPage::fieldLeft, this, [this](Field field) {
        if (field == Field::CompanyName)
            companyLeft();
    });
    connect(&form, &LoaController::queued, this, &CompanyDefaults::reload);
    reload();
}

void CompanyDefaults::reload()
{
    whenDone(m_store.recentApplications(), this, [this](const Result<QList<LoaApplication>> &recent) {
        // At the start the window says itself that the data can't be read. Here the names are asked for again
        // when a company is typed, and what goes wrong then is said there.
        m_companiesRead = recent.has_value();
        if (recent)
            m_window.loaPage()->setCompanies(
                distinct(*recent, &LoaApplication::companyName), distinct(*recent, &LoaApplication::si));
    });
}

void CompanyDefaults::companyLeft()
{
    const std::pair asked(m_form.draftId(), m_window.loaPage()->application().companyName);
    if (asked.second.isEmpty() || asked == m_asked)
        return;
    m_asked = asked;
    if (!m_companiesRead)
        reload();
    whenDone(m_store.lastApplicationOf(asked.second), this,
        [this, asked](const Result<std::optional<LoaApplication>> &last) {
            if (asked.first != m_form.draftId()
                || asked.second != m_window.loaPage()->application().companyName)
                return;
            if (!last)
                fail(last.error());
            else if (*last)
                fill(**last);
        });
}

void CompanyDefaults::fail(const Error &error)
{
    say(m_window, MessageBar::Kind::Warning,
        tr("This company's last application could not be read, so nothing was filled in from it. What you "
           "typed is kept: go on by hand, or try again. %1")
            .arg(error.message),
        tr("Try again"), this, [this] {
            m_asked = {};
            companyLeft();
        });
}

void CompanyDefaults::fill(const LoaApplication &last)
{
    const std::pair<Field, QString> fields[] = {{Field::Si, tr("construction company")},
        {Field::LineType, tr("line type")}, {Field::Bandwidth, tr("bandwidth")}};
    LoaPage *page = m_window.loaPage();
    QList<std::pair<Field, QString>> filled;
    QStringList names;
    for (const auto &[field, name] : fields) {
        const QString value = valueOf(last, field);
        if (value.isEmpty() || !valueOf(page->application(), field).isEmpty())
            continue;
        page->fill(field, value);
        filled.append({field, value});
        names.append(name);
    }
    if (filled.isEmpty())
        return;
    say(m_window, MessageBar::Kind::Information,
        tr("Filled in as in the last application of this company: %1. Change what is different this time.")
            .arg(names.join(tr(", "))),
        tr("Undo"), this, [this, id = m_form.draftId(), filled] { takeBack(id, filled); });
}

void CompanyDefaults::takeBack(const QString &draftId, const QList<std::pair<Field, QString>> &filled)
{
    LoaPage *page = m_window.loaPage();
    for (const auto &[field, value] : filled) {
        if (m_form.draftId() == draftId && valueOf(page->application(), field) == value)
            page->fill(field, {});
    }
}

} // namespace circuitdesk
