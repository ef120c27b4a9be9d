// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stepper.h"

#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace huiyin::ui {

namespace {

constexpr int dot = 5; // radius
constexpr int top = 10;
constexpr int underDot = 4;
constexpr int below = 4;
constexpr int gap = 4; // between two labels
constexpr int smallFont = 11;
constexpr int stepWide = 56;
constexpr int stepNarrow = 34;

} // namespace

Stepper::Stepper(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Progress of the case"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Stepper::setStops(std::vector<Stop> stops)
{
    stops_ = std::move(stops);
    QStringList passed;
    for (const Stop& stop : stops_) {
        if (stop.reached != Reached::Ahead)
            passed << told(stop);
    }
    setAccessibleDescription(passed.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QString Stepper::told(const Stop& stop)
{
    const QString note = QString(stop.note).replace(u'\n', u'-');
    QString words = note.isEmpty() ? stop.label : stop.label + u' ' + note;
    if (!stop.who.isEmpty())
        words += u' ' + stop.who;
    //: the step of the case that it has reached
    return stop.reached == Reached::Now ? tr("%1 (now)").arg(words) : words;
}

QFont Stepper::fontOf(const Plan& plan, const Stop& stop) const
{
    QFont made = plan.font;
    made.setBold(stop.reached == Reached::Now);
    return made;
}

Stepper::Plan Stepper::planFor(int width) const
{
    Plan plan{.font = font()};
    for (const Stop& stop : stops_)
        plan.noteLines = std::max(plan.noteLines, stop.note.isEmpty() ? 0 : 1 + int(stop.note.count(u'\n')));
    const auto fits = [&] {
        const int step = width / std::max(1, int(stops_.size()));
        return std::ranges::all_of(stops_, [&](const Stop& stop) {
            const QFontMetrics metrics(fontOf(plan, stop));
            int widest = metrics.horizontalAdvance(stop.label);
            for (const QString& line : stop.note.split(u'\n'))
                widest = std::max(widest, metrics.horizontalAdvance(line));
            return widest + gap <= step;
        });
    };
    if (!fits()) {
        plan.font.setPixelSize(smallFont);
        plan.takeTurns = !fits();
    }
    const QFontMetrics metrics(plan.font);
    plan.line = metrics.height();
    const int step = width / std::max(1, int(stops_.size()));
    plan.showsWho = std::ranges::any_of(stops_, [](const Stop& stop) { return !stop.who.isEmpty(); }) &&
                    std::ranges::all_of(
                        stops_, [&](const Stop& stop) { return metrics.horizontalAdvance(stop.who) + gap <= step; });
    return plan;
}

QSize Stepper::sizeHint() const
{
    const int width = int(stops_.size()) * stepWide;
    return {width, heightForWidth(width)};
}

QSize Stepper::minimumSizeHint() const
{
    return {int(stops_.size()) * stepNarrow, heightForWidth(width())};
}

int Stepper::heightForWidth(int width) const
{
    const Plan plan = planFor(width);
    return top + dot + underDot +
           ((plan.takeTurns ? 2 : 1) + std::max(1, plan.noteLines) + (plan.showsWho ? 1 : 0)) * plan.line + below;
}

//! Under its dot, as broad as the label needs and its neighbours leave, and within the widget.
QRect Stepper::labelRoom(const Plan& plan, size_t stop) const
{
    const int step = width() / int(stops_.size());
    const int most = (plan.takeTurns ? 2 * step : step) - gap;
    const int needed = QFontMetrics(fontOf(plan, stops_[stop])).horizontalAdvance(stops_[stop].label) + 1;
    const int broad = std::min(needed, most);
    const int centre = int((double(stop) + 0.5) * double(width()) / double(stops_.size()));
    const int left = std::clamp(centre - broad / 2, 0, std::max(0, width() - broad));
    const int turn = plan.takeTurns ? int(stop % 2) : 0;
    return {left, top + dot + underDot + turn * plan.line, broad, plan.line};
}

std::vector<QRect> Stepper::labelRooms() const
{
    const Plan plan = planFor(width());
    std::vector<QRect> rooms;
    for (size_t i = 0; i < stops_.size(); ++i)
        rooms.push_back(labelRoom(plan, i));
    return rooms;
}

bool Stepper::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || stops_.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int stop = std::clamp(help->x() * int(stops_.size()) / std::max(1, width()), 0, int(stops_.size()) - 1);
    QToolTip::showText(help->globalPos(), told(stops_[size_t(stop)]), this);
    return true;
}

void Stepper::paintEvent(QPaintEvent*)
{
    if (stops_.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens(palette());
    const Plan plan = planFor(width());
    const double step = double(width()) / double(stops_.size());
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

        painter.setFont(fontOf(plan, stop));
        painter.setPen(now ? t.accent : stop.reached == Reached::Done ? t.text : t.muted);
        const QRect room = labelRoom(plan, i);
        painter.drawText(room, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(stop.label, Qt::ElideRight, room.width()));
        const double notes = y + dot + underDot + (plan.takeTurns ? 2 : 1) * plan.line;
        painter.drawText(QRectF(step * double(i), notes, step, plan.noteLines * plan.line),
                         Qt::AlignHCenter | Qt::AlignBottom, stop.note);
        if (plan.showsWho)
            painter.drawText(QRectF(step * double(i), notes + std::max(1, plan.noteLines) * plan.line, step, plan.line),
                             Qt::AlignCenter, stop.who);
    }
}

} // namespace huiyin::ui
