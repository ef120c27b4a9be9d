// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_page.h"

#include "widgets/refusal_label.h"
#include "widgets/settings.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace huiyin::ui {

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , trouble_(new RefusalLabel)
{
    setWindowTitle(tr("Huiyin"));
    auto* name = new QLabel(tr("Huiyin"));
    QFont big = name->font();
    big.setPixelSize(30);
    big.setBold(true);
    name->setFont(big);
    auto* motto = new QLabel(tr("Every case settled, every voice answered."));
    motto->setProperty("muted", true);

    auto* inside = new QVBoxLayout;
    inside->setSpacing(10);
    inside->addWidget(name);
    inside->addWidget(motto);
    inside->addSpacing(14);
    inside->addWidget(trouble_);
    const auto button = [&](const QString& words, bool primary, auto signal) {
        auto* made = new QPushButton(words);
        made->setProperty("primary", primary);
        made->setAccessibleName(QString(words).remove(u'&'));
        made->setMinimumHeight(36);
        connect(made, &QPushButton::clicked, this, signal);
        inside->addWidget(made);
    };
    button(tr("&New case file…"), true, &StartPage::newFileWanted);
    button(tr("&Open a case file…"), false, &StartPage::openFileWanted);
    button(tr("Look at a &sample file"), false, &StartPage::sampleWanted);

    const QStringList recent = settings::recent.get();
    if (!recent.isEmpty()) {
        auto* last = new QLabel(tr("Last used"));
        last->setProperty("muted", true);
        inside->addSpacing(10);
        inside->addWidget(last);
    }
    for (const QString& path : recent) {
        const QFileInfo file(path);
        auto* link =
            new QPushButton(file.exists() ? file.completeBaseName() : tr("%1 (missing)").arg(file.completeBaseName()));
        link->setProperty("link", true);
        link->setToolTip(path);
        link->setAccessibleName(link->text());
        link->setEnabled(file.exists());
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT openRecentWanted(path); });
        inside->addWidget(link);
    }

    auto* column = new QWidget;
    column->setFixedWidth(380);
    column->setLayout(inside);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(column, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    resize(820, 600);
}

void StartPage::say(const QString& trouble)
{
    trouble_->say(trouble);
}

} // namespace huiyin::ui
