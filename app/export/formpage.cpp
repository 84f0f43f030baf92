// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/formpage.h"

#include "models/rostermodel.h"
#include "models/siteentry.h"
#include "models/sitezone.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace circuitdesk {

namespace {

constexpr QSizeF pageSize(210, 297);
constexpr double left = 16;
constexpr double right = 194;
constexpr double gap = 6;
constexpr double third = (right - left - 2 * gap) / 3;
constexpr double half = (right - left - gap) / 2;

constexpr double circuitTop = 36;
constexpr double companiesTop = 68;
constexpr double siteEntryTop = 82;
constexpr double rosterTop = 104;
constexpr double rosterHead = 6;
constexpr double signaturesBottom = 270;
constexpr double footerTop = 276;

constexpr double fieldHeight = 12;
constexpr double companyHeight = 14;
constexpr int blankRows = 6; // of a form without engineers, to be filled in by hand

constexpr TextStyle valueStyle{.size = 10, .minSize = 5, .wrappedSize = 8, .maxLines = 2};
constexpr TextStyle strongStyle{.size = 11, .minSize = 5, .wrappedSize = 8, .maxLines = 2, .bold = true};
constexpr TextStyle companyStyle{.size = 10.5, .minSize = 4.5, .wrappedSize = 9, .maxLines = 4};
constexpr TextStyle cellStyle{.size = 9.5, .minSize = 5, .wrappedSize = 7, .maxLines = 2};
constexpr TextStyle footerStyle{.size = 6.5, .minSize = 4.5, .tone = Tone::Quiet};

/// The columns of the roster: where each begins and how wide its text may be.
struct Column {
    double x;
    double width;
};
constexpr std::array<Column, 6> columns{
    {{left + 1, 8}, {26, 50}, {79, 15}, {97, 22}, {122, 42}, {167, right - 168}}};
enum ColumnName : size_t { Number, Name, Gender, DocumentType, DocumentNumber, Phone };

double columnX(int number)
{
    return left + number * (third + gap);
}

QString offsetText(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return u"UTC%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

QString genderInChinese(const QString &gender)
{
    if (gender == "Male"_L1)
        return u"男"_s;
    return gender == "Female"_L1 ? u"女"_s : QString();
}

QString certificateTypeInChinese(const QString &type)
{
    if (type == "IDCard"_L1)
        return u"身份证"_s;
    return type == "Passport"_L1 ? u"护照"_s : QString();
}

QString lineTypeInChinese(const QString &type)
{
    if (type == "FIBRE"_L1)
        return u"光纤直连"_s;
    return type == "Other"_L1 ? u"其他"_s : QString();
}

/// A value in the reader's language and in Chinese; only what is there, and nothing twice.
QString joined(const Label &value)
{
    if (value.text.isEmpty() || value.chinese.isEmpty() || value.text == value.chinese)
        return value.chinese.isEmpty() ? value.text : value.chinese;
    return value.text + u' ' + value.chinese;
}

} // namespace

FormPage::FormPage(const LoaForm &form) : m_form(form), m_painter(pageSize) { }

QByteArray FormPage::toPdf()
{
    drawHeader();
    drawCircuit();
    drawCompanies();
    drawSignatures(drawRoster());
    drawFooter();
    const auto &circuit = m_form.application.instanceId;
    return m_painter.toPdf({circuit.isEmpty() ? tr("LOA application") : tr("LOA application %1").arg(circuit),
        u"CircuitDesk " CIRCUITDESK_VERSION ""_s, m_form.printedAt});
}

Label FormPage::label(const QString &text, const QString &chinese) const
{
    // A Chinese translation need not use the very words of the form, and beside them it would only repeat.
    return {m_form.locale.language() == QLocale::Chinese && !chinese.isEmpty() ? QString() : text, chinese};
}

QString FormPage::localTimeText(const QDateTime &time) const
{
    const auto local = time.toLocalTime();
    return u"%1 %2 (%3)"_s.arg(m_form.locale.toString(local.date(), QLocale::LongFormat),
        local.time().toString(u"HH:mm"_s), offsetText(local));
}

QString FormPage::bandwidthText() const
{
    const auto &bandwidth = m_form.application.bandwidth;
    return bandwidth.isEmpty() ? QString() : u"%1 Mbit/s"_s.arg(bandwidth);
}

void FormPage::drawHeader()
{
    m_painter.accentBar({left, 10, third, 1.2});
    const auto title = label(tr("Letter of Authorization application"), u"授权书（LOA）申请表"_s);
    const bool once = title.text.isEmpty();
    const double width = right - left - third;
    m_painter.text(
        {left, 20}, width, once ? title.chinese : title.text, {.size = 18, .minSize = 10, .bold = true});
    if (!once)
        m_painter.text({left, 26.6}, width, title.chinese, {.size = 11, .tone = Tone::Quiet});
    if (m_form.stateText.isEmpty())
        return;
    const auto state = label(tr("State"), u"状态"_s);
    m_painter.text(
        {right, 15.6}, third, joined(state), {.size = 6.5, .tone = Tone::Quiet, .side = Side::Right});
    m_painter.text({right, 20}, third - gap, m_form.stateText,
        {.size = 10, .minSize = 6, .wrappedSize = 7, .maxLines = 2, .bold = true, .side = Side::Right});
}

void FormPage::drawCircuit()
{
    const auto &loa = m_form.application;
    m_painter.section(circuitTop - 2, left, right, label(tr("Circuit"), u"专线信息"_s));
    const double second = circuitTop + fieldHeight;
    const auto cell = [](int column, double y) { return QRectF(columnX(column), y, third, fieldHeight); };
    m_painter.field(cell(0, circuitTop), label(tr("Circuit ID"), u"专线 ID"_s), loa.instanceId, strongStyle);
    m_painter.field(
        cell(1, circuitTop), label(tr("Circuit name"), u"专线名称"_s), m_form.circuitName, valueStyle);
    m_painter.field(cell(2, circuitTop), label(tr("Region"), u"地域"_s), loa.regionId, valueStyle);
    m_painter.hairline({left, second}, {right, second});
    const auto lineType = joined(label(lineTypeText(loa.lineType), lineTypeInChinese(loa.lineType)));
    m_painter.field(cell(0, second), label(tr("Line type"), u"线路类型"_s), lineType, valueStyle);
    m_painter.field(cell(1, second), label(tr("Bandwidth"), u"带宽"_s), bandwidthText(), valueStyle);
    m_painter.field(cell(2, second), label(tr("Peer location"), u"对端位置"_s), loa.peerLocation, valueStyle);
}

void FormPage::drawCompanies()
{
    const auto &loa = m_form.application;
    m_painter.section(companiesTop - 2, left, right, label(tr("Companies and site entry"), u"单位与进场"_s));
    m_painter.field({left, companiesTop, half, companyHeight}, label(tr("Applicant company"), u"申请单位"_s),
        loa.companyName, companyStyle);
    m_painter.field({left + half + gap, companiesTop, half, companyHeight},
        label(tr("Construction company"), u"施工单位"_s), loa.si, companyStyle);
    m_painter.hairline({left, siteEntryTop}, {right, siteEntryTop});
    drawSiteEntry(siteEntryTop);
}

void FormPage::drawSiteEntry(double y)
{
    const auto &loa = m_form.application;
    const auto time = parseConstructionTime(loa.constructionTime);
    const QRectF first(left, y, half, fieldHeight);
    const QRectF second(left + half + gap, y, half, fieldHeight);
    const auto atSite = label(tr("Site entry"), u"进场时间"_s);
    const auto inUtc = label(tr("Site entry in UTC"), u"进场时间（UTC）"_s);
    const auto zone = siteZone(loa.regionId);
    if (!time.isValid()) {
        m_painter.field(first, atSite, loa.constructionTime, strongStyle);
        m_painter.field(second, inUtc, {}, valueStyle);
    } else if (zone.isValid()) {
        // Who stands at the door reads the clocks there; this computer's own are nobody's on paper.
        m_painter.field(first, atSite, siteEntryText(time, zone, m_form.locale), strongStyle);
        m_painter.field(second, inUtc, formatConstructionTime(time), valueStyle);
    } else {
        m_painter.field(first, inUtc, formatConstructionTime(time), strongStyle);
    }
}

double FormPage::drawRoster()
{
    const auto &engineers = m_form.application.engineers;
    m_painter.section(rosterTop - 2, left, right, label(tr("Construction engineers"), u"施工人员"_s));
    if (!engineers.isEmpty()) {
        const auto total = label(tr("Total %1").arg(engineers.size()), u"共 %1 人"_s.arg(engineers.size()));
        m_painter.text({right, rosterTop - 2}, third, joined(total),
            {.size = 8, .tone = Tone::Quiet, .side = Side::Right});
    }
    drawRosterHead(rosterTop);
    const double height = engineers.size() > 12 ? 7 : 8;
    double y = rosterTop + rosterHead;
    const auto rows = engineers.isEmpty() ? QList<Engineer>(blankRows) : engineers;
    for (int i = 0; i < rows.size(); ++i, y += height)
        drawRosterRow(y, height, i + 1, rows.at(i));
    // Rows that are not used are left out: nobody may be written below the last one after signing.
    m_painter.strongLine({left, y}, {right, y});
    return y;
}

void FormPage::drawRosterHead(double y)
{
    m_painter.tint({left, y, right - left, rosterHead});
    const auto head = [&](size_t column, const QString &text, const QString &chinese) {
        m_painter.label({columns.at(column).x, y + 3.9}, columns.at(column).width, label(text, chinese));
    };
    head(Number, tr("No."), u"序号"_s);
    head(Name, tr("Name"), u"姓名"_s);
    head(Gender, tr("Gender"), u"性别"_s);
    head(DocumentType, tr("Document"), u"证件类型"_s);
    head(DocumentNumber, tr("Document number"), u"证件号码"_s);
    head(Phone, tr("Phone"), u"联系电话"_s);
}

void FormPage::drawRosterRow(double y, double height, int number, const Engineer &engineer)
{
    const auto cell = [&](size_t column, const QString &value, TextStyle style) {
        const auto [x, width] = columns.at(column);
        if (value.isEmpty())
            m_painter.writingLine({x, y + height - 1.6}, {x + width, y + height - 1.6});
        else
            m_painter.centred({x, y, width, height}, value, style);
    };
    auto quiet = cellStyle;
    quiet.size = 8.5;
    auto nameStyle = cellStyle;
    nameStyle.bold = true;
    auto numberStyle = quiet;
    numberStyle.tone = Tone::Quiet;
    const auto type = label(
        certificateTypeText(engineer.certificateType), certificateTypeInChinese(engineer.certificateType));
    cell(Number, QString::number(number), numberStyle);
    cell(Name, engineer.name, nameStyle);
    cell(Gender, joined(label(genderText(engineer.gender), genderInChinese(engineer.gender))), quiet);
    cell(DocumentType, joined(type), quiet);
    cell(DocumentNumber, engineer.certificateNo, cellStyle);
    cell(Phone, engineer.contactInfo, cellStyle);
    m_painter.hairline({left, y + height}, {right, y + height});
}

void FormPage::drawSignatures(double rosterEnd)
{
    constexpr double tallest = 44; // room for a company's round seal of 42 mm
    const double top = qMax(rosterEnd + 10, signaturesBottom - tallest);
    m_painter.section(top - 2, left, right, label(tr("Signatures"), u"签字盖章"_s));
    const auto &loa = m_form.application;
    const auto box = [top](
                         int column) { return QRectF(columnX(column), top, third, signaturesBottom - top); };
    drawSignature(box(0), label(tr("Applicant"), u"申请单位"_s), loa.companyName);
    drawSignature(box(1), label(tr("Construction company"), u"施工单位"_s), loa.si);
    drawSignature(box(2), label(tr("Data centre"), u"数据中心"_s), {});
}

void FormPage::drawSignature(const QRectF &box, const Label &name, const QString &who)
{
    m_painter.label({box.left(), box.top() + 3.6}, box.width(), name);
    m_painter.text({box.left(), box.top() + 8}, box.width(), who,
        {.size = 8, .minSize = 5, .wrappedSize = 6.5, .maxLines = 2});
    const double date = box.bottom() - 1;
    const double signature = date - 9;
    m_painter.writingLine({box.left(), signature}, {box.right(), signature});
    m_painter.label(
        {box.left(), signature + 3}, box.width(), label(tr("Signature and seal"), u"签字（盖章）"_s));
    m_painter.label({box.left(), date}, 16, label(tr("Date"), u"日期"_s));
    m_painter.writingLine({box.left() + 16, date}, {box.right(), date});
}

void FormPage::drawFooter()
{
    m_painter.hairline({left, footerTop}, {right, footerTop});
    const auto line = [&](double x, double y, double width, const Label &name, const QString &value) {
        m_painter.text(
            {x, y}, width, joined(name) + u"  "_s + (value.isEmpty() ? u"–"_s : value), footerStyle);
    };
    line(left, footerTop + 4, half, label(tr("Submission ID"), u"提交编号"_s), m_form.submissionId);
    line(left + half + gap, footerTop + 4, half, label(u"RequestId"_s, {}), m_form.requestId);
    const auto printed = m_form.printedAt.isValid() ? localTimeText(m_form.printedAt) : QString();
    line(left, footerTop + 8, half, label(tr("Printed"), u"打印时间"_s), printed);
    const auto notice = label(tr("Personal data: destroy after use"), u"含个人信息，用后销毁"_s);
    m_painter.text({left + half + gap, footerTop + 8}, half - 30, joined(notice), footerStyle);
    auto pageStyle = footerStyle;
    pageStyle.side = Side::Right;
    m_painter.text(
        {right, footerTop + 8}, 30, joined(label(tr("Page %1/%2").arg(1).arg(1), u"第 1/1 页"_s)), pageStyle);
}

} // namespace circuitdesk
