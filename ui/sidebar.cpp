// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/deskstyle.h"
#include "ui/iconengine.h"
#include "ui/stylepainting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastWidth = 200;
constexpr int foldedWidth = 56;
constexpr int iconLeft = 20;

} // namespace

NavButton::NavButton(const QString &objectName, const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon)
{
    setObjectName(objectName);
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavButton::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void NavButton::setFolded(bool folded)
{
    m_folded = folded;
    setToolTip(folded ? accessibleName() : QString());
    update();
}

void NavButton::describe()
{
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", "name of a page", m_count).arg(text()) : text());
    if (m_folded)
        setToolTip(accessibleName());
}

QSize NavButton::sizeHint() const
{
    return {foldedWidth, qMax(spacing::huge, controlHeight(fontMetrics()) + spacing::hair)};
}

int NavButton::fullWidth() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return iconLeft + spacing::icon + spacing::medium + QFontMetrics(font).horizontalAdvance(text())
        + QFontMetrics(scaledFont(fontscale::hint)).horizontalAdvance(u"999+"_s) + spacing::huge;
}

void NavButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect panel = rect().adjusted(spacing::small, 1, -spacing::small, -1);
    if (isChecked())
        stylepainting::drawPanel(&painter, panel, themeColors().selection, QColor());
    else if (underMouse() && isEnabled())
        stylepainting::drawPanel(&painter, panel, themeColors().divider, QColor());
    const QColor accent = palette().color(QPalette::Highlight);
    if (isChecked()) {
        // The bar, so that the page is not told by colour alone.
        stylepainting::drawPanel(
            &painter, QRect(panel.left(), panel.top() + 6, 3, panel.height() - 12), accent, {});
    }
    const QColor text =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    const int left = m_folded ? (width() - spacing::icon) / 2 : iconLeft;
    paintIcon(
        &painter, QRect(left, (height() - spacing::icon) / 2, spacing::icon, spacing::icon), m_icon, text);
    paintCount(&painter);
    if (!m_folded) {
        QFont font = this->font();
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(text);
        painter.drawText(rect().adjusted(iconLeft + spacing::icon + spacing::medium, 0, -44, 0),
            Qt::AlignVCenter | Qt::AlignLeading, QAbstractButton::text());
    }
    if (hasFocus())
        stylepainting::drawFocusRing(&painter, panel, accent);
}

void NavButton::paintCount(QPainter *painter)
{
    if (m_count <= 0)
        return;
    painter->save();
    const QFont font = scaledFont(fontscale::hint);
    const QString number = m_count > 999 ? u"999+"_s : QString::number(m_count);
    const QFontMetrics metrics(font);
    QRect badge(
        0, 0, qMax(20, metrics.horizontalAdvance(number) + spacing::medium), qMax(18, metrics.height() + 2));
    badge.moveCenter(rect().center());
    badge.moveRight(rect().right() - spacing::large);
    if (m_folded) {
        badge.setSize({qMax(14, metrics.horizontalAdvance(number) + 6), 14});
        badge.moveTopRight(QPoint(rect().right() - spacing::small, rect().top() + 1));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(toneTint(Tone::Information));
    if (!m_folded && isChecked())
        painter->setBrush(palette().color(QPalette::Base));
    painter->drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    painter->setFont(font);
    painter->setPen(toneColor(Tone::Information));
    painter->drawText(badge, Qt::AlignCenter, number);
    painter->restore();
}

namespace {

QSize footSize(const QFontMetrics &metrics)
{
    return {foldedWidth, qMax(24, metrics.height() + spacing::small)};
}

/// An icon and a word that is cut off where it is too long; folded, the icon alone.
void paintFoot(
    QPainter *painter, const QWidget &foot, const QString &icon, Tone tone, const QString &text, bool folded)
{
    const int left = folded ? (foot.width() - spacing::icon) / 2 : iconLeft;
    paintIcon(painter, QRect(left, (foot.height() - spacing::icon) / 2, spacing::icon, spacing::icon), icon,
        toneColor(tone));
    if (folded)
        return;
    const QRect words =
        foot.rect().adjusted(iconLeft + spacing::icon + spacing::medium, 0, -spacing::medium, 0);
    painter->setPen(foot.palette().color(QPalette::WindowText));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
        foot.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
}

} // namespace

/// The account at the foot; pressed, it opens the settings.
class Sidebar::AccountButton final : public QAbstractButton
{
public:
    AccountButton()
    {
        setObjectName(u"account"_s);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleDescription(Sidebar::tr("Opens the settings"));
    }

    void setFolded(bool folded)
    {
        m_folded = folded;
        update();
    }
    QSize sizeHint() const override { return footSize(fontMetrics()) + QSize(0, spacing::hair); }

protected:
    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect panel = rect().adjusted(spacing::small, 1, -spacing::small, -1);
        if (underMouse())
            stylepainting::drawPanel(&painter, panel, themeColors().divider, QColor());
        paintFoot(&painter, *this, u"account"_s, Tone::Neutral, text(), m_folded);
        if (hasFocus())
            stylepainting::drawFocusRing(&painter, panel, palette().color(QPalette::Highlight));
    }

private:
    bool m_folded = false;
};

/// The connection at the foot.
class Sidebar::Foot final : public QWidget
{
public:
    explicit Foot(const QString &objectName)
    {
        setObjectName(objectName);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setContent(const QString &icon, Tone tone, const QString &text, const QString &detail)
    {
        m_icon = icon;
        m_tone = tone;
        m_text = text;
        setToolTip(detail.isEmpty() ? text : detail);
        setAccessibleName(text);
        setAccessibleDescription(detail);
        update();
    }
    void setFolded(bool folded)
    {
        m_folded = folded;
        update();
    }
    QSize sizeHint() const override { return footSize(fontMetrics()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (m_text.isEmpty())
            return;
        QPainter painter(this);
        paintFoot(&painter, *this, m_icon, m_tone, m_text, m_folded);
    }

private:
    QString m_icon;
    Tone m_tone = Tone::Neutral;
    QString m_text;
    bool m_folded = false;
};

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_account(new AccountButton),
      m_connection(new Foot(u"connection"_s))
{
    setAccessibleName(tr("Pages"));
    setFixedWidth(leastWidth);
    m_layout->setContentsMargins(0, spacing::medium, 1, spacing::medium);
    m_layout->setSpacing(2);
    addPage(MainWindow::Page::Circuits, u"navCircuits"_s, u"circuits"_s, tr("Circuits"));
    addPage(MainWindow::Page::Drafts, u"navDrafts"_s, u"drafts"_s, tr("Drafts"));
    addPage(MainWindow::Page::Outbox, u"navOutbox"_s, u"outbox"_s, tr("Outbox"));
    addPage(MainWindow::Page::History, u"navHistory"_s, u"history"_s, tr("History"));
    addPage(MainWindow::Page::Engineers, u"navEngineers"_s, u"book"_s, tr("Engineers"));
    m_layout->addSpacing(spacing::section);
    connect(addAction(u"newLoa"_s, u"loa"_s, tr("New LOA")), &NavButton::clicked, this,
        &Sidebar::newLoaRequested);
    connect(addAction(u"newOrder"_s, u"order"_s, tr("New order")), &NavButton::clicked, this,
        &Sidebar::newOrderRequested);
    m_layout->addStretch();
    connect(m_account, &QAbstractButton::clicked, this, &Sidebar::accountActivated);
    setAccount({});
    m_layout->addWidget(m_account);
    m_layout->addWidget(m_connection);
}

NavButton *Sidebar::addPage(
    MainWindow::Page page, const QString &objectName, const QString &icon, const QString &text)
{
    NavButton *button = addAction(objectName, icon, text);
    button->setCheckable(true);
    m_pages[page] = button;
    connect(button, &NavButton::clicked, this, [this, page, button] {
        button->setChecked(true);
        Q_EMIT pageChosen(page);
    });
    return button;
}

NavButton *Sidebar::addAction(const QString &objectName, const QString &icon, const QString &text)
{
    auto *button = new NavButton(objectName, icon, text);
    m_buttons.append(button);
    m_layout->addWidget(button);
    return button;
}

void Sidebar::setCurrent(MainWindow::Page page)
{
    // The forms show drafts.
    if (page >= MainWindow::Page::Loa)
        page = MainWindow::Page::Drafts;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        it.value()->setChecked(it.key() == page);
}

QWidget *Sidebar::button(MainWindow::Page page) const
{
    return m_pages.value(page, m_pages.value(MainWindow::Page::Circuits));
}

void Sidebar::setCount(MainWindow::Page page, int count)
{
    if (NavButton *button = m_pages.value(page))
        button->setCount(count);
}

void Sidebar::setAccount(const QString &account)
{
    m_account->setText(account.isEmpty() ? tr("Choose an account") : account);
    m_account->setAccessibleName(tr("Account: %1").arg(m_account->text()));
    m_account->setToolTip(tr("%1. Press to open the settings.").arg(m_account->text()));
}

void Sidebar::setConnection(MainWindow::Connection connection, const QString &detail)
{
    switch (connection) {
    case MainWindow::Connection::Online:
        m_connection->setContent(u"online"_s, Tone::Success, tr("Online"), detail);
        return;
    case MainWindow::Connection::Offline:
        m_connection->setContent(u"offline"_s, Tone::Warning, tr("Offline"), detail);
        return;
    case MainWindow::Connection::Connecting:
        m_connection->setContent(u"connecting"_s, Tone::Neutral, tr("Connecting…"), detail);
        return;
    case MainWindow::Connection::NoKeys:
        m_connection->setContent(u"key"_s, Tone::Warning, tr("No access keys"), detail);
        return;
    }
}

void Sidebar::setFolded(bool folded)
{
    int wide = leastWidth;
    for (const NavButton *button : std::as_const(m_buttons))
        wide = qMax(wide, button->fullWidth());
    setFixedWidth(folded ? foldedWidth : wide);
    for (NavButton *button : std::as_const(m_buttons))
        button->setFolded(folded);
    m_account->setFolded(folded);
    m_connection->setFolded(folded);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColors().sidebar);
    painter.fillRect(width() - 1, 0, 1, height(), themeColors().divider);
}

} // namespace circuitdesk
