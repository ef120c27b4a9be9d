// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/id.h"

#include <optional>

namespace huiyin {

//! A name that cases point to. Names that end (a unit renamed, a deputy who left) keep their row: old cases print them.
struct Delegation {
    DelegationId id;
    QString name;
    int position = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("position", self.position);
    }
};

struct DeputyGroup {
    GroupId id;
    QString name;
    int position = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("position", self.position);
    }
};

struct Committee {
    CommitteeId id;
    QString name;
    int position = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("position", self.position);
    }
};

//! A category of cases; it mirrors a committee, which supervises the cases of it.
struct Category {
    CategoryId id;
    QString name;
    std::optional<CommitteeId> committee;
    int position = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("committee_id", self.committee);
        visit("position", self.position);
    }
};

//! A government leader who takes cases, or a congress leader who supervises: two people, two report dimensions.
struct Leader {
    LeaderId id;
    QString name;
    QString post;
    bool congress = false; //!< supervises for the congress; else takes cases for the government
    int position = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("post", self.post);
        visit("congress", self.congress);
        visit("position", self.position);
    }
};

struct Deputy {
    DeputyId id;
    QString name;
    QString nameKey;  //!< pinyin, read as a name: sorts and finds
    QString initials; //!< zqj for 曾庆江
    std::optional<DelegationId> delegation;
    std::optional<GroupId> group;
    QString sex, nation, party, education, post, phone, mail, address, certificate;
    std::optional<QDate> bornOn;
    bool committeeMember = false;
    QString status; //!< empty: in office; suspended, ended

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("name_key", self.nameKey);
        visit("initials", self.initials);
        visit("delegation_id", self.delegation);
        visit("group_id", self.group);
        visit("sex", self.sex);
        visit("nation", self.nation);
        visit("party", self.party);
        visit("education", self.education);
        visit("post", self.post);
        visit("phone", self.phone);
        visit("mail", self.mail);
        visit("address", self.address);
        visit("certificate", self.certificate);
        visit("born_on", self.bornOn);
        visit("committee_member", self.committeeMember);
        visit("status", self.status);
    }
};

struct Unit {
    UnitId id;
    QString name;      //!< full, as letters print it: 县住房和城乡建设局
    QString shortName; //!< 住建局
    QString nameKey;
    QString initials;
    QString kind; //!< government, party, court, procuratorate, supervision, congress, town, enterprise
    QString leader, clerk, phone;
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    std::optional<UnitId> successor;

    bool isValidOn(QDate day) const { return (!validFrom || *validFrom <= day) && (!validTo || day <= *validTo); }

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("short_name", self.shortName);
        visit("name_key", self.nameKey);
        visit("initials", self.initials);
        visit("kind", self.kind);
        visit("leader", self.leader);
        visit("clerk", self.clerk);
        visit("phone", self.phone);
        visit("valid_from", self.validFrom);
        visit("valid_to", self.validTo);
        visit("successor_id", self.successor);
    }
};

//! Another name under which ledgers write a unit.
struct UnitAlias {
    RecordId id;
    UnitId unit;
    QString alias;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("unit_id", self.unit);
        visit("alias", self.alias);
    }
};

} // namespace huiyin
