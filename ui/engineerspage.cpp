// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineerspage.h"

#include "models/engineerbookmodel.h"
#include "ui/datatable.h"
#include "ui/emptystate.h"
#include "ui/flowlayout.h"
#include "ui/lengthlimit.h"
#include "ui/pageheader.h"
#include "ui/privateclipboard.h"
#include "ui/textlabel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

EngineersPage::EngineersPage(QWidget *parent)
    : QWidget(parent),
      m_header(new PageHeader(tr("Engineers"))),
      m_search(new QLineEdit),
      m_sorting(new QComboBox),
      m_stack(new QStackedWidget),
      m_view(new DataTable(u"engineersView"_s, tr("Engineers"))),
      m_empty(new EmptyState(u"book"_s, {}, {})),
      m_showEnd(this)
{
    m_import = m_header->addSecondary(u"engineersImport"_s, u"import"_s, tr("&Import…"));
    m_export = m_header->addSecondary(u"engineersExport"_s, u"export"_s, tr("E&xport…"));
    m_add = m_header->addPrimary(u"engineersAdd"_s, tr("&Add engineer"));
    m_firstAdd = m_empty->addAction(u"engineersFirstAdd"_s, tr("Add engineer"), ButtonRole::Primary);
    m_firstImport = m_empty->addAction(u"engineersFirstImport"_s, tr("Import a list"), ButtonRole::Secondary);
    m_search->setObjectName(u"engineersSearch"_s);
    m_search->setAccessibleName(tr("Search the address book"));
    m_search->setPlaceholderText(tr("Search by name, document number or phone"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    limitSearch(m_search);
    m_tools = buildTools();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::page);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_header);
    layout->addWidget(m_search);
    layout->addWidget(m_tools);
    layout->addSpacing(spacing::hair);
    layout->addWidget(m_stack, 1);
    m_view->setColumns({0, 10, 13, 26, 20, 22});
    m_view->setYieldingColumns(
        {EngineerBookModel::Gender, EngineerBookModel::CertificateType, EngineerBookModel::UsedAt});
    m_view->setIdColumn(EngineerBookModel::CertificateNo);
    m_view->setIdColumn(EngineerBookModel::ContactInfo);
    m_view->setKey(0, EngineerBookModel::IdRole);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_showEnd.setObjectName(u"engineersShowEnd"_s);
    m_showEnd.setSingleShot(true);
    m_showEnd.setInterval(30s);
    new PrivateClipboard(this);
    connectPage();
    setShown(false);
    updateState();
}

QPushButton *EngineersPage::addTool(
    QLayout *layout, const QString &objectName, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(themedIcon(icon), text);
    button->setObjectName(objectName);
    layout->addWidget(button);
    return button;
}

QWidget *EngineersPage::buildTools()
{
    auto *tools = new QWidget;
    auto *layout = new FlowLayout(spacing::small, tools);
    m_edit = addTool(layout, u"engineersEdit"_s, u"drafts"_s, tr("&Change"));
    m_delete = addTool(layout, u"engineersDelete"_s, u"delete"_s, tr("De&lete"));
    m_sorting->setObjectName(u"engineersSorting"_s);
    m_sorting->setAccessibleName(tr("Sorted by"));
    layout->addWidget(m_sorting);
    // The last one: its words change.
    m_show = addTool(layout, u"engineersShow"_s, u"eye"_s, QString());
    m_show->setCheckable(true);
    return tools;
}

void EngineersPage::connectPage()
{
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_delete, &QPushButton::click);
    for (QPushButton *button : {m_add, m_firstAdd})
        connect(button, &QPushButton::clicked, this, &EngineersPage::addRequested);
    for (QPushButton *button : {m_import, m_firstImport})
        connect(button, &QPushButton::clicked, this, &EngineersPage::importRequested);
    connect(m_export, &QPushButton::clicked, this, &EngineersPage::exportRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(currentId()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(currentId()); });
    connect(m_view, &DataTable::rowActivated, this, [this] { Q_EMIT editRequested(currentId()); });
    connect(m_view, &DataTable::currentRowChanged, this, [this] {
        if (m_model && m_model->shown() != currentId())
            setShown(false);
        updateState();
    });
    connect(m_show, &QPushButton::clicked, this, &EngineersPage::setShown);
    connect(&m_showEnd, &QTimer::timeout, this, [this] { setShown(false); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_model)
            m_model->setSearch(text);
    });
    // Down goes to what was found, without a mouse and without a Tab through the buttons.
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_sorting, &QComboBox::activated, this, &EngineersPage::sortBy);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_sorting,
        &QComboBox::setCurrentIndex);
}

void EngineersPage::setModel(EngineerBookModel *model)
{
    m_model = model;
    m_view->setModel(model);
    for (int column = 0; column < EngineerBookModel::ColumnCount; ++column)
        m_sorting->addItem(
            tr("By %1").arg(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toLower()));
    m_view->horizontalHeader()->setSortIndicator(EngineerBookModel::Name, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(model, &QAbstractItemModel::modelReset, this, &EngineersPage::updateState);
    updateState();
}

void EngineersPage::sortBy(int column)
{
    // Of times, the latest is looked for.
    m_view->sortByColumn(
        column, column == EngineerBookModel::UsedAt ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void EngineersPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString EngineersPage::currentId() const
{
    return m_view->currentIndex().data(EngineerBookModel::IdRole).toString();
}

void EngineersPage::select(const QString &id)
{
    if (m_model->rowOf(id) < 0)
        m_search->clear();
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_model->index(row, EngineerBookModel::Name));
    m_view->scrollTo(m_view->currentIndex());
}

void EngineersPage::setShown(bool shown)
{
    if (m_model)
        m_model->setShown(shown ? currentId() : QString());
    m_show->setChecked(shown);
    m_show->setText(shown ? tr("Hide num&bers") : tr("Show num&bers"));
    m_show->setToolTip(
        shown ? tr("Hide the numbers again.") : tr("Shows the numbers of this engineer for 30 seconds."));
    m_show->setAccessibleDescription(m_show->toolTip());
    if (shown)
        m_showEnd.start();
    else
        m_showEnd.stop();
}

void EngineersPage::updateState()
{
    const auto all = m_model ? static_cast<int>(m_model->book().size()) : 0;
    const int found = m_model ? m_model->rowCount() : 0;
    m_stack->setCurrentWidget(found > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (all == 0)
        m_empty->setTexts(tr("Nobody is in the address book"),
            tr("Whoever is here is found by the first letters of their name in each application, with "
               "document and "
               "phone. The book is encrypted on this computer, and stays when old applications lose their "
               "engineers' data."));
    else
        m_empty->setTexts(tr("Nobody matches"),
            tr("No name, document number or phone in the address book has what is searched for. Shorten the "
               "search."));
    QString state;
    if (all > 0)
        state = found == all ? tr("%n engineer(s), encrypted on this computer", nullptr, all)
                             : tr("%1 of %n engineer(s)", nullptr, all).arg(found);
    m_header->setState(state);
    for (QPushButton *button : {m_firstAdd, m_firstImport})
        button->setVisible(all == 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_tools, m_add, m_import, m_export})
        widget->setVisible(all > 0);
    const bool chosen = !currentId().isEmpty();
    for (QPushButton *button : {m_edit, m_delete, m_show})
        button->setEnabled(chosen);
    m_export->setEnabled(found > 0);
}

} // namespace circuitdesk
