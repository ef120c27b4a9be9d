// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace huiyin::ui {

//! Fusion, with fields that are flat like the lines to write in, a mark on what has the keyboard, boxes to tick that
//! can be seen in the dark, and no pictures on the buttons of dialogs. Style sheets cannot draw an arrow without a
//! picture.
class HouseStyle : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace huiyin::ui
