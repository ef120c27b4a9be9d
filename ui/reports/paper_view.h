// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include "paper/page.h"

#include <optional>

namespace huiyin::ui {

//! Pages under each other as they will be printed, painted by the painter that prints them. The paper is white in every
//! scheme.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);
    void setPages(const paper::Pages& pages);
    const paper::Pages& pages() const { return pages_; }
    void setZoom(std::optional<double> zoom); //!< 1 is true to size; nothing: as wide as the view
    double zoom() const;
    int currentPage() const; //!< from 1: the page in the middle of the view

Q_SIGNALS:
    void moved(); //!< another page may be in view
    void zoomWanted(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double scale() const; //!< pixels a point
    QRectF place(int page) const;
    QSizeF whole() const;
    void fit();

    paper::Pages pages_;
    std::optional<double> zoom_;
};

} // namespace huiyin::ui
