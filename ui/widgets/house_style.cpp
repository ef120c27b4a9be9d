// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/house_style.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace huiyin::ui {

namespace {

constexpr qreal fieldRadius = 6;
constexpr qreal boxRadius = 3;
constexpr qreal stroke = 1.5;

bool isLive(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

QColor frameOf(const QStyleOption& option, const QColor& usual)
{
    const bool marked = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    return marked && isLive(option) ? tokens(option.palette).accent : usual;
}

//! On whole pixels, so that a line of one pixel stays one.
QRectF sharp(const QRect& rect)
{
    constexpr qreal half = 0.5;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

void drawField(const QStyleOption& option, QPainter& painter)
{
    const Tokens& t = tokens(option.palette);
    painter.setPen(frameOf(option, t.line));
    painter.setBrush(isLive(option) ? t.surface : t.window);
    painter.drawRoundedRect(sharp(option.rect), fieldRadius, fieldRadius);
}

void drawArrow(const QStyleOption& option, const QRect& place, QPainter& painter)
{
    constexpr qreal wide = 4;
    constexpr qreal high = 2;
    const QPointF middle = QRectF(place).center();
    const Tokens& t = tokens(option.palette);
    painter.setPen(QPen(isLive(option) ? t.muted : t.line, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-wide, -high), middle + QPointF(0, high), middle + QPointF(wide, -high)});
}

void drawTickBox(const QStyleOption& option, QPainter& painter)
{
    const Tokens& t = tokens(option.palette);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPart = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = sharp(option.rect);
    painter.setPen(isOn || isPart ? (isLive(option) ? t.accent : t.muted) : frameOf(option, t.muted));
    painter.setBrush(isOn || isPart ? (isLive(option) ? t.accent : t.muted) : t.surface);
    painter.drawRoundedRect(box, boxRadius, boxRadius);
    if (!isOn && !isPart)
        return;
    painter.setPen(QPen(t.surface, stroke + 0.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    if (isOn)
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.72), at(0.78, 0.30)});
    else
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
}

void drawRound(const QStyleOption& option, QPainter& painter)
{
    const Tokens& t = tokens(option.palette);
    const bool isOn = option.state.testFlag(QStyle::State_On);
    painter.setPen(isOn ? t.accent : frameOf(option, t.muted));
    painter.setBrush(t.surface);
    const QRectF circle = sharp(option.rect);
    painter.drawEllipse(circle);
    if (!isOn)
        return;
    constexpr qreal dot = 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLive(option) ? t.accent : t.muted);
    painter.drawEllipse(circle.adjusted(dot, dot, -dot, -dot));
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || !combo)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawField(*combo, *painter);
    drawArrow(*combo, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget), *painter);
    painter->restore();
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto drawn = [&](auto draw) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        draw(*option, *painter);
        painter->restore();
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawn(drawTickBox);
    case PE_IndicatorRadioButton:
        return drawn(drawRound);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace huiyin::ui
