// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importdialog.h"

#include "models/rostermodel.h"
#include "models/rosterpreview.h"
#include "ui/announcement.h"
#include "ui/dialogsize.h"
#include "ui/noticeline.h"
#include "ui/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTableView>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A cell that stays empty, or whose row is hidden, says so with a word, an icon and a colour.
class PreviewDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(RosterPreview::RemarkRole).toString().isEmpty())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        // The selection is too pale for the icon that styles have for it.
        const QSize size(spacing::icon, spacing::icon);
        const QPixmap pixmap = themedIcon(toneIconName(Tone::Warning), Tone::Warning)
                                   .pixmap(size, option->widget->devicePixelRatioF());
        option->icon = QIcon(pixmap);
        option->icon.addPixmap(pixmap, QIcon::Selected);
        option->decorationSize = size;
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, toneColor(Tone::Warning));
    }
};

/// 0 as A, 26 as AA.
QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype left = column; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + static_cast<ushort>(left % 26)));
    return letters;
}

qsizetype widthOf(const SheetRows &rows)
{
    qsizetype width = 0;
    for (const SheetRow &row : rows)
        width = std::max(width, row.size());
    return width;
}

int placesBeside(std::optional<int> present)
{
    return present ? std::max(0, maxEngineers - *present) : std::numeric_limits<int>::max();
}

} // namespace

ImportDialog::ImportDialog(const ImportedTable &table, std::optional<int> present, QWidget *parent)
    : QDialog(parent),
      m_present(present),
      m_preview(new RosterPreview(placesBeside(present), this)),
      m_lead(new TextLabel(TextStyle::Body)),
      m_sheets(new QComboBox),
      m_sheetLabel(new TextLabel(TextStyle::Body, tr("&Sheet"))),
      m_header(new QCheckBox),
      m_notice(new NoticeLine(Tone::Information)),
      m_table(new QTableView),
      m_cell(new TextLabel(TextStyle::Hint)),
      m_counter(new TextLabel(TextStyle::Strong)),
      m_first(new QPushButton),
      m_none(new QPushButton(tr("Tick no&body"))),
      m_add(nullptr),
      m_cancel(nullptr)
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import engineers"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_lead->setWordWrap(true);
    m_cell->setObjectName(u"importCell"_s);
    m_cell->setWordWrap(true);
    m_notice->setObjectName(u"importNotice"_s);
    m_notice->setSpoken();
    makeAnnounced(m_cell);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(new TextLabel(TextStyle::Title, tr("Import engineers")));
    layout->addWidget(m_lead);
    layout->addLayout(buildMapping());
    layout->addWidget(m_notice);
    layout->addLayout(buildTools());
    buildTable();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_cell);
    layout->addLayout(buildButtons());
    // Larger fonts get a larger window, as far as the screen has one.
    const QSize wanted = QSize(880, 640).expandedTo({0, 38 * fontMetrics().height()});
    scrollAboveButtons(*this);
    resizeToScreen(*this, wanted.boundedTo(screen()->availableSize() * 9 / 10));
    setTable(table);
    connectControls();
    (m_add->isEnabled() ? static_cast<QWidget *>(m_add) : m_table)->setFocus();
}

QGridLayout *ImportDialog::buildMapping()
{
    static constexpr std::array names{
        "importName", "importGender", "importDocument", "importNumber", "importPhone"};
    const QStringList labels{
        tr("&Name"), tr("&Gender"), tr("&Document"), tr("Document n&umber"), tr("&Phone")};
    m_mapping = new QGridLayout;
    auto *grid = m_mapping;
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::hair);
    m_sheets->setObjectName(u"importSheet"_s);
    m_header->setObjectName(u"importHeader"_s);
    const auto add = [grid](int row, int column, QLabel *label, QComboBox *box) {
        label->setBuddy(box);
        box->setAccessibleName(withoutMnemonic(label->text()));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        box->setMinimumHeight(box->sizeHint().height());
        grid->addWidget(label, row, column);
        grid->addWidget(box, row + 1, column);
        grid->setColumnStretch(column, 1);
    };
    for (std::size_t field = 0; field < m_boxes.size(); ++field) {
        m_boxes[field] = new QComboBox;
        m_boxes[field]->setObjectName(QString::fromLatin1(names[field]));
        const int column = static_cast<int>(field);
        add(0, column, new TextLabel(TextStyle::Body, labels.at(column)), m_boxes[field]);
    }
    grid->setRowMinimumHeight(2, spacing::hair);
    add(3, 0, m_sheetLabel, m_sheets);
    return grid;
}

void ImportDialog::buildTable()
{
    m_table->setObjectName(u"importPreview"_s);
    m_table->setAccessibleName(tr("Engineers in the file"));
    m_table->setModel(m_preview);
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(
        qMax(spacing::huge, fontMetrics().height() + spacing::large));
    m_table->horizontalHeader()->setMaximumSectionSize(24 * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RosterModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Sentences that wrap take their lines from the table, so it may become small.
    m_table->setMinimumHeight(2 * m_table->verticalHeader()->defaultSectionSize());
}

QLayout *ImportDialog::buildTools()
{
    m_counter->setObjectName(u"importCounter"_s);
    m_first->setObjectName(u"importFirst"_s);
    m_none->setObjectName(u"importNobody"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_counter, 1);
    for (QPushButton *button : {m_first, m_none}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return row;
}

QLayout *ImportDialog::buildButtons()
{
    auto *box = new QDialogButtonBox;
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"importCancel"_s);
    m_add = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"importAdd"_s);
    m_add->setDefault(true);
    setButtonRole(m_add, ButtonRole::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(box);
    return row;
}

void ImportDialog::connectControls()
{
    QWidget *previous = m_sheets;
    const auto follow = [&previous](QWidget *next) {
        setTabOrder(previous, next);
        previous = next;
    };
    for (std::size_t field = 0; field < m_boxes.size(); ++field) {
        connect(m_boxes[field], &QComboBox::activated, this, [this, field] { columnChosen(field); });
        follow(m_boxes[field]);
    }
    for (QWidget *next :
        {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_none),
            static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_cancel)})
        follow(next);
    connect(m_sheets, &QComboBox::textActivated, this, [this](const QString &name) {
        if (name != m_sheetName)
            Q_EMIT sheetRequested(name);
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool checked) {
        m_columns.firstRow = checked ? std::max<qsizetype>(1, m_guess.firstRow) : 0;
        fillColumns();
        preview();
    });
    connect(m_first, &QPushButton::clicked, m_preview, [this] { m_preview->tickFirst(m_preview->places()); });
    connect(m_none, &QPushButton::clicked, m_preview, [this] { m_preview->tickFirst(0); });
    connect(m_preview, &RosterPreview::ticksChanged, this, &ImportDialog::render);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportDialog::renderCell);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_preview->ticked());
        accept();
    });
}

void ImportDialog::setTable(const ImportedTable &table)
{
    m_rows = table.rows;
    m_hiddenRows = table.hiddenRows;
    m_sheetName = table.sheet;
    m_refusal.clear();
    m_guess = guessColumns(m_rows);
    m_columns = m_guess;
    m_lead->setText(
        tr("Which column of %1 holds what? Nobody is added before you say so.").arg(table.fileName));
    m_sheets->clear();
    m_sheets->addItem(table.sheet);
    m_sheets->addItems(table.otherSheets);
    m_sheets->setVisible(!table.otherSheets.isEmpty());
    m_sheetLabel->setVisible(!table.otherSheets.isEmpty());
    m_mapping->addWidget(m_header, 4, table.otherSheets.isEmpty() ? 0 : 1, 1, -1);
    m_header->setText(m_guess.firstRow > 1
            ? tr("The first %n rows are a title and the &header", nullptr, static_cast<int>(m_guess.firstRow))
            : tr("The first row is a &header"));
    m_header->setChecked(m_guess.firstRow > 0);
    m_preview->forgetTicks();
    fillColumns();
    preview();
}

void ImportDialog::showRefusal(const QString &sentence)
{
    m_refusal = sentence;
    m_sheets->setCurrentText(m_sheetName);
    render();
}

void ImportDialog::fillColumns()
{
    const SheetRow header = m_columns.firstRow > 0 ? m_rows.value(m_columns.firstRow - 1) : SheetRow();
    const qsizetype width = widthOf(m_rows);
    for (std::size_t field = 0; field < m_boxes.size(); ++field) {
        QComboBox *box = m_boxes[field];
        box->clear();
        box->addItem(tr("In no column"));
        for (qsizetype column = 0; column < width; ++column) {
            const QString word = header.value(column).text.simplified().left(40);
            box->addItem(word.isEmpty()
                    ? tr("Column %1").arg(columnLetters(column))
                    : tr("%1: %2", "column, its header").arg(columnLetters(column), word));
        }
        box->setCurrentIndex(m_columns.at[field] + 1);
    }
}

void ImportDialog::columnChosen(std::size_t field)
{
    const int column = m_boxes[field]->currentIndex() - 1;
    for (std::size_t other = 0; other < m_boxes.size(); ++other) {
        // A column holds one field: it is taken from the one that had it.
        if (other != field && column >= 0 && m_columns.at[other] == column) {
            m_columns.at[other] = -1;
            m_boxes[other]->setCurrentIndex(0);
        }
    }
    m_columns.at[field] = column;
    // What the header said of the numbers, it said of the column that was guessed.
    const bool isGuessed = m_columns.at[RosterModel::CertificateNo] == m_guess.at[RosterModel::CertificateNo];
    m_columns.certificateType = isGuessed ? m_guess.certificateType : QString();
    preview();
}

void ImportDialog::preview()
{
    m_preview->setSheet(readRoster(m_rows, m_columns), m_hiddenRows);
    if (m_preview->rowCount() > 0)
        m_table->setCurrentIndex(m_preview->index(0, 0));
    render();
    renderCell();
}

void ImportDialog::render()
{
    const int ticked = m_preview->tickedCount();
    const int places = m_preview->places();
    const int refused = m_preview->refusedCount();
    const int hidden = m_preview->hiddenCount();
    m_counter->setText(m_present ? tr("%1 of %2 places", "engineers on the roster then, most")
                                       .arg(*m_present + ticked)
                                       .arg(maxEngineers)
                                 : tr("%1 of %2", "ticked, all").arg(ticked).arg(m_preview->rowCount()));
    m_counter->setTone(ticked > places ? std::optional(Tone::Warning) : std::nullopt);
    m_first->setText(m_present ? tr("Tick the &first %n", nullptr, places) : tr("Tick &everybody"));
    m_first->setEnabled(places > 0 && m_preview->rowCount() > hidden);
    m_none->setEnabled(ticked > 0);
    m_add->setText(ticked == 0 ? tr("&Add engineers") : tr("&Add %n engineer(s)", nullptr, ticked));
    m_add->setEnabled(ticked > 0 && ticked <= places);
    QString sentence = m_refusal;
    if (!sentence.isEmpty())
        m_notice->setTone(Tone::Error);
    else if (m_preview->rowCount() == 0)
        sentence = tr("There are no engineers in these columns. Choose other columns, or another file.");
    else if (places == 0)
        sentence = tr("The roster is full: the provider takes at most 16 engineers. Remove somebody first.");
    else if (ticked > places)
        sentence = tr("These are too many: the roster has %n place(s) left. Untick those who stay away.",
            nullptr, places);
    else if (ticked == 0 && !m_present)
        sentence = tr("Tick who comes into the address book, with the mouse or the space bar.");
    else if (ticked == 0)
        sentence = tr(
            "The file has %1 engineers, and the roster has %n place(s) left. Tick those who come, with the "
            "mouse or the space bar.",
            nullptr, places)
                       .arg(m_preview->rowCount());
    else if (refused > 0)
        sentence = tr("%n cell(s) can't be taken and stay empty. They are marked below; nothing is guessed.",
            nullptr, refused);
    if (m_refusal.isEmpty() && hidden > 0) {
        const QString ofHidden =
            tr("%n row(s) are hidden or filtered out in the workbook: each comes only where you tick it.",
                nullptr, hidden);
        sentence = sentence.isEmpty() ? ofHidden : sentence + u' ' + ofHidden;
    }
    if (m_refusal.isEmpty())
        m_notice->setTone(refused > 0 || ticked > places ? Tone::Warning : Tone::Information);
    m_notice->setText(sentence);
    m_add->setToolTip(m_add->isEnabled() ? QString() : sentence);
}

void ImportDialog::renderCell()
{
    const QString reason = m_table->currentIndex().data(RosterPreview::RemarkRole).toString();
    m_cell->setText(reason);
    m_cell->setAccessibleName(reason);
    if (!reason.isEmpty())
        announce(m_cell);
}

} // namespace circuitdesk
