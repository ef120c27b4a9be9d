// SPDX-License-Identifier: GPL-3.0-or-later
// huiyin-cli: scripts, office IT and tests. Links no widgets; chooses the offscreen platform itself, since a report
// lays out text and any Qt program without a display would stop.
#include "app/cli/cli.h"
#include "app/language.h"
#include "casefile/open.h"

#include <QDir>
#include <QGuiApplication>

#include <algorithm>
#include <clocale>

using namespace huiyin;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString helpText()
{
    QString text = Words::tr("Huiyin: case management for deputies' suggestions") + QStringLiteral("\n\n");
    for (const cli::Command& command : cli::commands()) {
        QString line =
            QStringLiteral("  huiyin-cli %1 %2").arg(QLatin1String(command.name), QLatin1String(command.arguments));
        for (const char* option : command.options) {
            const QByteArray name = QByteArray(option).split('=').front();
            if (QByteArray(command.arguments).contains("--" + name)) // compulsory: it stands there already
                continue;
            line += QStringLiteral(" [--%1]").arg(
                QLatin1String(option).contains(u'=')
                    ? QString::fromUtf8(option).replace(QLatin1String("="), QLatin1String(" "), Qt::CaseSensitive)
                    : QString::fromUtf8(option));
        }
        text += line + QStringLiteral("\n      ") + QCoreApplication::translate("Cli", command.does) + u'\n';
    }
    text += u'\n' +
            Words::tr("Everywhere: --format table|csv|json, --as-of DATE (today), --by-whom NAME, --lang zh|en, "
                      "--version, --help") +
            u'\n';
    text += Words::tr("list --overdue: whatever is due next is late (reply, redo, promise, hand-over of a recess "
                      "suggestion); overdue in a report: no reply by its date.") +
            u'\n';
    text += Words::tr("Exit codes: 0 done, 1 refused by a rule, 2 wrong use, 3 the file or an input cannot be used.") +
            u'\n';
    return text;
}

int run(const QStringList& arguments)
{
    if (arguments.size() < 2 || arguments[1] == u"--help" || arguments[1] == u"help" || arguments[1] == u"-h") {
        cli::print(helpText());
        return arguments.size() < 2 ? cli::usage : cli::done;
    }
    if (arguments[1] == u"--version") {
        cli::print(QStringLiteral("huiyin ") + QCoreApplication::applicationVersion());
        return cli::done;
    }
    const auto commands = cli::commands();
    const auto command = std::ranges::find_if(
        commands, [&](const cli::Command& known) { return arguments[1] == QLatin1String(known.name); });
    if (command == commands.end())
        return cli::wrongUse(Words::tr("There is no command %1. `huiyin-cli help` lists them.").arg(arguments[1]));

    QCommandLineParser parser;
    const auto add = [&](const QString& option) {
        const auto equals = option.indexOf(u'=');
        if (equals < 0)
            parser.addOption({option, QString()});
        else
            parser.addOption({option.left(equals), QString(), option.mid(equals + 1)});
    };
    for (const char* option : {"format=F", "as-of=DATE", "by-whom=NAME", "lang=L", "help"})
        add(QString::fromLatin1(option));
    for (const char* option : command->options)
        add(QString::fromUtf8(option));
    const QStringList rest = QStringList{arguments[0]} + arguments.mid(2);
    if (!parser.parse(rest))
        return cli::wrongUse(parser.errorText() + u' ' + Words::tr("`huiyin-cli help` lists the options."));
    if (parser.isSet(QStringLiteral("help"))) {
        cli::print(helpText());
        return cli::done;
    }

    cli::Call call{.arguments = parser.positionalArguments(),
                   .options = parser,
                   .environment = {.now = [] { return QDateTime::currentDateTime(); }, .actor = {}}};
    const QString format = parser.value(QStringLiteral("format"));
    const bool ownFormats = arguments[1] == u"lifecycle";
    if (format == u"csv")
        call.format = cli::Format::Csv;
    else if (format == u"json")
        call.format = cli::Format::Json;
    else if (!format.isEmpty() && format != u"table" && !ownFormats)
        return cli::wrongUse(Words::tr("There is no format %1. Possible: table, csv, json.").arg(format));
    const QString language = parser.value(QStringLiteral("lang"));
    if (!language.isEmpty() && language != u"zh" && language != u"en")
        return cli::wrongUse(Words::tr("There is no language %1. Possible: zh, en.").arg(language));
    bool wrong = false;
    call.environment.asOf = cli::dateOption(call, "as-of", wrong);
    if (wrong)
        return cli::usage;
    call.environment.actor =
        parser.isSet(QStringLiteral("by-whom")) ? parser.value(QStringLiteral("by-whom")) : systemUser();
    if (call.arguments.size() < command->least || call.arguments.size() > command->most)
        return cli::wrongUse(Words::tr("Write: huiyin-cli %1 %2").arg(arguments[1], QLatin1String(command->arguments)));
    try {
        return command->run(call);
    } catch (const casefile::Error& error) {
        return cli::fail(casefile::openErrorOf(error, call.arguments.value(0)));
    }
}

//! Standard error belongs to our own one line: what Qt remarks of the system (no runtime folder, no locale) is kept for
//! those who ask for it.
void remark(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg || qEnvironmentVariableIsSet("HUIYIN_LOG"))
        cli::complain(message);
}

} // namespace

int main(int argc, char** argv)
{
    qInstallMessageHandler(remark);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::setlocale(LC_ALL, "C.UTF-8");
    QStringList arguments; // ours, whole: Qt would take --session and others for itself
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    int forQt = 1;
    QGuiApplication application(forQt, argv);
    QCoreApplication::setApplicationName(QStringLiteral("huiyin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUIYIN_VERSION));
    // the language first: even a complaint about wrong options is in it
    const auto at = arguments.indexOf(QStringLiteral("--lang"));
    const bool english =
        arguments.contains(QStringLiteral("--lang=en")) || (at > 0 && arguments.value(at + 1) == u"en");
    loadLanguage(application, english ? QStringLiteral("en") : QString());
    return cli::finish(run(arguments));
}
