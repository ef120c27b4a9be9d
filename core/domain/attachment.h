// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "domain/id.h"

#include <optional>

namespace huiyin {

//! A file that lies with a case, inside the case file: a scanned letter, a photograph. What it holds is known by its
//! hash and kept once, however many cases it lies with.
struct Attachment {
    AttachmentId id;
    QString name;    //!< as the person's file was called, without its folder
    qint64 size = 0; //!< bytes
    QString sha256;  //!< of what it holds, in hexadecimal
    std::optional<QDate> addedOn;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("name", self.name);
        visit("size", self.size);
        visit("sha256", self.sha256);
        visit("added_on", self.addedOn);
    }
};

} // namespace huiyin
