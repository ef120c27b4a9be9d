// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window.h"

#include "suggestions/case_words.h"
#include "widgets/date_field.h"
#include "widgets/input_habits.h"
#include "widgets/name_picker.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QCompleter>
#include <QScrollBar>
#include <QSpinBox>
#include <QWheelEvent>

using namespace huiyin;
using namespace huiyin::test;

TEST_CASE("days are read as people write them", "[ui]")
{
    const QDate today = "2026-08-21"_date;
    struct Written {
        const char* text;
        QDate day;
    };
    const Written all[] = {{"20261123", "2026-11-23"_date},
                           {"2026-11-23", "2026-11-23"_date},
                           {"2026.11.23", "2026-11-23"_date},
                           {"2026/1/3", "2026-01-03"_date},
                           {"2026年11月23日", "2026-11-23"_date},
                           {"11-23", "2026-11-23"_date},
                           {"11月23日", "2026-11-23"_date},
                           {"+7", "2026-08-28"_date},
                           {"-1", "2026-08-20"_date},
                           {"２０２６－１１－２３", "2026-11-23"_date}};
    for (const Written& one : all) {
        INFO(one.text);
        CHECK(ui::parseDay(zh(one.text), today) == one.day);
    }
    for (const char* text : {"", "tomorrow", "2026-02-30", "13-01", "2026", "20261341"}) {
        INFO(text);
        CHECK_FALSE(ui::parseDay(zh(text), today));
    }
}

TEST_CASE("units and deputies are found by part, pinyin and initials", "[ui]")
{
    WindowFixture f;
    ui::NamePicker units(ui::unitEntries(f.desk->registers(), f.desk->today()), ui::NamePicker::Many::No);
    for (const char* written : {"住房", "zhufang", "xzfhcxjsj", "住建局"}) {
        INFO(written);
        units.clear();
        type(units, zh(written));
        CHECK(units.offered().contains(zh("县住房和城乡建设局")));
    }
    type(units, zh("没有"));
    units.setText(zh("住建局")); // a short name is understood as it stands
    CHECK(units.chosen() == std::vector<qint64>{f.housing.value()});
    units.setText(zh("县国土资源局")); // ended in 2019
    CHECK(units.chosen().empty());
    CHECK(units.unknown() == QStringList{zh("县国土资源局")});

    ui::NamePicker deputies(ui::deputyEntries(f.desk->registers()), ui::NamePicker::Many::Yes);
    type(deputies, zh("张建国、lxy"));
    CHECK(deputies.offered() == QStringList{zh("李秀英")});
    CHECK(deputies.chosen() == std::vector<qint64>{f.zhang.value(), f.li.value()});
    CHECK(deputies.unknown().isEmpty());
}

TEST_CASE("Alt with a letter that no command bears writes nothing", "[ui]")
{
    ui::InputHabits letters;
    qApp->installEventFilter(&letters);
    QLineEdit line;
    QTest::keyClick(&line, Qt::Key_R, Qt::AltModifier);
    CHECK(line.text().isEmpty());
    QTest::keyClick(&line, Qt::Key_R);
    QTest::keyClick(&line, Qt::Key_L, Qt::AltModifier | Qt::ControlModifier); // AltGr
    CHECK(line.text() == QStringLiteral("rl"));
}

TEST_CASE("the wheel changes no field, and goes on to the form around it", "[ui]")
{
    ui::InputHabits habits;
    qApp->installEventFilter(&habits);
    QComboBox combo;
    combo.addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QSpinBox number;
    for (QWidget* field : {static_cast<QWidget*>(&combo), static_cast<QWidget*>(&number)}) {
        field->show();
        field->setFocus();
        QWheelEvent wheel(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(field, &wheel);
        CHECK_FALSE(wheel.isAccepted());
    }
    CHECK(combo.currentIndex() == 0);
    CHECK(number.value() == 0);
    QScrollBar bar; // what scrolls still does
    bar.setRange(0, 1'000);
    bar.show();
    QWheelEvent wheel(QPointF(5, 5), bar.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&bar, &wheel);
    CHECK(bar.value() > 0);
}

TEST_CASE("a name is found however it is padded", "[ui]")
{
    WindowFixture f;
    ui::NamePicker picker(ui::deputyEntries(f.desk->registers()), ui::NamePicker::Many::No);
    for (const char* written : {"张 建国", "张　建　国", " 张建国 "}) {
        INFO(written);
        picker.setText(zh(written));
        CHECK(picker.chosen() == std::vector<qint64>{f.zhang.value()});
    }
    picker.setText(zh("张　伟"));
    CHECK(picker.unknown() == QStringList{zh("张伟")}); // as it would be registered
}

TEST_CASE("walking through the offered names chooses the last one only", "[ui]")
{
    WindowFixture f;
    f.deputy("李建华");
    f.deputy("李文");
    ui::NamePicker picker(ui::deputyEntries(f.desk->registers()), ui::NamePicker::Many::Yes);
    picker.show();
    picker.setFocus();
    type(picker, zh("张建国、l"));
    REQUIRE(picker.offered().size() >= 3);
    const QCompleter* list = picker.completer();
    for (int i = 0; i < 3; ++i) // as the line does when one after the other is highlighted
        picker.setText(list->pathFromIndex(list->completionModel()->index(i, 0)));
    const QString third = picker.offered()[2];
    CHECK(picker.text() == zh("张建国、") + third + u'、');
    CHECK(picker.chosen().size() == 2);
}

TEST_CASE("a deputy out of office is not offered by initials, and found by the name", "[ui]")
{
    WindowFixture f;
    REQUIRE(f.desk->putRow(desk::RegisterKind::Deputies, f.zhang.value(),
                           {{QStringLiteral("status"), QStringLiteral("ended")}}));
    ui::NamePicker picker(ui::deputyEntries(f.desk->registers()), ui::NamePicker::Many::No);
    type(picker, QStringLiteral("zjg"));
    CHECK(picker.offered().isEmpty());
    picker.clear();
    type(picker, zh("张建"));
    CHECK(picker.offered() == QStringList{zh("张建国")});
    picker.setText(zh("张建国")); // an older paper may still be logged
    CHECK(picker.chosen() == std::vector<qint64>{f.zhang.value()});
}

TEST_CASE("two deputies of one name are told apart", "[ui]")
{
    WindowFixture f;
    f.deputy("张建国");
    QStringList names;
    for (const auto& entry : ui::deputyEntries(f.desk->registers())) {
        if (entry.name.startsWith(zh("张建国")))
            names << entry.name;
    }
    CHECK(names == QStringList{zh("张建国（城关代表团1）"), zh("张建国（城关代表团2）")});
    for (const QString& name : names)
        CHECK(f.desk->registers().findDeputies(name).size() == 1);
    CHECK(f.desk->registers().findDeputies(zh("张建国")).size() == 2);
}

TEST_CASE("a due date explains itself from the article on", "[ui]")
{
    WindowFixture f;
    const auto one = f.desk->readCase(f.assigned());
    const QString why = ui::explainNextDue(*one, f.doors);
    CHECK(why.contains(QStringLiteral("2026-06-16")));
    CHECK(why.count(u'\n') >= 1);
    const auto stops = ui::stopsOf(*one, f.desk->today());
    REQUIRE(stops.size() == 8);
    CHECK(stops[2].note == QStringLiteral("3-16"));
}
