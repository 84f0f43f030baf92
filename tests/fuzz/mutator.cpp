// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutator.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace {

constexpr qsizetype longest = 4 * 1024;

// What single bytes would hardly ever come to.
constexpr std::array tokens{"{", "}", "[", "]", "[[", "{\"a\":", "\"", ":", ",", "null", "true", "false",
    "-0", "1e999", "-1", "0.1e-7", "9223372036854775808", "18446744073709551616", "203167309740138123",
    "\\u0000", "\\ud800", "\\ud83d\\ude00", "\\\"", "\xEF\xBB\xBF", "\xC0\xAF", "\xED\xA0\x80",
    "\xF0\x9F\x98\x80", "\xFF", "\"RequestId\":\"R\"", "\"requestId\":", "\"Code\":", "\"code\":\"200\"",
    "\"Success\":false", "\"Message\":", "\"Data\":{\"OrderId\":1}", "IllegalParam.Si", "Throttling.User",
    "InternalError", "%s", "11010519491231002X", "<", ">", "</", "/>", "<a>", "</a>", "<!--", "-->",
    "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>", "<?a b?>", "<!DOCTYPE a>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&amp;", "&b;", "&#0;", "&#x1F600;", "&#1;", " a=''", " xmlns='b'",
    "b:", "<RequestId>R</RequestId>", "<Code>", "</Code>", "encoding=\"UTF-16\"", "\r\n", "\t",
    "\"format\":\"circuitdesk.loa\"", "\"version\":1", "\"PMInfo\":[", "\"Bandwidth\":1e2", "\"Si\":\"\""};

qsizetype position(const QByteArray &input, QRandomGenerator &random)
{
    return random.bounded(int(input.size()) + 1);
}

QByteArray piece(const QByteArray &input, QRandomGenerator &random)
{
    const qsizetype at = position(input, random);
    return input.mid(at, random.bounded(random.bounded(8) == 0 ? 512 : 32) + 1);
}

} // namespace

void Mutator::edit(QByteArray &input, QRandomGenerator &random) const
{
    const qsizetype at = position(input, random);
    switch (random.bounded(10)) {
    case 0:
        if (at < input.size())
            input[at] = char(input.at(at) ^ (1 << random.bounded(8)));
        break;
    case 1:
        if (at < input.size())
            input[at] = char(random.bounded(256));
        break;
    case 2:
        input.insert(at, char(random.bounded(256)));
        break;
    case 3:
        input.remove(at, random.bounded(16) + 1);
        break;
    case 4:
        input.insert(at, piece(input, random));
        break;
    case 5:
        input.insert(at, piece(m_samples.at(random.bounded(int(m_samples.size()))), random));
        break;
    case 6: {
        const QByteArray source = piece(input, random);
        input.replace(at, source.size(), source);
        break;
    }
    case 7:
        // Depth and length come from the same few bytes again and again.
        if (random.bounded(8) == 0)
            input.insert(at, piece(input, random).repeated(random.bounded(100)).left(longest));
        else if (random.bounded(8) == 0)
            input.truncate(at);
        break;
    default:
        input.insert(at, tokens.at(std::size_t(random.bounded(int(tokens.size())))));
    }
}

QByteArray Mutator::input(quint32 run) const
{
    constexpr quint32 goldenRatio = 0x9E3779B9; // runs that follow each other get seeds that don't
    QRandomGenerator random(m_seed + run * goldenRatio);
    QByteArray input = m_samples.at(random.bounded(int(m_samples.size())));
    for (int edits = random.bounded(random.bounded(2) == 0 ? 2 : 8); edits >= 0; --edits)
        edit(input, random);
    return input.left(longest);
}
