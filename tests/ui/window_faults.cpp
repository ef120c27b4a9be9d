// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_faults.h"

#include "support/window.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTextDocumentFragment>

#include <map>

namespace huiyin::test {

namespace {

QString called(const QWidget& part)
{
    QString name = part.accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&part); button && name.isEmpty())
        name = button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&part))
        name = label->text().left(40);
    return QLatin1String(part.metaObject()->className()) + QStringLiteral(" “") + name + QStringLiteral("”");
}

QList<QWidget*> partsOf(const QWidget& shown)
{
    QList<QWidget*> parts;
    for (QWidget* part : shown.findChildren<QWidget*>()) {
        if (part->window() == shown.window() && part->isVisible())
            parts << part;
    }
    return parts;
}

QChar letterOf(const QString& text)
{
    return QKeySequence::mnemonic(text).isEmpty() ? QChar() : QKeySequence::mnemonic(text).toString().back().toLower();
}

QString withoutLetter(QString text)
{
    static const QRegularExpression chinese(QStringLiteral("\\(&.\\)"));
    return text.remove(chinese).remove(u'&');
}

bool isPieceOfAnother(const QWidget& part)
{
    const QWidget* parent = part.parentWidget();
    return parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox"));
}

bool takesTab(const QWidget& part)
{
    return part.isEnabled() && (part.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !part.focusProxy() &&
           !isPieceOfAnother(part) && part.size() != QSize(0, 0);
}

QRect placeOf(const QWidget& part)
{
    return {part.mapTo(part.window(), QPoint(0, 0)), part.size()};
}

//! Where a part is met by who comes from, or goes to, another one: what scrolls ends at the edge of its area.
QRect placeBeside(const QWidget& part, const QWidget& other, const QRect& place)
{
    QRect met = place;
    for (const QWidget* around = part.parentWidget(); around; around = around->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(around) && !around->isAncestorOf(&other))
            met = placeOf(*around);
    }
    return met;
}

//! Reading goes down a column and then to the next one on the right; within a line from left to right.
bool jumpsBack(const QRect& from, const QRect& to)
{
    constexpr int tolerance = 4;
    const int together = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    const bool sameLine = together > std::min(from.height(), to.height()) / 2;
    if (sameLine)
        return to.right() <= from.left() + tolerance;
    const bool isAbove = to.bottom() <= from.top() + tolerance;
    return isAbove && to.left() < from.right() - tolerance;
}

//! What a person reads in a label: its marks are not words.
QString shownText(const QLabel& label)
{
    const bool isRich = label.textFormat() == Qt::RichText;
    return withoutLetter(isRich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text());
}

QString shownTip(const QString& tip)
{
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

//! Tab comes to one of an exclusive group; the arrows go on from there.
bool isMetWithItsGroup(const QWidget& part, const std::map<const QWidget*, int>& met)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&part);
    const QButtonGroup* group = button ? button->group() : nullptr;
    return std::ranges::any_of(met, [&](const auto& row) {
        const auto* other = qobject_cast<const QAbstractButton*>(row.first);
        const bool isAuto = button && button->autoExclusive() && other && other->autoExclusive() &&
                            button->parentWidget() == other->parentWidget();
        return other && (isAuto || (group && group->exclusive() && other->group() == group));
    });
}

//! Everything that the parts of a window say, each with whose it is.
std::multimap<QString, QString> wordsOf(const QWidget& shown)
{
    std::multimap<QString, QString> said;
    const auto take = [&](const QWidget& part, const QString& words) {
        if (!words.isEmpty())
            said.emplace(words, called(part));
    };
    take(shown, shown.window()->windowTitle());
    for (const QWidget* part : partsOf(shown)) {
        take(*part, shownTip(part->toolTip()));
        take(*part, part->accessibleName());
        if (const auto* label = qobject_cast<const QLabel*>(part))
            take(*part, shownText(*label));
        if (const auto* button = qobject_cast<const QAbstractButton*>(part))
            take(*part, withoutLetter(button->text()));
        if (const auto* box = qobject_cast<const QGroupBox*>(part))
            take(*part, withoutLetter(box->title()));
        if (const auto* line = qobject_cast<const QLineEdit*>(part))
            take(*part, line->placeholderText());
        if (const auto* bar = qobject_cast<const QTabBar*>(part)) {
            for (int i = 0; i < bar->count(); ++i)
                take(*part, withoutLetter(bar->tabText(i)));
        }
        if (const auto* combo = qobject_cast<const QComboBox*>(part)) {
            for (int i = 0; i < combo->count(); ++i)
                take(*part, combo->itemText(i));
        }
        const auto* view = qobject_cast<const QAbstractItemView*>(part);
        const QAbstractItemModel* model = view ? view->model() : nullptr;
        if (!model || qobject_cast<const QHeaderView*>(part))
            continue;
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            take(*part, model->headerData(column, Qt::Horizontal).toString());
            take(*part, shownTip(model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()));
            for (int row = 0; row < std::min(40, model->rowCount(view->rootIndex())); ++row) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                take(*part, index.data().toString());
                take(*part, shownTip(index.data(Qt::ToolTipRole).toString()));
            }
        }
    }
    return said;
}

} // namespace

void stand(const QWidget& shown)
{
    constexpr int most = 50;
    std::map<const QWidget*, QRect> before;
    for (int i = 0; i < most; ++i) {
        QApplication::sendPostedEvents();
        settle();
        std::map<const QWidget*, QRect> now;
        for (const QWidget* part : partsOf(shown))
            now.emplace(part, part->geometry());
        if (now == before)
            return;
        before = std::move(now);
    }
    throw std::runtime_error("a window does not come to rest");
}

QStringList namelessFaults(const QWidget& shown)
{
    QStringList faults;
    for (const QString& part : nameless(shown))
        faults << part + QStringLiteral(" has no name");
    static const QRegularExpression letter(QStringLiteral("\\([A-Z]\\)$|&"));
    for (QWidget* part : partsOf(shown)) {
        if (part->accessibleName().contains(letter))
            faults << called(*part) + QStringLiteral(" is announced with its Alt letter");
        const auto* button = qobject_cast<QAbstractButton*>(part);
        if (!button || isPieceOfAnother(*part) || part->inherits("QLineEditIconButton") ||
            part->objectName().startsWith(u"qt_") || part->inherits("CloseButton"))
            continue;
        const QAccessibleInterface* announced = QAccessible::queryAccessibleInterface(part);
        const QString name = announced ? announced->text(QAccessible::Name) : QString();
        if (std::ranges::none_of(name, [](QChar c) { return c.isLetterOrNumber(); }))
            faults << called(*part) + QStringLiteral(" shows a picture and has no name");
    }
    return faults;
}

QStringList letterFaults(const QWidget& shown)
{
    QStringList faults;
    std::map<QChar, QString> taken;
    const auto take = [&](QChar letter, const QString& whose) {
        if (letter.isNull())
            return;
        if (const auto [other, isNew] = taken.emplace(letter, whose); !isNew)
            faults << QStringLiteral("Alt+%1 is for %2 and for %3").arg(letter).arg(other->second, whose);
    };
    if (const auto* window = qobject_cast<const QMainWindow*>(&shown)) {
        for (const QAction* menu : window->menuBar()->actions())
            take(letterOf(menu->text()), menu->text());
    }
    for (const QWidget* part : partsOf(shown)) {
        if (const auto* button = qobject_cast<const QAbstractButton*>(part); button && !button->shortcut().isEmpty())
            take(letterOf(button->text()), called(*part));
        if (const auto* label = qobject_cast<const QLabel*>(part); label && label->buddy())
            take(letterOf(label->text()), called(*part));
        if (const auto* bar = qobject_cast<const QTabBar*>(part)) {
            for (int i = 0; i < bar->count(); ++i)
                take(letterOf(bar->tabText(i)), bar->tabText(i));
        }
    }
    return faults;
}

QStringList menuFaults(const QMenu& menu)
{
    QStringList faults;
    std::map<QChar, QString> taken;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        const QChar letter = letterOf(action->text());
        if (letter.isNull())
            faults << menu.title() + QStringLiteral(" > %1 has no letter").arg(action->text());
        else if (const auto [other, isNew] = taken.emplace(letter, action->text()); !isNew)
            faults << menu.title() + QStringLiteral(" > %1 and %2 have one letter").arg(other->second, action->text());
        if (action->menu())
            faults += menuFaults(*action->menu());
    }
    return faults;
}

QStringList tabFaults(QWidget& shown)
{
    QStringList faults;
    std::map<const QWidget*, QRect> places; // as they lie before anything scrolls
    for (const QWidget* part : partsOf(shown)) {
        if (takesTab(*part))
            places.emplace(part, placeOf(*part));
    }
    if (places.empty())
        return faults;
    shown.activateWindow();
    settle();
    if (!shown.window()->focusWidget() || !places.contains(shown.window()->focusWidget()))
        const_cast<QWidget*>(places.begin()->first)->setFocus(Qt::TabFocusReason);
    const QWidget* begin = QApplication::focusWidget();
    std::map<const QWidget*, int> met;
    const QWidget* last = begin;
    int jumps = 0;
    for (size_t i = 0; i < places.size() + 5; ++i) {
        QWidget* at = QApplication::focusWidget();
        if (!at)
            return faults << QStringLiteral("Tab leads nowhere behind ") + called(*last);
        QTest::keyClick(at, Qt::Key_Tab);
        settle();
        const QWidget* now = QApplication::focusWidget();
        if (now == at && places.size() > 1)
            return faults << called(*at) + QStringLiteral(" keeps Tab for itself");
        if (!now)
            continue;
        const bool isFirst = met[now]++ == 0;
        if (places.contains(last) && places.contains(now) && isFirst &&
            jumpsBack(placeBeside(*last, *now, places[last]), placeBeside(*now, *last, places[now]))) {
            ++jumps; // once on the way it comes round to the top
            faults << QStringLiteral("Tab jumps back from %1 to %2").arg(called(*last), called(*now));
        }
        last = now;
        if (now == begin)
            break;
    }
    if (jumps == 1)
        faults.removeLast();
    for (const auto& [part, place] : places) {
        if (!met.contains(part) && !isMetWithItsGroup(*part, met))
            faults << QStringLiteral("Tab does not come to ") + called(*part);
    }
    return faults;
}

QStringList sizeFaults(const QWidget& shown)
{
    constexpr QSize most(1024, 768);
    const QSize least = shown.minimumSizeHint().expandedTo(shown.minimumSize());
    QStringList faults;
    if (least.width() > most.width() || least.height() > most.height())
        faults << QStringLiteral("needs %1 × %2").arg(least.width()).arg(least.height());
    if (shown.width() > most.width() || shown.height() > most.height())
        faults << QStringLiteral("opens at %1 × %2").arg(shown.width()).arg(shown.height());
    return faults;
}

QStringList cutFaults(const QWidget& shown)
{
    QStringList faults;
    for (const QWidget* part : partsOf(shown)) {
        const auto* label = qobject_cast<const QLabel*>(part);
        const auto* button = qobject_cast<const QAbstractButton*>(part);
        if (label && label->wordWrap() && !label->text().isEmpty() &&
            label->height() < label->heightForWidth(label->width()) &&
            label->sizePolicy().verticalPolicy() != QSizePolicy::Ignored)
            faults << QStringLiteral("%1 is %2 high and needs %3")
                          .arg(called(*part))
                          .arg(label->height())
                          .arg(label->heightForWidth(label->width()));
        const bool isOneLine = (label && !label->wordWrap() && label->pixmap().isNull()) ||
                               (button && !button->text().isEmpty() && !isPieceOfAnother(*part));
        if (isOneLine && part->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored &&
            part->width() < part->minimumSizeHint().width())
            faults << QStringLiteral("%1 is %2 wide and needs %3")
                          .arg(called(*part))
                          .arg(part->width())
                          .arg(part->minimumSizeHint().width());
    }
    return faults;
}

QStringList richFaults(const QWidget& shown)
{
    const QString mark = QStringLiteral("<i>");
    QStringList faults;
    for (const QWidget* part : partsOf(shown)) {
        const auto* label = qobject_cast<const QLabel*>(part);
        if (label && label->text().contains(mark) && label->textFormat() != Qt::PlainText)
            faults << called(*part) + QStringLiteral(" takes data for a rich text");
        if (part->toolTip().contains(mark))
            faults << called(*part) + QStringLiteral(" has data in its tool tip");
        const auto* view = qobject_cast<const QAbstractItemView*>(part);
        const QAbstractItemModel* model = view ? view->model() : nullptr;
        if (!model)
            continue;
        for (int row = 0; row < std::min(40, model->rowCount(view->rootIndex())); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                if (index.data(Qt::ToolTipRole).toString().contains(mark))
                    faults << called(*part) + QStringLiteral(" has data in the tool tip of a row");
            }
        }
    }
    faults.removeDuplicates();
    return faults;
}

QStringList foreignFaults(const QWidget& shown, bool inChinese, const QString& data)
{
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2,}"));
    static const QRegularExpression chinese(QStringLiteral("[\\x{4e00}-\\x{9fff}]+"));
    static const QStringList everywhere{
        QStringLiteral("PDF"),   QStringLiteral("Excel"), QStringLiteral("CSV"),   QStringLiteral("Word"),
        QStringLiteral("WPS"),   QStringLiteral("Ctrl"),  QStringLiteral("Shift"), QStringLiteral("Alt"),
        QStringLiteral("Enter"), QStringLiteral("Esc"),   QStringLiteral("Tab"),   QStringLiteral("Up"),
        QStringLiteral("Down"),  QStringLiteral("Del"),   QStringLiteral("MB"),    QStringLiteral("GB"),
        QStringLiteral("kB"),    QStringLiteral("Noto"),  QStringLiteral("Sans"),  QStringLiteral("Serif"),
        QStringLiteral("CJK"),   QStringLiteral("SC"),    QStringLiteral("LXGW"),  QStringLiteral("WenKai"),
        QStringLiteral("xlsx"),  QStringLiteral("ods"),   QStringLiteral("csv"),   QStringLiteral("docx"),
        QStringLiteral("GNU"),   QStringLiteral("PNG"),   QStringLiteral("Return")};
    QStringList faults;
    const auto said = wordsOf(shown);
    for (const auto& [words, whose] : said) {
        auto match = (inChinese ? latin : chinese).globalMatch(words);
        while (match.hasNext()) {
            const QString foreign = match.next().captured();
            const bool isData = data.contains(foreign, inChinese ? Qt::CaseInsensitive : Qt::CaseSensitive);
            if (!isData && !(inChinese && everywhere.contains(foreign)))
                faults << whose + QStringLiteral(" says ") + words.left(80);
        }
    }
    faults.removeDuplicates();
    return faults;
}

} // namespace huiyin::test
