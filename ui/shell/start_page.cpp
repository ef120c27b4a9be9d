// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/start_page.h"

#include "widgets/plain_words.h"
#include "widgets/refusal_label.h"
#include "widgets/settings.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace huiyin::ui {

namespace {

constexpr int columnWidth = 440;
constexpr QChar mayBreak(0x200b); // a path has no blank to break at

//! Two files of one name are told apart by where they lie.
QString folderOf(const QFileInfo& file)
{
    QString folder = QDir::toNativeSeparators(file.absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    if (folder == home || folder.startsWith(home + QDir::separator()))
        folder.replace(0, home.size(), QStringLiteral("~"));
    return folder;
}

} // namespace

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
        made->setAccessibleName(withoutLetter(words));
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
        const QString shown = link->text() + QStringLiteral("　");
        const QString folder = folderOf(file);
        link->setAccessibleName(shown + folder);
        const QFontMetrics metrics = link->fontMetrics();
        const int room = columnWidth - metrics.horizontalAdvance(shown) - 2 * metrics.averageCharWidth();
        QString words = shown + metrics.elidedText(folder, Qt::ElideMiddle, room);
        link->setText(words.replace(u'&', QStringLiteral("&&")));
        link->setEnabled(file.exists());
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT openRecentWanted(path); });
        inside->addWidget(link);
    }

    auto* column = new QWidget;
    column->setFixedWidth(columnWidth);
    column->setLayout(inside);
    auto* middle = new QHBoxLayout; // stretches, not an alignment, which would not ask how high wrapped words are
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    resize(820, 600);
}

void StartPage::say(const QString& trouble)
{
    trouble_->say(QString(trouble).replace(u'/', QString(u'/') + mayBreak));
}

QString StartPage::said() const
{
    return trouble_->text().remove(mayBreak);
}

//! Outside a dialog Qt leaves Enter alone.
void StartPage::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace huiyin::ui
