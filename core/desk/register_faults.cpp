// SPDX-License-Identifier: GPL-3.0-or-later
// What in the registers does not fit, and the make-up of the deputies.
#include "desk/desk.h"
#include "desk/register_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace huiyin::desk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

//! A name without what clerks write now and then: blanks, full-width signs, the place in front.
QString bare(const QString& name)
{
    static const QRegularExpression noise(QStringLiteral("[\\s（）()·・.,，、]"));
    static const QRegularExpression place(QStringLiteral("^(?:.{0,4}?(?:县|区|市))(?=.{3,})"));
    static const QRegularExpression ending(QStringLiteral("(?<=.)代表团$"));
    return name.normalized(QString::NormalizationForm_KC).remove(noise).remove(place).remove(ending);
}

class Faults {
public:
    explicit Faults(const Desk& desk)
        : desk_(desk)
        , registers_(desk.registers())
        , today_(desk.today())
    {
    }

    std::vector<RegisterFault> all()
    {
        deputies();
        units();
        alike(RegisterKind::Delegations, registers_.delegations);
        alike(RegisterKind::Groups, registers_.groups);
        alike(RegisterKind::Committees, registers_.committees);
        alike(RegisterKind::Categories, registers_.categories);
        for (const Category& category : registers_.categories) {
            if (!category.committee && !registers_.committees.empty())
                tell(RegisterKind::Categories, category.id.value(), category.name,
                     Words::tr("No committee supervises this category."));
        }
        days();
        return std::move(found_);
    }

private:
    void tell(RegisterKind kind, qint64 row, const QString& name, const QString& words)
    {
        found_.push_back({kind, row, name, words});
    }

    template <class T>
    void alike(RegisterKind kind, const std::vector<T>& rows)
    {
        std::map<QString, QString> first;
        for (const T& row : rows) {
            const auto [at, isNew] = first.emplace(bare(row.name), row.name);
            if (!isNew)
                tell(kind, row.id.value(), row.name, Words::tr("Spelled like “%1”: one row too many?").arg(at->second));
        }
    }

    void deputies();
    void units();
    void days();

    const Desk& desk_;
    const Registers& registers_;
    QDate today_;
    std::vector<RegisterFault> found_;
};

void Faults::deputies()
{
    std::map<std::pair<QString, qint64>, const Deputy*> first;
    std::map<QString, const Deputy*> certificates;
    for (const Deputy& deputy : registers_.deputies) {
        const auto say = [&](const QString& words) {
            tell(RegisterKind::Deputies, deputy.id.value(), deputy.name, words);
        };
        if (!deputy.status.isEmpty())
            continue;
        if (!deputy.delegation)
            say(Words::tr("Without a delegation."));
        if (deputy.bornOn && deputy.bornOn->addYears(18) > today_)
            say(Words::tr("Born on %1: younger than 18.").arg(deputy.bornOn->toString(Qt::ISODate)));
        else if (deputy.bornOn && deputy.bornOn->addYears(100) < today_)
            say(Words::tr("Born on %1: older than 100.").arg(deputy.bornOn->toString(Qt::ISODate)));
        const auto [same, isNew] =
            first.emplace(std::pair(deputy.name, deputy.delegation ? deputy.delegation->value() : 0), &deputy);
        if (!isNew && (deputy.certificate.isEmpty() || same->second->certificate == deputy.certificate))
            say(Words::tr("Stands twice in the delegation."));
        if (deputy.certificate.isEmpty())
            continue;
        const auto [holder, isOwn] = certificates.emplace(deputy.certificate, &deputy);
        if (!isOwn)
            say(Words::tr("Has the certificate of %1.").arg(holder->second->name));
    }
}

void Faults::units()
{
    std::map<QString, const Unit*> first;
    for (const Unit& unit : registers_.units) {
        const auto say = [&](const QString& words) { tell(RegisterKind::Units, unit.id.value(), unit.name, words); };
        if (unit.validFrom && unit.validTo && *unit.validTo < *unit.validFrom)
            say(Words::tr("Ends (%1) before it begins (%2).")
                    .arg(unit.validTo->toString(Qt::ISODate), unit.validFrom->toString(Qt::ISODate)));
        const Unit* successor = unit.successor ? registers_.unit(*unit.successor) : nullptr;
        if (successor && successor->validTo && *successor->validTo < today_ && !successor->successor)
            say(Words::tr("Its successor “%1” has ended too.").arg(successor->name));
        if (unit.validTo && *unit.validTo < today_) {
            CaseFilter open;
            open.unit = unit.id;
            open.stateClasses = {StateClass::BeforeFiling, StateClass::WithOffice, StateClass::WithUnit,
                                 StateClass::WithDeputy};
            const qint64 cases = desk_.count(open);
            if (cases > 0 && !unit.successor)
                say(Words::tr("Ended without a successor, and has %n open case(s).", nullptr, int(cases)));
            continue;
        }
        for (const QString& name : {unit.name, unit.shortName}) {
            if (name.isEmpty())
                continue;
            const auto [at, isNew] = first.emplace(bare(name), &unit);
            if (!isNew && at->second->id != unit.id) {
                say(Words::tr("Spelled like “%1”: one department twice?").arg(at->second->name));
                break;
            }
        }
    }
}

void Faults::days()
{
    for (const calendar::DayRecord& day : desk_.officeDays()) {
        const bool isRest = !calendar::officialCalendar().isWorkday(day.date);
        // of a year without a notice only weekends are known, and a notice pasted whole names them too
        if (calendar::officialCalendar().hasYear(day.date.year()) && isRest == (day.kind == calendar::DayKind::Off))
            tell(RegisterKind::Holidays, day.date.toJulianDay(), day.date.toString(Qt::ISODate),
                 Words::tr("The official calendar says the same: the office's own day is not needed."));
    }
    for (const int year : {today_.year(), today_.year() + 1}) {
        if (!desk_.calendar().hasYear(year))
            tell(RegisterKind::Holidays, 0, QString::number(year),
                 Words::tr("The notice of holidays of %1 is missing: due dates know only its weekends.").arg(year));
    }
}

struct Band {
    int below;
    const char* words;
};
constexpr std::array bands{
    Band{36, QT_TRANSLATE_NOOP("Register", "35 and younger")},
    Band{46, QT_TRANSLATE_NOOP("Register", "36 to 45")},
    Band{56, QT_TRANSLATE_NOOP("Register", "46 to 55")},
    Band{1000, QT_TRANSLATE_NOOP("Register", "56 and older")},
};

QString bandOf(const std::optional<QDate>& born, QDate today)
{
    if (!born)
        return {};
    int age = today.year() - born->year();
    if (born->addYears(age) > today)
        --age;
    const auto band = std::ranges::find_if(bands, [&](const Band& one) { return age < one.below; });
    return QCoreApplication::translate("Register", band->words);
}

} // namespace

std::vector<RegisterFault> registerFaults(const Desk& desk)
{
    return Faults(desk).all();
}

QString Structure::words() const
{
    return QCoreApplication::translate("Register", trait);
}

std::vector<Structure> structureOf(const Registers& registers, QDate today)
{
    std::vector<Structure> all{{QT_TRANSLATE_NOOP("Register", "Delegation"), {}},
                               {QT_TRANSLATE_NOOP("Register", "Sex"), {}},
                               {QT_TRANSLATE_NOOP("Register", "Nationality"), {}},
                               {QT_TRANSLATE_NOOP("Register", "Party"), {}},
                               {QT_TRANSLATE_NOOP("Register", "Age"), {}},
                               {QT_TRANSLATE_NOOP("Register", "Education"), {}},
                               {QT_TRANSLATE_NOOP("Register", "Standing committee member"), {}}};
    for (const Band& band : bands)
        all[4].parts.push_back({QCoreApplication::translate("Register", band.words), 0});
    for (const Deputy& deputy : registers.deputies) {
        if (!deputy.status.isEmpty())
            continue;
        const std::array traits{deputy.delegation ? registers.delegationName(*deputy.delegation) : QString(),
                                deputy.sex,
                                deputy.nation,
                                deputy.party,
                                bandOf(deputy.bornOn, today),
                                deputy.education,
                                deputy.committeeMember ? Words::tr("yes") : Words::tr("no")};
        for (size_t i = 0; i < traits.size(); ++i) {
            auto part = std::ranges::find(all[i].parts, traits[i], &Structure::Part::name);
            if (part == all[i].parts.end())
                part = all[i].parts.insert(part, {traits[i], 0});
            ++part->deputies;
        }
    }
    for (size_t i = 0; i < all.size(); ++i) {
        if (i == 4)
            continue; // bands have their own order
        std::ranges::stable_sort(all[i].parts, [](const Structure::Part& one, const Structure::Part& other) {
            return std::pair(one.name.isEmpty(), -one.deputies) < std::pair(other.name.isEmpty(), -other.deputies);
        });
    }
    return all;
}

} // namespace huiyin::desk
