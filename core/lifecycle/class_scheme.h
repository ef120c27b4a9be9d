// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "domain/bucket.h"
#include "domain/local_name.h"

#include <tl/expected.hpp>

#include <vector>

namespace huiyin::lifecycle {

//! One class of answers at one place: A, 甲, 绿.
struct ClassLetter {
    QString letter;
    LocalName label;   //!< what stands in a column's head
    LocalName meaning; //!< the rule's own words
    Bucket bucket = Bucket::Solved;
    bool solved = false;       //!< counts in the solved rate
    bool tracked = false;      //!< its promises are followed after the answer
    bool needsPromise = false; //!< the answer must say by when
    bool needsReason = false;  //!< the answer must say why not

    friend bool operator==(const ClassLetter&, const ClassLetter&) = default;
};

//! The classes of answers of one place (domain.md 2.8): the same letters mean different things elsewhere.
struct ClassScheme {
    QString id;
    LocalName name;
    LocalName place;
    LocalName source;
    std::vector<ClassLetter> letters;

    //! The class written in any usual way ("a", "Ａ", "A类", 甲 for A, or the rule's own words for it: 已解决); null
    //! for a letter that the place does not use and for words that fit several classes or none.
    const ClassLetter* find(QStringView letter) const;
    //! What is wrong with the scheme, for the person who wrote it: letters twice or missing, nothing that counts as
    //! solved, solved and still tracked. Empty for a sound one.
    QStringList faults() const;

    friend bool operator==(const ClassScheme&, const ClassScheme&) = default;
};

//! Strict: an unknown, missing or wrong key is an error that names its path. A scheme with faults() is none.
tl::expected<ClassScheme, QString> classSchemeFromJson(const QByteArray& json);
QByteArray toJson(const ClassScheme& scheme); //!< what classSchemeFromJson() reads; byte-equal for equal schemes

const std::vector<ClassScheme>& classSchemes(); //!< the built-in ones, the national one first
const ClassScheme* classScheme(QStringView id); //!< null if there is none of that id

} // namespace huiyin::lifecycle
