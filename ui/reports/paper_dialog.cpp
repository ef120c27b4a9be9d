// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper_dialog.h"

#include "reports/paper_view.h"
#include "reports/write_beside.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace huiyin::ui {

PaperDialog::PaperDialog(const QString& title, const paper::Pages& pages, PaperDoors doors, QWidget* parent)
    : QDialog(parent)
    , doors_(std::move(doors))
    , said_(new QLabel)
{
    setWindowTitle(title);
    setAccessibleName(title);
    auto* view = new PaperView;
    view->setAccessibleName(title);
    view->setPages(pages);
    said_->setProperty("muted", true);
    said_->setTextFormat(Qt::PlainText);
    said_->setWordWrap(true);

    auto* bottom = new QHBoxLayout;
    bottom->addWidget(said_, 1);
    const auto add = [&](const QString& words, bool primary, const std::function<void()>& press) {
        auto* button = new QPushButton(words);
        button->setAccessibleName(words);
        button->setProperty("primary", primary);
        button->setDefault(primary);
        connect(button, &QPushButton::clicked, this, press);
        bottom->addWidget(button);
    };
    add(tr("Word…"), false, [this] { write(tr("Writing for Word…"), doors_.writeDocx(this)); });
    add(tr("PDF…"), false, [this] { write(tr("Writing the PDF…"), doors_.writePdf(this)); });
    add(tr("Print…"), true, [this] { say(doors_.print(this)); });
    auto* close = new QPushButton(tr("Close"));
    close->setAccessibleName(close->text());
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    bottom->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(view, 1);
    layout->addLayout(bottom);
    resize(860, 720);
    view->setFocus();
}

void PaperDialog::write(const QString& what, const Writing& writing)
{
    if (!writing)
        return say({});
    writeBeside(
        this, what, [writing](const Proceed&) { return writing(); }, [this](const Said& said) { say(said); });
}

void PaperDialog::say(const Said& said)
{
    said_->setText(said.words);
    said_->setProperty("refused", !said.done);
}

} // namespace huiyin::ui
