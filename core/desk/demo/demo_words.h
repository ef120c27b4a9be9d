// SPDX-License-Identifier: GPL-3.0-or-later
// Inside desk/demo: the names and sentences of a county that does not exist.
#pragma once

#include <QString>

#include <array>

namespace huiyin::desk::demo {

struct DemoUnit {
    const char16_t* name;
    const char16_t* shortName;
    const char16_t* kind;
};

//! What a suggestion is about: title with %1 for the place, what is wrong, what is asked for, and who would handle it.
struct Theme {
    const char16_t* title;
    const char16_t* problem;
    const char16_t* wish;
    int category; //!< index of categories
    int unit;     //!< index of units
};

inline constexpr std::array towns{u"城关镇",   u"石桥镇", u"赵庄镇", u"柳林镇", u"双河镇", u"东湖街道", u"清泉乡",
                                  u"北关街道", u"西山镇", u"马营镇", u"固河镇", u"杨集镇", u"梨园街道"};
inline constexpr std::array categories{u"内务司法", u"财政经济", u"农业农村", u"教科文卫", u"城建环保"};
inline constexpr std::array surnames{u"王", u"李", u"张", u"刘", u"陈", u"杨", u"赵", u"黄", u"周", u"吴", u"徐",
                                     u"孙", u"马", u"朱", u"胡", u"郭", u"何", u"高", u"林", u"罗", u"郑", u"梁",
                                     u"谢", u"宋", u"唐", u"许", u"韩", u"冯", u"邓", u"曹", u"彭", u"曾", u"萧",
                                     u"田", u"董", u"潘", u"袁", u"蔡", u"蒋", u"余", u"于", u"杜", u"叶", u"程",
                                     u"魏", u"苏", u"吕", u"丁", u"任", u"单", u"仇", u"解", u"查", u"翟", u"区"};
inline constexpr std::array given{u"建国", u"志强", u"秀英", u"桂兰", u"文杰", u"海涛", u"晓燕", u"立新",
                                  u"永胜", u"玉梅", u"春生", u"丽华", u"国栋", u"明远", u"素珍", u"长河",
                                  u"雪松", u"红霞", u"兴旺", u"新民", u"爱民", u"庆丰", u"云飞", u"静",
                                  u"敏",   u"磊",   u"洋",   u"娜",   u"超",   u"勇"};
inline constexpr std::array posts{u"村党支部书记", u"小学教师",     u"乡镇卫生院医生", u"种粮大户", u"企业负责人",
                                  u"社区主任",     u"县直机关干部", u"个体工商户",     u"农技员",   u"镇人大主席"};
inline constexpr std::array parties{u"中共", u"群众", u"中共", u"民盟", u"中共", u"农工党", u"无党派", u"九三"};

extern const std::array<DemoUnit, 30> units;
extern const std::array<Theme, 26> themes;
extern const std::array<const char16_t*, 4> solvedReplies;
extern const std::array<const char16_t*, 4> progressReplies;
extern const std::array<const char16_t*, 3> deferredReplies;
extern const std::array<const char16_t*, 4> promiseTexts;
extern const std::array<const char16_t*, 5> keyTitles;     //!< of the item that bundles key suggestions, by category
extern const std::array<const char16_t*, 3> progressNotes; //!< how far a promise has come
extern const std::array<const char16_t*, 4> complaints;

inline QString say(const char16_t* text)
{
    return QString::fromUtf16(text);
}

} // namespace huiyin::desk::demo
