// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_layout.h"

#include "widgets/settings.h"

namespace huiyin::ui {

namespace {

constexpr int layoutVersion = 1; // grows when a map of today could be misread

const QString versionKey = QStringLiteral("version");

} // namespace

QVariantMap viewLayout(const QString& view)
{
    const QVariantMap kept = settings::viewLayouts.get().value(view).toMap();
    return kept.value(versionKey).toInt() == layoutVersion ? kept : QVariantMap();
}

void keepViewLayout(const QString& view, QVariantMap layout)
{
    layout[versionKey] = layoutVersion;
    QVariantMap all = settings::viewLayouts.get();
    all[view] = layout;
    settings::viewLayouts.set(all);
}

void moveViewLayout(const QString& from, const QString& to)
{
    QVariantMap all = settings::viewLayouts.get();
    const QVariant layout = all.take(from);
    if (layout.isValid())
        all[to] = layout;
    settings::viewLayouts.set(all);
}

void dropViewLayout(const QString& view)
{
    QVariantMap all = settings::viewLayouts.get();
    all.remove(view);
    settings::viewLayouts.set(all);
}

} // namespace huiyin::ui
