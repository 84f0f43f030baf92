// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviewdialog.h"

#include "ui/dialogsize.h"
#include "ui/lengthlimit.h"
#include "ui/noticeline.h"
#include "ui/textlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype readableLetters = 600;
constexpr QSize largest{640, 560};

/// A text that nobody reads to its end says how long it is instead of pushing everything else away.
QString readable(const QString &value)
{
    const qsizetype rest = value.size() - readableLetters;
    return rest <= 0 ? value
                     : ReviewDialog::tr("%1 and %n more character(s), which are sent too",
                         "a long text's beginning", static_cast<int>(rest))
                           .arg(beginningOf(value, readableLetters));
}

QGridLayout *valueRows(const QList<std::pair<QString, QString>> &rows)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::hair);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] : rows) {
        auto *name = new TextLabel(TextStyle::Hint, label);
        auto *text = new TextLabel(TextStyle::Body, readable(value));
        text->setWordWrap(true);
        text->makeSelectable();
        text->setFocusPolicy(Qt::ClickFocus);
        text->setAccessibleDescription(label);
        for (TextLabel *part : {name, text})
            part->setEvenLines();
        grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(text, row++, 1);
    }
    return grid;
}

void addAcknowledged(QVBoxLayout *layout, const QStringList &texts)
{
    if (texts.isEmpty())
        return;
    auto *lines = new QVBoxLayout;
    lines->setSpacing(spacing::hair);
    auto *title = new TextLabel(TextStyle::Strong, ReviewDialog::tr("You said that this is right"));
    title->setObjectName(u"reviewAcknowledgedTitle"_s);
    lines->addWidget(title);
    for (const QString &text : texts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(spacing::small);
        auto *icon = new IconLabel;
        icon->setIcon(toneIconName(Tone::Success), Tone::Success);
        auto *words = new TextLabel(TextStyle::Body, text);
        words->setObjectName(u"reviewAcknowledged"_s);
        words->setWordWrap(true);
        icon->standBeside(*words);
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        lines->addLayout(row);
    }
    layout->addLayout(lines);
}

} // namespace

ReviewDialog::ReviewDialog(const ReviewContent &content, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"reviewDialog"_s);
    setWindowTitle(content.title);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::page, spacing::large, spacing::page, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addWidget(new TextLabel(TextStyle::Title, content.title));
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(u"reviewScroll"_s);
    m_scroll->setAccessibleName(tr("What will be sent"));
    m_scroll->setWidget(buildContent(content));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::StyledPanel);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    buildButtons(content);
    auto *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ReviewDialog::noteScrolling);
    connect(bar, &QScrollBar::rangeChanged, this, &ReviewDialog::noteScrolling);
    m_scroll->installEventFilter(this);
    resizeToScreen(*this, {largest.width(), std::min(largest.height(), heightOfAll())});
}

/// As the dialog would be with nothing to scroll.
int ReviewDialog::heightOfAll() const
{
    const QMargins around = layout()->contentsMargins();
    const int frame = 2 * m_scroll->frameWidth();
    const int inner = largest.width() - around.left() - around.right() - frame;
    return layout()->sizeHint().height() - m_scroll->sizeHint().height() + frame
        + m_scroll->widget()->layout()->totalHeightForWidth(inner);
}

QWidget *ReviewDialog::buildContent(const ReviewContent &content)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    auto *lead = new TextLabel(TextStyle::Strong, content.lead);
    lead->setWordWrap(true);
    layout->addWidget(lead);
    for (const QString &warning : content.warnings) {
        auto *line = new NoticeLine(Tone::Warning);
        layout->addWidget(line);
        line->setText(warning);
    }
    addAcknowledged(layout, content.acknowledged);
    layout->addLayout(valueRows(content.rows));
    if (!content.engineers.isEmpty()) {
        layout->addWidget(new TextLabel(TextStyle::Strong,
            tr("%n engineer(s) will enter the site", nullptr, static_cast<int>(content.engineers.size()))));
        QList<std::pair<QString, QString>> lines;
        for (const QString &engineer : content.engineers)
            lines.append({QString::number(lines.size() + 1), engineer});
        layout->addLayout(valueRows(lines));
    }
    layout->addStretch();
    return body;
}

void ReviewDialog::buildButtons(const ReviewContent &content)
{
    auto *box = new QDialogButtonBox;
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"reviewCancel"_s);
    m_cancel->setText(tr("&Back to the form"));
    m_confirm = box->addButton(content.confirmText, QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"reviewConfirm"_s);
    m_confirm->setEnabled(false);
    m_confirm->setAutoDefault(false);
    m_confirm->setToolTip(tr("Scroll to the end first."));
    m_confirm->installEventFilter(this);
    m_cancel->installEventFilter(this);
    m_explain = new QPushButton(themedIcon(u"info"_s), tr("&Explain the call"));
    m_explain->setObjectName(u"reviewExplain"_s);
    m_explain->installEventFilter(this);
    m_explain->setVisible(content.isCall);
    setButtonRole(m_confirm, content.danger ? ButtonRole::Caution : ButtonRole::Primary);
    m_cancel->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &ReviewDialog::confirm);
    connect(m_explain, &QPushButton::clicked, this, &ReviewDialog::explainRequested);
    auto *hint = new TextLabel(TextStyle::Hint, tr("Scroll to the end to go on."));
    hint->setObjectName(u"reviewHint"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_explain);
    row->addWidget(hint, 1);
    row->addWidget(box);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    // A key that is held down since the page before must not confirm what nobody has read.
    const bool button = watched == m_confirm || watched == m_cancel || watched == m_explain;
    if (button && key && static_cast<QKeyEvent *>(event)->isAutoRepeat())
        return true;
    return QDialog::eventFilter(watched, event);
}

void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return;
    if (m_confirm->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_confirm->click();
        return;
    }
    if (!scroll(event->key()))
        QDialog::keyPressEvent(event);
}

/// Reading goes on with the usual keys wherever the focus is.
bool ReviewDialog::scroll(int key)
{
    static const QHash<int, QAbstractSlider::SliderAction> actions{
        {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
        {Qt::Key_End, QAbstractSlider::SliderToMaximum},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},
    };
    const auto action = actions.constFind(key);
    if (action == actions.constEnd())
        return false;
    m_scroll->verticalScrollBar()->triggerAction(*action);
    return true;
}

void ReviewDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus();
    QMetaObject::invokeMethod(this, &ReviewDialog::noteScrolling, Qt::QueuedConnection);
}

void ReviewDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (isVisible())
        QMetaObject::invokeMethod(this, &ReviewDialog::noteScrolling, Qt::QueuedConnection);
}

void ReviewDialog::noteScrolling()
{
    const auto *bar = m_scroll->verticalScrollBar();
    if (!isVisible() || m_read || bar->value() < bar->maximum())
        return;
    m_read = true;
    m_confirm->setEnabled(true);
    m_confirm->setToolTip(QString());
    findChild<TextLabel *>(u"reviewHint"_s)->clear();
}

void ReviewDialog::confirm()
{
    if (std::exchange(m_done, true))
        return;
    m_confirm->setEnabled(false);
    accept();
}

} // namespace circuitdesk
