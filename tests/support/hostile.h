// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace circuitdesk::hostile {

/// Pieces that broke somebody's form, database, protocol or file.
inline const QStringList &pieces()
{
    using namespace Qt::Literals::StringLiterals;
    static const QStringList all{u"'"_s, u"\""_s, u"`"_s, u"\\"_s, u"'; DROP TABLE drafts; --"_s,
        u"\" OR 1=1 --"_s, u"%"_s, u"%00"_s, u"_"_s, u"&Action=Other"_s, u"="_s, u"+"_s, u"#"_s, u"?"_s,
        u";"_s, u","_s, u"<b>&amp;</b>"_s, u"<!--"_s, u"]]>"_s, u"${x}"_s, u"%1%2%n"_s,
        u"=HYPERLINK(\"a\")"_s, u"@SUM(1)"_s, u"-1+1"_s, QString(QChar(u'\0')), u"\t"_s, u"\n"_s, u"\r\n"_s,
        u"\v\f\b\x1b[31m"_s, u"\x7f\x85"_s, u"\u00a0"_s, u"\u3000"_s, u"\u200b"_s, u"\u200d"_s, u"\ufeff"_s,
        u"\ufffe"_s, u"\uffff"_s, u"\ufffd"_s, u"\u202eright to left\u202c"_s, u"\u2066\u2069"_s, u"שלום"_s,
        u"مرحبا"_s, u"张三丰"_s, u"　全角 １２３ＡＢＣ"_s, u"e\u0301"_s, u"\u00e9"_s,
        u"Z\u0351\u036b\u0343\u036a\u0302\u036b"_s, u"ﷺ"_s, u"👩‍👩‍👧‍👦"_s, u"🇨🇳"_s,
        u"𠮷野家"_s, u"\U0010ffff"_s, u"\ue000"_s, u"İıſß"_s, u"٣٤٥"_s, u"null"_s, u"undefined"_s, u"NaN"_s,
        u"1e309"_s, u"3.3E+17"_s, u"00123"_s, u" "_s, u"a"_s, u"2026-02-30"_s, u"../../etc/passwd"_s,
        u"file:///dev/null"_s, u"|cmd"_s, u"\u2028\u2029"_s};
    return all;
}

/// Half of a character beyond U+FFFF: no text, and yet a program may hand it over.
inline const QStringList &halves()
{
    static const QStringList all{QString(QChar(0xd83d)), QString(QChar(0xde00))};
    return all;
}

/// One to six pieces; sometimes none, and sometimes thousands.
inline QString text(QRandomGenerator &random, bool withHalves)
{
    const int kind = random.bounded(100);
    if (kind == 0)
        return {};
    const int count = kind < 97 ? random.bounded(1, 7) : random.bounded(100, 1000);
    QString result;
    for (int i = 0; i < count; ++i) {
        const QStringList &from = withHalves && random.bounded(8) == 0 ? halves() : pieces();
        result += from.at(random.bounded(static_cast<int>(from.size())));
    }
    return result;
}

} // namespace circuitdesk::hostile
