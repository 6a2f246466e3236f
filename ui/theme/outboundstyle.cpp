#include "ui/theme/outboundstyle.h"

#include "ui/theme/hairline.h"
#include "ui/theme/icon.h"
#include "ui/theme/owndirection.h"
#include "ui/theme/typeface.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionComplex>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int indicatorSize = 16;
constexpr int stepperWidth = 22;
constexpr int controlHeight = 32;
constexpr int toolHeight = 28;
constexpr int inputPadding = 10;
constexpr qreal radius = 6;
constexpr int ringWidth = 2;
constexpr int ringDistance = 3; ///< from the control to the outside of the ring

bool isOn(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void paintCheckBox(QPainter& painter, const QStyleOption* option)
{
    const Tokens& now = tokens();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool marked = isOn(option, QStyle::State_On) || isOn(option, QStyle::State_NoChange);
    QColor fill = marked ? now.accent : now.surface;
    if (marked && isOn(option, QStyle::State_MouseOver))
        fill = now.accentHover;
    if (!enabled)
        fill = now.window;
    const QColor border = !enabled ? now.borderStrong : marked ? fill : now.borderControl;
    paintFrame(painter, option->rect, 4, fill, border);
    const QColor sign = enabled ? now.accentText : now.textDisabled;
    const QRectF inside(QRectF(option->rect).center() - QPointF(6, 6), QSizeF(12, 12));
    if (isOn(option, QStyle::State_On))
        paintIcon(painter, inside, QStringLiteral("check"), sign);
    else if (isOn(option, QStyle::State_NoChange))
        painter.fillRect(snapped(painter, inside.adjusted(2, 5.25, -2, -5.25)), sign);
}

void paintRadioButton(QPainter& painter, const QStyleOption* option)
{
    const Tokens& now = tokens();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool on = isOn(option, QStyle::State_On);
    QColor fill = on ? now.accent : now.surface;
    if (on && isOn(option, QStyle::State_MouseOver))
        fill = now.accentHover;
    if (!enabled)
        fill = now.window;
    const QColor border = !enabled ? now.borderStrong : on ? fill : now.borderControl;
    paintFrame(painter, option->rect, indicatorSize / 2.0, fill, border);
    if (on) {
        const QRectF dot(QRectF(option->rect).center() - QPointF(3, 3), QSizeF(6, 6));
        paintFrame(painter, dot, 3, enabled ? now.accentText : now.textDisabled, Qt::transparent);
    }
}

void paintInputFrame(QPainter& painter, const QStyleOption* option)
{
    const Tokens& now = tokens();
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool invalid = option->styleObject && option->styleObject->property("invalid").toBool();
    const QColor border = !enabled                               ? now.borderStrong
                          : invalid                              ? now.status(StatusFamily::Refused).solid
                          : isOn(option, QStyle::State_HasFocus) ? now.focus
                                                                 : now.borderControl;
    paintFrame(painter, option->rect, radius, enabled ? now.surface : now.window, border);
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox* option)
{
    const Tokens& now = tokens();
    paintInputFrame(painter, option);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const QRectF whole = option->rect;
    QRectF arrow(whole.right() - 8 - 14, whole.center().y() - 7, 14, 14);
    if (option->direction == Qt::RightToLeft)
        arrow.moveLeft(whole.left() + 8);
    paintIcon(painter, arrow, QStringLiteral("chevron-down"), enabled ? now.textMuted : now.textDisabled);
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox* option, const QRect& up, const QRect& down)
{
    const Tokens& now = tokens();
    paintInputFrame(painter, option);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool leftToRight = option->direction == Qt::LeftToRight;
    paintHairline(painter, up.united(down).adjusted(leftToRight ? -1 : 0, 0, leftToRight ? 0 : 1, 0), now.borderControl,
                  leftToRight ? Qt::LeftEdge : Qt::RightEdge);
    const auto paintStep = [&](const QRect& part, QStyle::SubControl which, QAbstractSpinBox::StepEnabledFlag step,
                               const QString& name, qreal shift) {
        const bool can = isOn(option, QStyle::State_Enabled) && option->stepEnabled.testFlag(step);
        const bool active = option->activeSubControls.testFlag(which);
        if (can && active && isOn(option, QStyle::State_MouseOver))
            painter.fillRect(part.adjusted(0, 1, -1, 0), isOn(option, QStyle::State_Sunken) ? now.sunken : now.hover);
        const QPointF centre = QRectF(part).center() + QPointF(0, shift);
        paintIcon(painter, QRectF(centre - QPointF(6, 6), QSizeF(12, 12)), name, can ? now.text : now.textDisabled);
    };
    paintStep(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStringLiteral("chevron-up"), 1);
    paintStep(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QStringLiteral("chevron-down"), -1);
}

} // namespace

OutboundStyle::OutboundStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void OutboundStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* button = qobject_cast<QPushButton*>(widget); button && !button->testAttribute(Qt::WA_SetFont))
        button->setFont(typeface(TypeRole::Medium));
    // The stylesheet answers for the size of spin boxes without asking here.
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(widget)) {
        const bool date = qobject_cast<QDateTimeEdit*>(spin);
        const QSize least(date ? spin->sizeHint().width() + inputPadding + stepperWidth / 2 : 88,
                          date ? controlHeight : toolHeight);
        spin->setMinimumSize(spin->minimumSize().expandedTo(least));
    }
}

void OutboundStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, option);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, option);
        return;
    case PE_PanelLineEdit: // in another input it stands on that one's ground
        if (!widget || !(qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                         qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameFocusRect: // the ring is shown instead
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void OutboundStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    if (element == CE_FocusFrame) {
        paintFrame(*painter, option->rect, radius + ringDistance - ringWidth / 2.0, Qt::transparent, tokens().focus,
                   ringWidth);
        return;
    }
    if (element == CE_ComboBoxLabel) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && !combo->editable) {
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            const QString text = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width());
            drawItemText(painter, field,
                         int(visualAlignment(combo->direction, Qt::AlignLeft | Qt::AlignVCenter)) | ownDirection(text),
                         combo->palette, combo->state.testFlag(State_Enabled), text, QPalette::Text);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void OutboundStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paintComboBox(*painter, combo);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            paintSpinBox(*painter, spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                         subControlRect(control, option, SC_SpinBoxDown, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect OutboundStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, whole, whole.adjusted(inputPadding, 1, -28, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, whole, QRect(whole.right() - 27, whole.top(), 28, whole.height()));
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); control == CC_SpinBox && spin) {
        const int steppers = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : stepperWidth;
        const QRect column(whole.right() - steppers, whole.top(), steppers, whole.height());
        const int half = whole.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, whole, QRect(column.left(), column.top(), steppers, half));
        case SC_SpinBoxDown:
            return visualRect(option->direction, whole,
                              QRect(column.left(), column.top() + half, steppers, column.height() - half));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, whole,
                              whole.adjusted(inputPadding - 2, 1, -steppers - (steppers ? 2 : inputPadding), -1));
        case SC_SpinBoxFrame:
            return whole;
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize OutboundStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                      const QWidget* widget) const
{
    switch (type) {
    case CT_ComboBox: {
        const bool tool = widget && widget->property("controlHeight").toInt() == toolHeight;
        return {size.width() + inputPadding + 28, std::max(size.height() + 8, tool ? toolHeight : controlHeight)};
    }
    case CT_ItemViewItem: {
        const QSize item = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool choices = widget && (widget->inherits("QComboBoxListView") || widget->property("choices").toBool());
        return choices ? item.expandedTo({0, toolHeight}) : item;
    }
    case CT_CheckBox:
    case CT_RadioButton:
        return QProxyStyle::sizeFromContents(type, option, size, widget).expandedTo({0, 24});
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int OutboundStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringDistance;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OutboundStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_Mask:
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1; // below it the ring would be cut at the edge of the control's parent
    case SH_ComboBox_Popup:
        return 0; // a list below the field
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace outbound
