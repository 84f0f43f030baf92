// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rosterwords.h"

#include <QHash>
#include <QRegularExpression>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Only letters and digits, folded in case and width, without what stands in brackets.
QString bare(const QString &text)
{
    static const QRegularExpression brackets(u"\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】"_s);
    QString folded = text.left(64).normalized(QString::NormalizationForm_KC).toCaseFolded();
    folded.remove(brackets);
    QString result;
    for (const QChar character : std::as_const(folded)) {
        if (character.isLetterOrNumber())
            result += character;
    }
    return result;
}

QString cjkOnly(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
        [](QChar character) { return character.script() == QChar::Script_Han; });
    return result;
}

QString withoutCjk(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
        [](QChar character) { return character.script() != QChar::Script_Han; });
    return result;
}

QHash<QString, HeaderMeaning> headerWords()
{
    using Model = RosterModel;
    QHash<QString, HeaderMeaning> words;
    const auto add = [&words](const QString &list, Model::Column column, const QString &type, bool certain) {
        for (const QString &word : list.split(u' '))
            words.insert(word, {column, type, certain});
    };
    add(u"姓名 名字 人名 中文姓名 中文名 英文名 英文姓名 全名 名称 name fullname pmname personname names "
        "nameofengineer"_s,
        Model::Name, {}, true);
    add(u"性别 男女 gender sex pmgender"_s, Model::Gender, {}, true);
    add(u"证件类型 证件类别 证件种类 证件名称 证照类型 证类型 idtype documenttype doctype certificatetype "
        "certtype "
        "pmcertificatetype typeofid typeofdocument iddocumenttype iddoctype identitytype documentkind "
        "document "
        "identificationtype credentialtype"_s,
        Model::CertificateType, {}, true);
    add(u"证件号 证件号码 证件编号 证号 证照号码 有效证件号 有效证件号码 idnumber idno idnum documentnumber "
        "documentno docno docnumber certificateno certificatenumber certno certnumber pmcertificateno "
        "iddocumentnumber identificationnumber identitynumber credentialno 身份证护照 身份证护照号 "
        "身份证护照号码 身份证或护照号 身份证或护照号码 身份证号护照号 idpassportno idpassportnumber "
        "idpassport idorpassportno passportidno numberofdocument numberofid"_s,
        Model::CertificateNo, {}, true);
    add(u"身份证 身份证号 身份证号码 身份证件号 身份证件号码 身份证编号 居民身份证 居民身份证号 "
        "居民身份证号码 公民身份号码 公民身份证号 公民身份证号码 身份号码 idcard idcardno idcardnumber "
        "idcardnum identitycard identitycardno identitycardnumber residentidno"_s,
        Model::CertificateNo, u"IDCard"_s, true);
    add(u"护照 护照号 护照号码 passport passportno passportnumber passportnum"_s, Model::CertificateNo,
        u"Passport"_s, true);
    add(u"手机 手机号 手机号码 电话 电话号 电话号码 联系方式 联系电话 联系手机 联系手机号 联系号码 "
        "联系电话号码 移动电话 手机电话 电话手机 通讯方式 phone phoneno phonenumber mobile mobileno "
        "mobilenumber mobilephone mobilephoneno mobilephonenumber cellphone cell cellphonenumber cellno tel "
        "telno telephone telephoneno telephonenumber contact contactno contactnumber contactinfo "
        "contactinformation contactphone contactdetails pmcontactinfo handphone phonemobile"_s,
        Model::ContactInfo, {}, true);
    add(u"证件 有效证件 id"_s, Model::CertificateNo, {}, false);
    return words;
}

std::optional<HeaderMeaning> wordMeaning(QString word)
{
    static const auto words = headerWords();
    // Whose name or number it is: the engineers' own, in each of these.
    static const QRegularExpression whose(
        u"^(施工人员|施工工程师|施工人|进场人员|入场人员|工程师|人员|员工|本人|"
        "constructionengineers?|engineers?|employees?|staff|workers?|technicians?|persons?|visitors?|your)(的|s)?"_s);
    auto found = words.constFind(word);
    if (found == words.constEnd())
        found = words.constFind(word.remove(whose));
    // A mark such as 必填 or "required" does not change what is asked for.
    static const QRegularExpression mark(u"(必填|选填|required|optional)$"_s);
    if (found == words.constEnd())
        found = words.constFind(word.remove(mark));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<HeaderMeaning> headerMeaning(const QString &header)
{
    const QString word = bare(header);
    if (auto meaning = wordMeaning(word))
        return meaning;
    // Both languages in one cell ("姓名 Name"): the half that is known tells it, and two known ones must
    // agree.
    const auto chinese = wordMeaning(cjkOnly(word));
    const auto english = wordMeaning(withoutCjk(word));
    if (chinese && english && chinese->column != english->column)
        return chinese->certain == english->certain ? std::nullopt : chinese->certain ? chinese : english;
    return chinese ? chinese : english;
}

QString knownGender(const QString &word)
{
    const QString text = bare(word);
    static const QStringList male = u"男 男性 男士 先生 male m man mr boy"_s.split(u' ');
    static const QStringList female = u"女 女性 女士 小姐 female f woman ms mrs miss girl"_s.split(u' ');
    if (male.contains(text))
        return u"Male"_s;
    return female.contains(text) ? u"Female"_s : QString();
}

QString knownCertificateType(const QString &word)
{
    const QString text = bare(word);
    static const QStringList idCard = u"身份证 居民身份证 二代身份证 中国身份证 中国居民身份证 第二代身份证 "
                                      "身份证件 idcard identitycard residentidcard chineseidcard prcidcard "
                                      "nationalidcard residentidentitycard"_s.split(u' ');
    static const QStringList passport = u"护照 因私护照 普通护照 中国护照 外国护照 国际护照 passport "
                                        "internationalpassport foreignpassport"_s.split(u' ');
    if (idCard.contains(text))
        return u"IDCard"_s;
    return passport.contains(text) ? u"Passport"_s : QString();
}

} // namespace circuitdesk
