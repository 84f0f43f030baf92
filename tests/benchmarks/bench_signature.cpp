// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/signature.h"
#include "models/loafile.h"
#include "models/parameters.h"

#include <QFile>

#include <cstdio>
#include <ctime>

using namespace circuitdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

enum class Placement { Form, Query };

// The same in sign.mjs; the secret is made up.
const Credentials keys{u"LTAI5tPracticeKey0001"_s, u"0123456789abcdefghijABCDEFGHIJ"_s, {}};
constexpr auto date = "2027-02-01T08:00:00Z";
constexpr auto nonce = "6f1d4c2ab0e94f7d8a35c1e2907b46d8";
constexpr int warmUp = 5000;

/// What signedRequest() computes, from frozen parameters to the authorization, but for the URL and the dates
/// in words, which the SDK's side leaves out too. The SDK signs no content type where the body is empty, so
/// neither does this.
QByteArray authorizationFor(const Parameters &parameters, Placement placement)
{
    const bool inForm = placement == Placement::Form;
    const QByteArray body = inForm ? formEncoded(parameters) : QByteArray();
    const QByteArray payload = hashedPayload(body);
    HeaderList headers{
        {"Host", "vpc.aliyuncs.com"},
        {"Accept", "application/json"},
        {"User-Agent", "CircuitDesk/" CIRCUITDESK_VERSION},
        {"x-acs-action", "ApplyPhysicalConnectionLOA"},
        {"x-acs-version", "2016-04-28"},
        {"x-acs-date", date},
        {"x-acs-signature-nonce", nonce},
        {"x-acs-content-sha256", payload},
    };
    if (inForm)
        headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return signV3("POST", "/", inForm ? Parameters() : parameters, headers, payload, keys).authorization;
}

/// Signatures per second of processor time, which other programs on the machine don't spoil.
double rate(const Parameters &parameters, Placement placement, int count)
{
    qsizetype length = 0;
    for (int i = 0; i < warmUp; ++i)
        length += authorizationFor(parameters, placement).size();
    const std::clock_t start = std::clock();
    for (int i = 0; i < count; ++i)
        length += authorizationFor(parameters, placement).size();
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    // Uses what was computed, so that none of it is left out.
    return length > 0 ? count / seconds : 0;
}

} // namespace

/// bench_signature FILE form|query COUNT: how many signatures a second; with COUNT 0, the signature itself.
int main(int argc, char **argv)
{
    if (argc != 4) {
        std::fputs("Usage: bench_signature FILE.loa.json form|query COUNT\n", stderr);
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[1]));
    const auto application = file.open(QIODevice::ReadOnly) ? parseLoaFile(file.readAll(), file.fileName())
                                                            : Result<LoaApplication>();
    if (!application || application->engineers.isEmpty()) {
        std::fputs("bench_signature: the file is not an LOA application.\n", stderr);
        return 2;
    }
    const Parameters parameters = parametersOf(*application);
    const auto placement = QByteArray(argv[2]) == "form" ? Placement::Form : Placement::Query;
    if (const int count = QByteArray(argv[3]).toInt(); count > 0)
        std::printf("%.0f\n", rate(parameters, placement, count));
    else
        std::puts(authorizationFor(parameters, placement).constData());
    return 0;
}
