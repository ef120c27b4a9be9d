// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/help_window.h"

#include <QBoxLayout>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>
#include <array>

namespace huiyin::ui {

namespace {

const QString folder = QStringLiteral(":/help/");
constexpr int widestPicture = 620;

//! Pictures as wide as the text, not as they were taken.
class Pages : public QTextBrowser {
public:
    QVariant loadResource(int type, const QUrl& name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QImage picture(folder + name.toString());
        return picture.width() > widestPicture ? picture.scaledToWidth(widestPicture, Qt::SmoothTransformation)
                                               : picture;
    }
};

struct Place {
    const char* id;
    const char* heading;
};
// the manual is written in Chinese, whatever the language of the program
constexpr std::array places{
    Place{"today", "今日"},
    Place{"reports", "办结率报告"},
    Place{"confrontations", "三方对质"},
    Place{"promises", "承诺台账"},
    Place{"key", "重点督办"},
    Place{"entry", "登记"},
    Place{"registers", "名册"},
    Place{"attachments", "附件"},
    Place{"import", "第一次使用"},
    Place{"handling", "办理一件建议"},
};

} // namespace

QString headingFor(const QString& place)
{
    const auto found = std::ranges::find_if(places, [&](const Place& row) { return place == QLatin1String(row.id); });
    return QString::fromUtf8(found == places.end() ? "列表" : found->heading);
}

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent)
    , contents_(new QListWidget)
    , text_(new Pages)
{
    setWindowTitle(tr("Manual"));
    setAccessibleName(windowTitle());
    contents_->setAccessibleName(tr("Contents of the manual"));
    text_->setAccessibleName(tr("Text of the manual"));
    text_->setOpenExternalLinks(false);
    text_->setTabChangesFocus(true);
    QFile file(folder + QStringLiteral("manual.zh-CN.md"));
    if (file.open(QIODevice::ReadOnly))
        text_->document()->setMarkdown(QString::fromUtf8(file.readAll()));
    else
        text_->setPlainText(tr("The manual is not built into this program."));
    for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level != 2 && level != 3)
            continue;
        auto* item = new QListWidgetItem((level == 3 ? QStringLiteral("　") : QString()) + block.text());
        item->setData(Qt::UserRole, block.position());
        contents_->addItem(item);
    }
    connect(contents_, &QListWidget::currentItemChanged, this, &HelpWindow::showChosen);
    auto* panes = new QSplitter;
    panes->addWidget(contents_);
    panes->addWidget(text_);
    panes->setStretchFactor(1, 1);
    panes->setSizes({180, 700});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
    resize(900, 640);
}

//! Its pages are laid out only now: a place in them before would be another one.
void HelpWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    QTimer::singleShot(0, this, &HelpWindow::showChosen);
}

void HelpWindow::showChosen()
{
    const QListWidgetItem* item = contents_->currentItem();
    if (!item)
        return;
    QTextCursor cursor(text_->document());
    cursor.setPosition(text_->document()->characterCount() - 1); // first to the end: the heading comes to the top
    text_->setTextCursor(cursor);
    cursor.setPosition(item->data(Qt::UserRole).toInt());
    text_->setTextCursor(cursor);
    text_->verticalScrollBar()->setValue(text_->verticalScrollBar()->value() + text_->cursorRect().top());
}

bool HelpWindow::turnTo(const QString& heading)
{
    for (int row = 0; row < contents_->count(); ++row) {
        if (contents_->item(row)->text().trimmed() == heading) {
            contents_->setCurrentRow(row);
            return true;
        }
    }
    return false;
}

QStringList HelpWindow::headings() const
{
    QStringList all;
    for (int row = 0; row < contents_->count(); ++row)
        all << contents_->item(row)->text().trimmed();
    return all;
}

} // namespace huiyin::ui
