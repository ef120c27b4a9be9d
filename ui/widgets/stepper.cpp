// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stepper.h"

#include "widgets/theme.h"

#include <QPainter>

namespace huiyin::ui {

namespace {

constexpr int dot = 5; // radius
constexpr int top = 10;

} // namespace

Stepper::Stepper(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Progress of the case"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stepper::setStops(std::vector<Stop> stops)
{
    stops_ = std::move(stops);
    QStringList told;
    for (const Stop& stop : stops_) {
        QString words = stop.note.isEmpty() ? stop.label : stop.label + u' ' + stop.note;
        if (stop.reached == Reached::Now)
            //: the step of the case that it has reached
            words = tr("%1 (now)").arg(words);
        if (stop.reached != Reached::Ahead)
            told << words;
    }
    setAccessibleDescription(told.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Stepper::sizeHint() const
{
    return {int(stops_.size()) * 56, top + 2 * dot + 2 * fontMetrics().height() + 8};
}
QSize Stepper::minimumSizeHint() const
{
    return {int(stops_.size()) * 34, sizeHint().height()};
}

void Stepper::paintEvent(QPaintEvent*)
{
    if (stops_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens(palette());
    const double step = double(width()) / double(stops_.size());
    const int line = fontMetrics().height();
    const double y = top;

    painter.setPen(QPen(t.line, 1));
    painter.drawLine(QPointF(step / 2, y), QPointF(width() - step / 2, y));
    for (size_t i = 0; i < stops_.size(); ++i) {
        const Stop& stop = stops_[i];
        const QPointF centre(step * (double(i) + 0.5), y);
        const bool now = stop.reached == Reached::Now;
        const QColor color = now ? t.accent : stop.reached == Reached::Done ? t.green : t.line;
        painter.setPen(Qt::NoPen);
        if (now) {
            painter.setBrush(t.accentSoft);
            painter.drawEllipse(centre, dot + 3, dot + 3);
        }
        painter.setBrush(color);
        painter.drawEllipse(centre, dot, dot);
        if (stop.reached == Reached::Done) { // a sign beside the colour
            painter.setPen(QPen(t.surface, 1.4));
            painter.drawPolyline(
                QPolygonF({centre + QPointF(-2.2, 0.2), centre + QPointF(-0.6, 1.8), centre + QPointF(2.4, -1.8)}));
        }

        QFont font = this->font();
        font.setBold(now);
        painter.setFont(font);
        painter.setPen(now ? t.accent : stop.reached == Reached::Done ? t.text : t.muted);
        const QRectF room(step * double(i) - 4, y + dot + 4, step + 8, line);
        painter.drawText(room, Qt::AlignCenter, stop.label);
        painter.drawText(room.translated(0, line), Qt::AlignCenter, stop.note);
    }
}

} // namespace huiyin::ui
