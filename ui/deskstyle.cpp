// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deskstyle.h"

#include "ui/iconengine.h"
#include "ui/stylepainting.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char toneProperty[] = "circuitdeskControlTone";

/// A line edit that is a part of another control, which draws the panel for both.
bool isInnerLineEdit(const QWidget *widget)
{
    return widget && qobject_cast<const QLineEdit *>(widget)
        && (qobject_cast<const QComboBox *>(widget->parentWidget())
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()));
}

void drawChevron(QPainter *painter, const QRect &rect, bool up, bool enabled, const QPalette &palette)
{
    QRect icon(0, 0, 12, 12);
    icon.moveCenter(rect.center());
    paintIcon(painter, icon, up ? u"chevronup"_s : u"chevrondown"_s,
        palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
}

} // namespace

void setControlTone(QWidget *control, std::optional<Tone> tone)
{
    if (controlTone(control) == tone)
        return;
    control->setProperty(toneProperty, tone ? QVariant(static_cast<int>(*tone)) : QVariant());
    control->update();
}

std::optional<Tone> controlTone(const QWidget *control)
{
    const QVariant value = control ? control->property(toneProperty) : QVariant();
    return value.isValid() ? std::optional(static_cast<Tone>(value.toInt())) : std::nullopt;
}

int controlHeight(const QFontMetrics &metrics)
{
    return qMax(28, (metrics.height() + 10 + 3) / 4 * 4);
}

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isInnerLineEdit(widget))
            stylepainting::drawFieldPanel(painter, option, widget);
        return;
    case PE_PanelButtonCommand:
        stylepainting::drawButtonPanel(painter, option, widget);
        return;
    case PE_PanelButtonTool:
        stylepainting::drawToolPanel(painter, option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        stylepainting::drawCheckIndicator(painter, option, element == PE_IndicatorRadioButton);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        // The panels of buttons draw their ring themselves.
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QToolButton *>(widget))
            stylepainting::drawFocusRing(painter, option->rect, option->palette.color(QPalette::Highlight));
        return;
    case PE_Frame: {
        const bool focus = option->state & State_HasFocus;
        const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
        const QColor outline = edit && !edit->isReadOnly() ? themeColors().outline : themeColors().divider;
        stylepainting::drawPanel(painter, option->rect, Qt::transparent,
            focus ? option->palette.color(QPalette::Highlight) : outline, focus ? 2 : 1);
        return;
    }
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const QRect rect(option->rect.left(), 0, option->rect.width(), widget->height());
        drawChevron(
            painter, rect, header->sortIndicator == QStyleOptionHeader::SortUp, true, option->palette);
        return;
    }
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            themeColors().divider);
        return;
    case PE_FrameMenu:
        painter->setPen(themeColors().outline);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        drawItem(option, painter, widget);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    if (option->state & State_Selected) {
        const bool popup = widget && widget->window()->windowType() == Qt::Popup;
        painter->fillRect(
            option->rect, popup ? option->palette.color(QPalette::Highlight) : themeColors().selection);
        if (!popup && stylepainting::selectionNeedsLines())
            stylepainting::drawSelectionLines(painter, option);
    } else if (option->state & State_MouseOver && option->state & State_Enabled) {
        painter->fillRect(option->rect, themeColors().hover);
    }
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
        drawHeaderSection(option, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_TabBarTabShape:
        stylepainting::drawTab(painter, option);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            const QStyleOptionToolButton label = stylepainting::toolLabel(*button);
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item || (widget && widget->window()->windowType() == Qt::Popup))
            break;
        // Selected rows keep their text colour: the selection is a light tint, not the accent.
        QStyleOptionViewItem copy(*item);
        copy.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
        // Where rows are chosen, the row and the table's frame show the focus, not one cell of it.
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view && view->selectionBehavior() == QAbstractItemView::SelectRows)
            copy.state &= ~State_HasFocus;
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    QStyleOptionButton copy(*button);
    const ButtonRole role = buttonRole(widget);
    if (option->state & State_Enabled && role != ButtonRole::Secondary) {
        const auto text = role == ButtonRole::Flat ? QPalette::Link : QPalette::HighlightedText;
        copy.palette.setColor(QPalette::ButtonText, option->palette.color(text));
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, painter, widget);
}

void DeskStyle::drawHeaderSection(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    painter->fillRect(
        QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), themeColors().divider);
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(option, painter);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void DeskStyle::drawComboBox(
    const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    stylepainting::drawFieldPanel(painter, option, widget);
    drawChevron(painter, subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), false,
        option->state & State_Enabled, option->palette);
}

void DeskStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    stylepainting::drawFieldPanel(painter, option, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool enabled = option->state & State_Enabled;
    drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), true,
        enabled && spin->stepEnabled & QAbstractSpinBox::StepUpEnabled, option->palette);
    drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), false,
        enabled && spin->stepEnabled & QAbstractSpinBox::StepDownEnabled, option->palette);
}

void DeskStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const bool active = option->state & State_MouseOver || option->activeSubControls & SC_ScrollBarSlider;
    QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    handle.adjust(3, 3, -3, -3);
    stylepainting::drawPanel(painter, handle,
        active ? option->palette.color(QPalette::PlaceholderText) : themeColors().outline, QColor());
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect arrow = QProxyStyle::subControlRect(control, option, SC_ComboBoxArrow, widget);
        return visualRect(option->direction, option->rect,
            QRect(option->rect.left() + 6, option->rect.top() + 2, option->rect.width() - arrow.width() - 8,
                option->rect.height() - 4));
    }
    if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, subControl, widget).adjusted(3, 0, 0, 0);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
        return {};
    const QRect &rect = option->rect;
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int length = horizontal ? rect.width() : rect.height();
    const int range = bar->maximum - bar->minimum;
    const int handle = range <= 0
        ? length
        : qBound(qMin(32, length),
            static_cast<int>(qint64(length) * bar->pageStep / qMax(1, range + bar->pageStep)), length);
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto part = [&](int from, int size) {
        return visualRect(option->direction, rect,
            horizontal ? QRect(rect.left() + from, rect.top(), size, rect.height())
                       : QRect(rect.left(), rect.top() + from, rect.width(), size));
    };
    if (subControl == SC_ScrollBarSlider)
        return part(start, handle);
    if (subControl == SC_ScrollBarSubPage)
        return part(0, start);
    if (subControl == SC_ScrollBarAddPage)
        return part(start + handle, length - start - handle);
    return rect;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isInnerLineEdit(widget))
        return option->rect.adjusted(6, 1, -6, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = option ? controlHeight(option->fontMetrics) : 28;
    switch (type) {
    case CT_PushButton:
        result.setWidth(qMax(result.width() + spacing::small, 72));
        result.setHeight(height);
        break;
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool iconOnly =
            !tool || tool->text.isEmpty() || tool->toolButtonStyle == Qt::ToolButtonIconOnly;
        result = QSize(iconOnly ? height : result.width() + spacing::large, height);
        // Without a frame, a margin on one side only would look like a gap in the row.
        if (!iconOnly && (tool->state & State_AutoRaise)
            && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            result.setWidth(tool->iconSize.width() + spacing::hair
                + tool->fontMetrics.size(Qt::TextShowMnemonic, tool->text).width() + 2 * spacing::small);
        break;
    }
    case CT_ItemViewItem:
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(qMax(24, result.height()));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        if (!isInnerLineEdit(widget))
            result.setHeight(height);
        break;
    default:
        break;
    }
    return result;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return spacing::icon;
    case PM_HeaderMargin: // to the pixel where the text of a cell begins
        return 7;
    case PM_FocusFrameHMargin:
        return 6;
    case PM_SplitterWidth:
        return spacing::large;
    case PM_ToolTipLabelFrameWidth:
        return spacing::hair;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the box, not a menu over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_AllowWheelScrolling: // a page that scrolls must not change what it scrolls over
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Table_GridLineColor:
        return static_cast<int>(themeColors().divider.rgb());
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace circuitdesk
