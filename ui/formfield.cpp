// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formfield.h"

#include "ui/announcement.h"
#include "ui/choicerow.h"
#include "ui/deskstyle.h"
#include "ui/lengthlimit.h"
#include "ui/linkbutton.h"
#include "ui/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Below this width, in letters, a section's title stands above its fields.
constexpr int narrowLetters = 120;

} // namespace

FormField::FormField(const QString &label, QWidget *control, QWidget *buddy, QWidget *parent)
    : QWidget(parent),
      m_control(control),
      m_buddy(buddy ? buddy : control),
      m_icon(new IconLabel),
      m_word(new TextLabel(TextStyle::Hint)),
      m_text(new TextLabel(TextStyle::Hint)),
      m_acknowledge(new LinkButton)
{
    auto *title = new TextLabel(TextStyle::Body, label);
    // The mnemonic of a label presses the button it belongs to: that would choose instead of going there.
    title->setBuddy(qobject_cast<ChoiceRow *>(control) ? control : m_buddy);
    // Where Qt speaks a control's value instead of its buddy's label, assistive tools still find the name
    // here.
    if (m_buddy->accessibleName().isEmpty())
        m_buddy->setAccessibleName(withoutMnemonic(label));
    if (auto *box = qobject_cast<QComboBox *>(m_buddy); box && box->lineEdit())
        box->lineEdit()->setAccessibleName(box->accessibleName());
    auto *message = new QHBoxLayout;
    message->setSpacing(spacing::hair);
    message->addWidget(m_icon, 0, Qt::AlignTop);
    message->addWidget(m_word, 0, Qt::AlignTop);
    message->addWidget(m_text, 1, Qt::AlignTop);
    message->addWidget(m_acknowledge, 0, Qt::AlignTop);
    message->addStretch();
    m_acknowledge->setObjectName(u"fieldAcknowledge"_s);
    connect(m_acknowledge, &LinkButton::clicked, this, &FormField::requestAcknowledge);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"fieldMessage"_s);
    for (TextLabel *part : {m_word, m_text}) {
        part->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        part->setMinimumHeight(spacing::icon);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(title);
    layout->addWidget(control);
    layout->addLayout(message);
    makeAnnounced(m_text);
    limitLines();
    render();
}

void FormField::limitLines()
{
    QList<QLineEdit *> lines = m_control->findChildren<QLineEdit *>();
    if (auto *line = qobject_cast<QLineEdit *>(m_control))
        lines.append(line);
    for (QLineEdit *line : std::as_const(lines)) {
        // A stepper has a rule of its own.
        if (!line->validator())
            connect(new LengthLimit(line), &LengthLimit::noticed, this, &FormField::setNotice);
    }
}

void FormField::setNotice(const QString &text)
{
    if (text.isEmpty() && m_notice.isEmpty())
        return;
    m_notice = text;
    render();
    // The same one again is a new answer to whoever tries again.
    if (!text.isEmpty())
        announce(m_text);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    render();
}

void FormField::setProblem(const Problem &problem)
{
    m_problem = problem;
    if (!problem.text.isEmpty())
        m_notice.clear();
    render();
}

void FormField::clearProblem()
{
    m_problem = {};
    render();
}

QString FormField::problemText() const
{
    return m_problem.text;
}

void FormField::requestAcknowledge()
{
    // The link may go away, and the focus must not go with it.
    m_buddy->setFocus(Qt::OtherFocusReason);
    Q_EMIT acknowledgeRequested(Problem(m_problem));
}

void FormField::render()
{
    const bool found = !m_problem.text.isEmpty();
    const bool wrong = found && !m_problem.acknowledged;
    const Tone tone = wrong ? toneOf(m_problem.severity) : Tone::Success;
    m_icon->setVisible(found);
    m_icon->setIcon(toneIconName(tone), tone);
    m_word->setVisible(found);
    m_word->setTone(tone);
    if (found && !wrong)
        m_word->setText(tr("Said to be right"));
    else
        m_word->setText(m_problem.severity == Severity::Hard ? tr("Error") : tr("Check"));
    m_text->setText(found ? m_problem.text : m_hint);
    m_text->setTone(wrong ? std::optional(tone) : std::nullopt);
    m_acknowledge->setVisible(!m_problem.about.isEmpty());
    m_acknowledge->setText(wrong ? tr("It is right") : tr("Check it again"));
    m_acknowledge->setAccessibleName(m_acknowledge->text());
    m_acknowledge->setAccessibleDescription(m_problem.text);
    setControlTone(m_buddy, wrong ? std::optional(tone) : std::nullopt);
    if (m_control != m_buddy)
        setControlTone(m_control, wrong ? std::optional(tone) : std::nullopt);
    m_buddy->setAccessibleDescription(found ? m_problem.text : m_hint);
    if (!m_notice.isEmpty())
        renderNotice();
    // Its link stands beside the sentence, not at the far end of the field.
    m_text->setMaximumWidth(m_acknowledge->isHidden()
            ? QWIDGETSIZE_MAX
            : m_text->fontMetrics().horizontalAdvance(m_text->text()) + spacing::hair);
    m_text->setAccessibleName(m_text->text());
    // The first lines stand beside the middle of the icon, however many follow.
    m_icon->standBeside(*m_text);
    for (TextLabel *part : {m_word, m_text}) {
        const int above = qMax(0, (spacing::icon - part->lineHeight() + 1) / 2);
        part->setContentsMargins(0, above, part == m_word ? spacing::hair : 0, 0);
    }
}

void FormField::renderNotice()
{
    m_icon->setVisible(true);
    m_icon->setIcon(toneIconName(Tone::Warning), Tone::Warning);
    m_word->setVisible(false);
    m_text->setText(m_notice);
    m_text->setTone(Tone::Warning);
    m_acknowledge->setVisible(false);
    m_buddy->setAccessibleDescription(m_notice);
}

void showProblems(const QHash<Field, FormField *> &fields, const Problems &problems)
{
    QHash<Field, Problem> first;
    for (const Problem &problem : problems) {
        const auto other = first.constFind(problem.field);
        if (other == first.cend() || (other->acknowledged && !problem.acknowledged))
            first.insert(problem.field, problem);
    }
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        field.value()->setProblem(first.value(field.key()));
}

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextStyle::Strong, title)),
      m_row(new QWidget)
{
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::large);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::hair);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, Qt::AlignTop);
    grid->addWidget(m_row, 0, 1);
    m_title->setFixedWidth(titleWidth());
}

void FormSection::addField(QWidget *field, int stretch)
{
    qobject_cast<QHBoxLayout *>(m_row->layout())->addWidget(field, stretch, Qt::AlignTop);
}

int FormSection::titleWidth() const
{
    return m_title->fontMetrics().averageCharWidth() * 15;
}

void FormSection::fit(int width)
{
    const bool above = width < narrowLetters * fontMetrics().averageCharWidth();
    if (above != m_above) {
        m_above = above;
        auto *grid = qobject_cast<QGridLayout *>(layout());
        grid->removeWidget(m_row);
        m_title->setMinimumWidth(above ? 0 : titleWidth());
        m_title->setMaximumWidth(above ? QWIDGETSIZE_MAX : titleWidth());
        grid->addWidget(m_row, above ? 1 : 0, above ? 0 : 1, 1, above ? 2 : 1);
    }
    for (ChoiceRow *choices : m_row->findChildren<ChoiceRow *>())
        choices->fit(above ? width : width - titleWidth() - spacing::large);
    auto *row = qobject_cast<QHBoxLayout *>(m_row->layout());
    int least = (above ? 0 : titleWidth() + spacing::large) - row->spacing();
    for (int i = 0; i < row->count(); ++i)
        least += row->itemAt(i)->widget()->minimumSizeHint().width() + row->spacing();
    row->setDirection(least > width ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace circuitdesk
