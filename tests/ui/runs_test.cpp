// SPDX-License-Identifier: GPL-3.0-or-later
// What an office does all day, driven by the keys of a person and counted: from paper into an empty file, from the
// start to letters, from the start to a printed report.
#include "support/desk_window.h"

#include "reports/paper_dialog.h"
#include "suggestions/entry_form.h"
#include "suggestions/list_page.h"
#include "suggestions/together_dialog.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>

using namespace huiyin;
using namespace huiyin::test;
using lifecycle::Field;

namespace {

//! A file in which there is nothing but the office.
struct EmptyOffice : DeskWindow {
    EmptyOffice()
    {
        desk.reset();
        auto made = desk::Desk::create(folder.filePath(QStringLiteral("empty.huiyin")),
                                       {.name = zh("云湖县人大常委会代表工作委员会"),
                                        .congress = 18,
                                        .session = 4,
                                        .ruleSet = QStringLiteral("shandong-2017"),
                                        .place = {}},
                                       environment());
        REQUIRE(made);
        desk = std::move(*made);
        doors = makeDoors();
        open();
    }
};

//! One paper as it lies on the table.
struct Paper {
    QString title, body, lead;
    QStringList cosigners;
    QString delegation, category;
};

Paper paperOn(int number)
{
    const auto name = [&](const char* family, int at) { return zh(family) + QChar(ushort(0x4E00 + at)); };
    const std::array delegations{zh("城关代表团"), zh("东山代表团"), zh("西河代表团"), zh("驻军代表团")};
    const std::array categories{zh("城建环保"), zh("农业农村"), zh("教科文卫")};
    return {.title = zh("关于办好第%1件实事的建议").arg(number),
            .body = zh("第%1件事群众反映已久，建议今年办好。").arg(number),
            .lead = name("赵", number),
            .cosigners = {name("钱", number), name("孙", number)},
            .delegation = delegations[size_t(number - 1) % delegations.size()],
            .category = categories[size_t(number - 1) % categories.size()]};
}

//! Presses a button of the system's own print dialog, which runs a loop of its own, and prints into a file.
class PrintTo {
public:
    explicit PrintTo(QString file)
        : file_(std::move(file))
    {
        QObject::connect(&watch_, &QTimer::timeout, &watch_, [this] {
            auto* dialog = qobject_cast<QPrintDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            watch_.stop();
            shown_ = true;
            dialog->printer()->setOutputFileName(file_);
            dialog->done(QDialog::Accepted); // what its default button does
        });
        watch_.start(0);
    }
    bool wasShown() const { return shown_; }

private:
    QString file_;
    QTimer watch_;
    bool shown_ = false;
};

QByteArray beginningOf(const QString& file)
{
    return bytesOf(file).left(5);
}

} // namespace

TEST_CASE("twenty papers into an empty file, by keys alone and at most twelve a case beside the words", "[runs]")
{
    EmptyOffice f;
    REQUIRE(f.desk->registers().deputies.empty());
    REQUIRE(f.desk->registers().delegations.empty());
    f.press(Qt::Key_N, Qt::ControlModifier);
    const ui::EntryForm& form = f.window->entryForm();
    REQUIRE(form.isVisible());

    constexpr int wanted = 20;
    int most = 0;
    for (int number = 1; number <= wanted; ++number) {
        const Paper one = paperOn(number);
        int keys = 0;
        CAPTURE(number, keys);
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            ++keys;
            f.press(key, modifiers);
        };
        const auto fill = [&](Field field, const QString& words) {
            while (QApplication::focusWidget() != form.editor(field)) {
                press(Qt::Key_Tab);
                REQUIRE(keys <= 12);
            }
            type(*QApplication::focusWidget(), words);
            settle();
        };
        REQUIRE(QApplication::focusWidget() == form.editor(Field::Title));
        fill(Field::Title, one.title);
        fill(Field::Body, one.body);
        fill(Field::Deputy, one.lead);
        fill(Field::Cosigners, one.cosigners.join(u'、'));
        fill(Field::Delegation, one.delegation);
        fill(Field::Category, one.category);
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(f.desk->count({}) == number - 1); // there are names that nobody knows yet: nothing is entered silently
        while (f.desk->count({}) < number) {
            const auto remedies = form.findChildren<QPushButton*>();
            const bool offered = std::ranges::any_of(remedies, [](const QPushButton* button) {
                return button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Register "));
            });
            if (offered)
                press(Qt::Key_R, Qt::AltModifier); // the letter of the first name that is still to be registered
            else
                press(Qt::Key_Return, Qt::ControlModifier);
            REQUIRE(keys <= 12);
        }
        most = std::max(most, keys);

        const auto stored = f.desk->readCase(f.desk->ids({.sort = SortBy::Newest}).front());
        const desk::Registers& registers = f.desk->registers();
        CHECK(stored->suggestion.title == one.title);
        CHECK(f.desk->text(stored->suggestion.body) == one.body);
        CHECK(registers.deputyName(*stored->suggestion.lead) == one.lead);
        QStringList cosigners;
        for (const Cosigner& cosigner : stored->cosigners)
            cosigners << registers.deputyName(cosigner.deputy);
        CHECK(cosigners == one.cosigners);
        const auto delegation =
            std::ranges::find(registers.delegations, stored->suggestion.delegation, &Delegation::id);
        REQUIRE(delegation != registers.delegations.end());
        CHECK(delegation->name == one.delegation);
        const auto category = std::ranges::find(registers.categories, stored->suggestion.category, &Category::id);
        REQUIRE(category != registers.categories.end());
        CHECK(category->name == one.category);
        CHECK(stored->suggestion.receivedOn == f.desk->today());
    }
    WARN("most keys of one case beside its words: " << most);
    CHECK(f.desk->registers().deputies.size() == size_t(wanted) * 3);
    CHECK(f.desk->registers().delegations.size() == 4);
    CHECK(f.desk->registers().categories.size() == 6); // those that every file begins with
    f.checkSound();
    CHECK(f.damage.isEmpty());
}

TEST_CASE("from the start to all that one unit has let slip, urged and printed, in six actions", "[runs]")
{
    DeskWindow f;
    std::vector<SuggestionId> late;
    for (const char* title : {"关于修路的建议", "关于路灯的建议", "关于站台的建议"})
        late.push_back(f.assigned(title)); // due 16 June, today is 1 July
    Command other = f.make(Action::Assign, "2026-03-16");
    other.sole = f.housing;
    const auto elsewhere = f.filed("关于电梯的建议");
    f.done(elsewhere, other); // overdue too, of another unit
    f.open();

    int actions = 0;
    const QString number = f.desk->registers().unitName(f.traffic) + QStringLiteral(" 3 overdue");
    const auto find = [&] {
        const auto all = f.window->findChildren<QPushButton*>();
        const auto found = std::ranges::find(all, number, &QPushButton::accessibleName);
        return found == all.end() ? nullptr : *found;
    };
    REQUIRE(QTest::qWaitFor([&] { return find() != nullptr; })); // the units are counted after the first paint
    ++actions;
    QTest::mouseClick(find(), Qt::LeftButton);
    settle();
    ++actions;
    f.press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(f.window->list().selected().size() == late.size());
    ++actions;
    f.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(f.window->findChild<ui::TogetherDialog*>());
    ++actions;
    f.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(awaited<ui::PaperDialog>(*f.window)); // the letters are made beside the window
    const QString printed = f.folder.filePath(QStringLiteral("letters.pdf"));
    actions += 2; // Enter in the preview, Enter in the system's own dialog
    const PrintTo print(printed);
    f.press(Qt::Key_Return);
    CHECK(actions <= 6);

    CHECK(print.wasShown());
    CHECK(beginningOf(printed) == "%PDF-");
    for (const auto id : late) {
        CHECK(f.desk->history(id, 1).front().actionKey == u"urge");
    }
    CHECK(f.db().number("SELECT count(*) FROM step WHERE action = 'urge'") == qint64(late.size()));
    CHECK(f.desk->history(elsewhere, 1).front().actionKey == u"assign");
    CHECK(f.damage.isEmpty());
}

TEST_CASE("from the start to a printed closure report in four actions", "[runs]")
{
    DeskWindow f;
    f.to(CaseState::Closed);
    f.assigned("关于路灯的建议");
    f.open();
    int actions = 1;
    f.press(Qt::Key_P, Qt::ControlModifier);
    const QString printed = f.folder.filePath(QStringLiteral("closure.pdf"));
    actions += 2; // the button of the page, and Enter in the system's own dialog
    const PrintTo print(printed);
    QTest::mouseClick(&byName<QPushButton>(*f.window, QStringLiteral("Print")), Qt::LeftButton);
    settle();
    CHECK(actions <= 4);
    CHECK(print.wasShown());
    CHECK(beginningOf(printed) == "%PDF-");
    CHECK(f.damage.isEmpty());
}
