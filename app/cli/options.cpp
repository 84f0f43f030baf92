// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/core/account.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OptionText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Command = Options::Command;

const QHash<QString, Command> commands{{u"check"_s, Command::Check}, {u"apply"_s, Command::Apply},
    {u"order"_s, Command::Order}, {u"send"_s, Command::Send}, {u"outbox"_s, Command::Outbox},
    {u"history"_s, Command::History}, {u"export"_s, Command::Export}, {u"explain"_s, Command::Explain},
    {u"passphrase"_s, Command::Passphrase}};

/// The options each command knows, beside those that all know.
QStringList optionsOf(Command command)
{
    switch (command) {
    case Command::Apply:
        return {u"queue"_s, u"second"_s};
    case Command::Order:
        return {u"region"_s, u"circuit"_s, u"cycle"_s, u"period"_s, u"auto-pay"_s, u"queue"_s, u"yes"_s};
    case Command::History:
        return {u"search"_s, u"limit"_s};
    case Command::Export:
        return {u"pdf"_s};
    case Command::Check:
        return {u"second"_s};
    case Command::Explain:
        return {u"second"_s, u"personal-data"_s};
    case Command::Help:
    case Command::Version:
    case Command::Send:
    case Command::Outbox:
    case Command::AccountList:
    case Command::AccountCheck:
    case Command::Passphrase:
        break;
    }
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    for (const char *name :
        {"data-dir", "endpoint", "account", "region", "circuit", "cycle", "period", "search", "limit", "pdf"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), {}, QString::fromLatin1(name)));
    for (const char *name : {"json", "queue", "auto-pay", "yes", "second", "personal-data", "version"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(name)));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
}

tl::unexpected<Error> usage(const QString &sentence)
{
    return failure(ErrorKind::Invalid,
        sentence + u' ' + OptionText::tr("Nothing was done; see circuitdesk-cli --help."), u"usage"_s);
}

Result<OccupancyOrder> orderFrom(const QCommandLineParser &parser)
{
    OccupancyOrder order;
    for (const char *name : {"region", "circuit", "cycle", "period"}) {
        if (!parser.isSet(QString::fromLatin1(name)))
            return usage(OptionText::tr("order needs --%1.").arg(QString::fromLatin1(name)));
    }
    order.regionId = parser.value(u"region"_s);
    order.physicalConnectionId = parser.value(u"circuit"_s);
    order.pricingCycle = parser.value(u"cycle"_s);
    if (maxPeriod(order.pricingCycle) == 0)
        return usage(OptionText::tr("--cycle is Month or Year, not \"%1\".").arg(order.pricingCycle));
    bool isNumber = false;
    order.period = parser.value(u"period"_s).toInt(&isNumber);
    if (!isNumber)
        return usage(
            OptionText::tr("--period is a whole number, not \"%1\".").arg(parser.value(u"period"_s)));
    order.autoPay = parser.isSet(u"auto-pay"_s);
    return order;
}

Result<Options> checked(Options options, const QCommandLineParser &parser)
{
    switch (options.command) {
    case Command::Check:
    case Command::Apply:
        if (options.files.isEmpty())
            return usage(OptionText::tr("Name at least one LOA file."));
        break;
    case Command::Order: {
        const auto order = orderFrom(parser);
        if (!order)
            return tl::make_unexpected(order.error());
        options.order = *order;
        break;
    }
    case Command::History: {
        bool isNumber = true;
        if (parser.isSet(u"limit"_s))
            options.limit = parser.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || options.limit < 1)
            return usage(OptionText::tr("--limit is a whole number from 1."));
        break;
    }
    case Command::Export:
        if (options.files.size() != 1 || options.pdfPath.isEmpty())
            return usage(
                OptionText::tr("export needs one LOA file or submission ID, and --pdf with a path."));
        break;
    case Command::Explain:
        if (options.files.size() != 1)
            return usage(OptionText::tr("explain needs one LOA file or submission ID."));
        break;
    case Command::Help:
    case Command::Version:
    case Command::Send:
    case Command::Outbox:
    case Command::AccountList:
    case Command::AccountCheck:
    case Command::Passphrase:
        break;
    }
    const bool takesFiles = options.command == Command::Check || options.command == Command::Apply
        || options.command == Command::Export || options.command == Command::Explain;
    if (!takesFiles && !options.files.isEmpty())
        return usage(OptionText::tr("\"%1\" is one word too many.").arg(options.files.constFirst()));
    return options;
}

/// The command that the first of \a words name, and takes them away.
Result<Command> takeCommand(QStringList &words)
{
    if (words.isEmpty())
        return usage(OptionText::tr("No command was given."));
    const QString name = words.takeFirst();
    if (commands.contains(name))
        return commands.value(name);
    if (name != "account"_L1)
        return usage(OptionText::tr("\"%1\" is not a command.").arg(name));
    const QString what = words.isEmpty() ? QString() : words.takeFirst();
    // Nothing else is repeated: somebody may have tried to enter keys here.
    if ((what != "list"_L1 && what != "check"_L1) || !words.isEmpty())
        return usage(OptionText::tr("account has the commands list and check, with nothing behind them. Keys "
                                    "are entered in the window's settings, never on a command line."));
    return what == "list"_L1 ? Command::AccountList : Command::AccountCheck;
}

} // namespace

Result<Options> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"circuitdesk-cli"_s} + arguments))
        return usage(parser.errorText() + u'.');
    Options options;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        options.command = parser.isSet(u"help"_s) ? Command::Help : Command::Version;
        return options;
    }
    QStringList words = parser.positionalArguments();
    const QString name = words.value(0);
    const auto command = takeCommand(words);
    if (!command)
        return tl::make_unexpected(command.error());
    options.command = *command;
    static const QStringList common{u"data-dir"_s, u"endpoint"_s, u"account"_s, u"json"_s};
    for (const QString &option : parser.optionNames()) {
        if (!common.contains(option) && !optionsOf(options.command).contains(option))
            return usage(OptionText::tr("%1 has no option --%2.").arg(name, option));
    }
    options.dataDirectory = parser.value(u"data-dir"_s);
    const auto endpoint = parseEndpoint(parser.value(u"endpoint"_s));
    if (!endpoint)
        return tl::make_unexpected(endpoint.error());
    options.endpoint = *endpoint;
    options.account = parser.value(u"account"_s);
    options.json = parser.isSet(u"json"_s);
    options.queueOnly = parser.isSet(u"queue"_s);
    options.yes = parser.isSet(u"yes"_s);
    options.second = parser.isSet(u"second"_s);
    options.personalData = parser.isSet(u"personal-data"_s);
    options.files = words;
    options.search = parser.value(u"search"_s);
    options.pdfPath = parser.value(u"pdf"_s);
    return checked(options, parser);
}

QString helpText()
{
    return OptionText::tr(
        "circuitdesk-cli [--data-dir DIR] [--endpoint URL] [--account NAME] [--json] COMMAND\n"
        "\n"
        "  check FILE... [--second]\n"
        "                         apply the rules; store and send nothing\n"
        "  apply FILE... [--second] [--queue]\n"
        "                         store LOA applications, then send them (--queue: store only;\n"
        "                         --second: where the provider rejected an earlier one)\n"
        "  order --region ID --circuit ID --cycle Month|Year --period N [--auto-pay] [--queue] --yes\n"
        "                         order a port; without --yes, say what would be ordered and stop\n"
        "  send                   send what is queued, settle what is unknown\n"
        "  outbox                 what is not settled yet\n"
        "  history [--search TEXT] [--limit N]\n"
        "                         submissions, newest first\n"
        "  export FILE|SUBMISSION-ID --pdf OUT\n"
        "                         write the LOA form as a PDF\n"
        "  explain FILE|SUBMISSION-ID [--second] [--personal-data]\n"
        "                         the call in words, as it is signed, as a command and as a program; sends\n"
        "                         nothing, hides names, ID numbers and phones unless told otherwise\n"
        "  account list           the accounts, the one in use with a star\n"
        "  account check          what works of the account in use: address, connection, clock, key,\n"
        "                         permissions, how values travel; only reads\n"
        "  passphrase             change the passphrase from CIRCUITDESK_PASSPHRASE to\n"
        "                         CIRCUITDESK_NEW_PASSPHRASE; the data stays as it is\n"
        "\n"
        "--account names one of the accounts for this run. Without it, the one that was chosen in the\n"
        "window works, else the first of the provider's own sources: ALIBABA_CLOUD_ACCESS_KEY_ID, _SECRET\n"
        "and ALIBABA_CLOUD_SECURITY_TOKEN, ~/.aliyun/config.json, ~/.alibabacloud/credentials. Keys are\n"
        "never taken from the command line. The passphrase of the data, where there is no keychain, comes\n"
        "from CIRCUITDESK_PASSPHRASE. Plain http is used to this machine only.\n"
        "\n"
        "Exit status: 0 all accepted or clean; 1 refused by a check or by the provider; 2 usage;\n"
        "3 still queued; 4 outcome unknown; 5 storage; 6 credentials.\n");
}

} // namespace circuitdesk
