// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formmenu.h"

#include <QAction>
#include <QMenu>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

FormMenu::FormMenu(QObject *parent)
    : QObject(parent),
      m_fromTemplate(new QAction(tr("New from &template…"), this)),
      m_duplicate(new QAction(tr("&Duplicate this form"), this)),
      m_saveAsTemplate(new QAction(tr("Save &as template…"), this)),
      m_several(new QAction(tr("&For several circuits…"), this))
{
    m_fromTemplate->setObjectName(u"newFromTemplate"_s);
    m_fromTemplate->setShortcut({Qt::CTRL | Qt::Key_T});
    m_duplicate->setObjectName(u"duplicateForm"_s);
    m_saveAsTemplate->setObjectName(u"saveAsTemplate"_s);
    m_saveAsTemplate->setShortcut({Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    m_several->setObjectName(u"severalCircuits"_s);
    connect(m_fromTemplate, &QAction::triggered, this, &FormMenu::newFromTemplateRequested);
    connect(m_duplicate, &QAction::triggered, this, &FormMenu::duplicateRequested);
    connect(m_saveAsTemplate, &QAction::triggered, this, &FormMenu::saveAsTemplateRequested);
    connect(m_several, &QAction::triggered, this, &FormMenu::severalCircuitsRequested);
}

void FormMenu::addNewTo(QMenu *menu)
{
    menu->addAction(m_fromTemplate);
}

void FormMenu::addTo(QMenu *menu)
{
    menu->addActions({m_duplicate, m_saveAsTemplate, m_several});
}

void FormMenu::setFormShown(bool shown)
{
    for (QAction *action : {m_duplicate, m_saveAsTemplate, m_several})
        action->setEnabled(shown);
}

} // namespace circuitdesk
