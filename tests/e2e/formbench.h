// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controllers/completioncontroller.h"
#include "app/controllers/loacontroller.h"
#include "app/controllers/ordercontroller.h"
#include "tests/models/examples.h"
#include "ui/errorsummary.h"
#include "ui/mainwindow.h"
#include "ui/reviewdialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

namespace circuitdesk::test {

/// The three forms with their controllers in a real window, on a data folder of their own, without an
/// account.
class FormBench final
{
public:
    FormBench() : m_desk(m_folder.filePath(QStringLiteral("desk.sqlite")), Cipher::randomKey(), std::nullopt)
    {
        window.resize(1280, 720);
        window.show();
    }

    /// A sound application whose site entry is far ahead; a test makes it worse.
    [[nodiscard]] static LoaApplication sound()
    {
        LoaApplication form = examples::loa();
        form.constructionTime = formatConstructionTime(QDateTime::currentDateTimeUtc().addDays(30));
        return form;
    }

    void open(FormController &controller, MainWindow::Page page, const AnyForm &form)
    {
        window.showPage(page);
        controller.open(newDraft(form, QDateTime::currentDateTimeUtc()));
    }
    void openLoa(const LoaApplication &form) { open(loa, MainWindow::Page::Loa, form); }

    /// As a person uses again what was refused.
    void openRefused(FormController &controller, MainWindow::Page page, const Submission &submission)
    {
        window.showPage(page);
        controller.open(newDraftOf(submission, QDateTime::currentDateTimeUtc()));
        controller.focusRefusal();
    }

    /// On the page that is shown.
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        for (T *found : window.findChildren<T *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// What the summary says, in its order.
    [[nodiscard]] QStringList summary() const
    {
        QStringList texts;
        for (const QAbstractButton *link :
            window.findChildren<QAbstractButton *>(QStringLiteral("problemLink"))) {
            if (link->isVisible())
                texts.append(link->text());
        }
        return texts;
    }
    /// The lines below the fields that are shown.
    [[nodiscard]] QStringList messages() const
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>(QStringLiteral("fieldMessage"))) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        return texts;
    }
    [[nodiscard]] ReviewDialog *review() const { return window.findChild<ReviewDialog *>(); }
    [[nodiscard]] static QStringList labels(const QWidget *parent, const char *name)
    {
        QStringList texts;
        for (const QLabel *label : parent->findChildren<QLabel *>(QString::fromLatin1(name)))
            texts.append(label->text());
        return texts;
    }

private:
    QTemporaryDir m_folder;
    Desk m_desk;

public:
    MainWindow window;
    LoaController loa{window, m_desk};
    OrderController order{window, m_desk};
    CompletionController completion{window, m_desk};
};

} // namespace circuitdesk::test
