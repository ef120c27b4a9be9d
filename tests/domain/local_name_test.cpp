// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "domain/json_reader.h"
#include "domain/local_name.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace huiyin;

namespace {

//! Stands in for zh_CN.qm: it says only which language names are wanted in.
class ChineseNames : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const bool asked = qstrcmp(context, "LocalName") == 0 && qstrcmp(source, "en") == 0;
        return asked ? QStringLiteral("zh") : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST_CASE("a name speaks the language of the program, else the one it has", "[domain]")
{
    const LocalName both{QStringLiteral("春节"), QStringLiteral("Spring Festival")};
    const LocalName chinese{QStringLiteral("庙会"), {}};
    CHECK(both.text() == QStringLiteral("Spring Festival"));
    CHECK(chinese.text() == QStringLiteral("庙会"));
    CHECK(LocalName().text().isEmpty());

    ChineseNames translator;
    QCoreApplication::installTranslator(&translator);
    CHECK(both.text() == QStringLiteral("春节"));
    CHECK(LocalName({}, QStringLiteral("fair")).text() == QStringLiteral("fair"));
    QCoreApplication::removeTranslator(&translator);
}

TEST_CASE("the first fault of a JSON text is the one that is told", "[domain]")
{
    QString error;
    JsonReader reader(R"({"a": 1, "b": "x", "c": {"d": true, "e": 2}})", error);
    CHECK(reader.number("a", 0, 9) == 1);
    CHECK(reader.text("b") == QStringLiteral("x"));
    JsonReader inner = reader.object("c");
    CHECK(inner.flag("d"));
    CHECK(reader.ok());
    inner.finish();
    CHECK(error == QStringLiteral("c.e: is not known here"));
    reader.flag("missing");
    CHECK(error == QStringLiteral("c.e: is not known here"));
}
