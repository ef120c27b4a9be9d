// SPDX-License-Identifier: GPL-3.0-or-later
// The window: huiyin [FILE]. Builds what lives as long as the program and lets Qt run.
#include "app/desktop/desktop.h"
#include "app/desktop/screenshot.h"
#include "app/language.h"
#include "widgets/input_habits.h"
#include "widgets/settings.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTextStream>

using namespace huiyin;

namespace {

constexpr int usage = 2;
constexpr int unusable = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

int fail(const QString& words, int code)
{
    QTextStream(stderr) << words << '\n';
    return code;
}

ui::Scheme schemeOf(const QCommandLineParser& options, bool isPicture)
{
    if (options.isSet(QStringLiteral("dark")))
        return ui::Scheme::Dark;
    if (options.isSet(QStringLiteral("contrast")))
        return ui::Scheme::Contrast;
    if (options.isSet(QStringLiteral("light")) || isPicture)
        return ui::Scheme::Light;
    return ui::schemeNamed(ui::settings::theme.get());
}

} // namespace

int main(int argc, char** argv)
{
    const auto asked = [&](const char* option) {
        return std::any_of(argv + 1, argv + argc, [&](const char* word) { return qstrcmp(word, option) == 0; });
    };
    const bool needsNoDisplay =
        asked("--screenshot") || asked("--help") || asked("-h") || asked("--version") || asked("-v");
    if (needsNoDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("huiyin"));
    QApplication::setOrganizationName(QStringLiteral("huiyin"));
    QApplication::setApplicationVersion(QStringLiteral(HUIYIN_VERSION));
    const QStringList words = QApplication::arguments();
    const qsizetype languageAt = words.indexOf(QStringLiteral("--lang"));
    application.installEventFilter(new ui::InputHabits(&application));
    loadLanguage(application, languageAt > 0 ? words.value(languageAt + 1) : QString());

    QCommandLineParser options;
    options.setApplicationDescription(Words::tr("Case management for deputies' suggestions."));
    options.addHelpOption();
    options.addVersionOption();
    options.addPositionalArgument(QStringLiteral("FILE"), Words::tr("the case file to open"), QStringLiteral("[FILE]"));
    options.addOptions({
        {QStringLiteral("lang"), Words::tr("language of the program"), QStringLiteral("zh|en")},
        {QStringLiteral("as-of"), Words::tr("take this day for today"), QStringLiteral("DATE")},
        {QStringLiteral("read-only"), Words::tr("open the file for reading only")},
        {QStringLiteral("screenshot"), Words::tr("draw a place into the picture named last, and end"),
         QStringLiteral("PLACE")},
        {QStringLiteral("size"), Words::tr("size of the picture"), QStringLiteral("WxH")},
        {QStringLiteral("select"), Words::tr("select this case first"), QStringLiteral("NUMBER")},
        {QStringLiteral("dark"), Words::tr("dark colours")},
        {QStringLiteral("light"), Words::tr("light colours")},
        {QStringLiteral("contrast"), Words::tr("colours of high contrast")},
    });
    options.process(application);

    std::optional<QDate> asOf;
    if (options.isSet(QStringLiteral("as-of"))) {
        asOf = QDate::fromString(options.value(QStringLiteral("as-of")), Qt::ISODate);
        if (!asOf->isValid())
            return fail(Words::tr("“%1” is not a day of the calendar. Write it as 2026-03-16.")
                            .arg(options.value(QStringLiteral("as-of"))),
                        usage);
    }

    QStringList files = options.positionalArguments();
    const bool isPicture = options.isSet(QStringLiteral("screenshot"));
    Picture picture{.place = options.value(QStringLiteral("screenshot")),
                    .number = options.value(QStringLiteral("select"))};
    QTemporaryDir clean; // a picture shows the program as it comes, not as somebody has left it
    if (isPicture) {
        if (files.isEmpty())
            return fail(Words::tr("Name the picture to draw: huiyin FILE --screenshot PLACE OUT.png"), usage);
        picture.file = files.takeLast();
        if (!picture.file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive)) // or a case file would be drawn over
            return fail(Words::tr("Name the picture to draw: huiyin FILE --screenshot PLACE OUT.png"), usage);
        if (options.isSet(QStringLiteral("size"))) {
            const QStringList sides = options.value(QStringLiteral("size")).split(u'x');
            picture.size = QSize(sides.value(0).toInt(), sides.value(1).toInt());
            if (sides.size() != 2 || picture.size.isEmpty())
                return fail(Words::tr("A size reads 1280x800."), usage);
        }
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, clean.path());
    }
    const bool reads = options.isSet(QStringLiteral("read-only"));
    if (!isPicture && !reads && files.size() == 1 && Doorbell::ring(files.constFirst()))
        return 0; // its window is in front now
    ui::applyTheme(application, schemeOf(options, isPicture));

    Desktop desktop(asOf);
    // a picture shows what can be done; nothing is written
    if (isPicture)
        desktop.keepNoCopies();
    const auto access = reads && !isPicture ? casefile::Access::Read : casefile::Access::Write;
    const bool opened = !files.isEmpty() && desktop.openFile(files.constFirst(), access);
    if (!opened && !desktop.page())
        desktop.start();
    if (!isPicture)
        return QApplication::exec();

    if (!opened && !files.isEmpty())
        return unusable;
    const bool drawn = opened ? takePicture(*desktop.window(), picture) : grabInto(*desktop.page(), picture.file);
    delete desktop.window(); // and with it the lock on the file
    delete desktop.page();
    return drawn ? 0 : fail(Words::tr("The picture %1 could not be drawn.").arg(picture.file), unusable);
}
