// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace huiyin::ui {

//! Puts widgets beside each other and goes on in the next line where they do not fit.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { items_.append(item); }
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override
    {
        return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
    }
    Qt::Orientations expandingDirections() const override { return {}; } // no higher than its lines
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& room) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int place(const QRect& room, bool really) const; //!< the height that is needed

    QList<QLayoutItem*> items_;
};

//! Takes everything out of a layout. The widgets go when Qt is ready for it, and are not seen until then.
void clear(QLayout* layout);

} // namespace huiyin::ui
