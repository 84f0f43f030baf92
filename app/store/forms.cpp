// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/forms.h"

#include <QDataStream>
#include <QIODevice>

namespace circuitdesk {

namespace {

// Every blob starts with the version of its layout; an unknown one is refused, never guessed.
constexpr quint8 layoutVersion = 1;
enum class FormKind : quint8 { Loa = 1, Order = 2, SecondLoa = 3, Completion = 4, Confirmation = 5 };

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_0);
}

void write(QDataStream &out, const LoaApplication &loa)
{
    out << loa.regionId << loa.instanceId << loa.companyName << loa.lineType << loa.si << loa.constructionTime
        << loa.bandwidth << loa.peerLocation << static_cast<quint32>(loa.engineers.size());
    for (const Engineer &engineer : loa.engineers)
        out << engineer.name << engineer.gender << engineer.certificateType << engineer.certificateNo
            << engineer.contactInfo;
}

LoaApplication readLoa(QDataStream &in)
{
    LoaApplication loa;
    quint32 count = 0;
    in >> loa.regionId >> loa.instanceId >> loa.companyName >> loa.lineType >> loa.si >> loa.constructionTime
        >> loa.bandwidth >> loa.peerLocation >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Engineer engineer;
        in >> engineer.name >> engineer.gender >> engineer.certificateType >> engineer.certificateNo
            >> engineer.contactInfo;
        loa.engineers.append(engineer);
    }
    return loa;
}

void write(QDataStream &out, const OccupancyOrder &order)
{
    out << order.regionId << order.physicalConnectionId << order.pricingCycle << qint32{order.period}
        << order.autoPay << order.autoRenew << qint32{order.autoRenewDuration};
}

OccupancyOrder readOrder(QDataStream &in)
{
    OccupancyOrder order;
    qint32 period = 0;
    qint32 renewDuration = 0;
    in >> order.regionId >> order.physicalConnectionId >> order.pricingCycle >> period >> order.autoPay
        >> order.autoRenew >> renewDuration;
    order.period = period;
    order.autoRenewDuration = renewDuration;
    return order;
}

void write(QDataStream &out, const LoaCompletion &completion)
{
    out << completion.regionId << completion.instanceId << completion.finishWork << completion.lineCode
        << completion.lineLabel << completion.lineServiceProvider << completion.lineSpContactInfo;
}

LoaCompletion readCompletion(QDataStream &in)
{
    LoaCompletion completion;
    in >> completion.regionId >> completion.instanceId >> completion.finishWork >> completion.lineCode
        >> completion.lineLabel >> completion.lineServiceProvider >> completion.lineSpContactInfo;
    return completion;
}

void write(QDataStream &out, const CircuitConfirmation &confirmation)
{
    out << confirmation.regionId << confirmation.physicalConnectionId;
}

CircuitConfirmation readConfirmation(QDataStream &in)
{
    CircuitConfirmation confirmation;
    in >> confirmation.regionId >> confirmation.physicalConnectionId;
    return confirmation;
}

FormKind formKindOf(const AnyForm &form)
{
    struct {
        FormKind operator()(const LoaApplication &loa) const
        {
            return loa.second ? FormKind::SecondLoa : FormKind::Loa;
        }
        FormKind operator()(const OccupancyOrder &) const { return FormKind::Order; }
        FormKind operator()(const LoaCompletion &) const { return FormKind::Completion; }
        FormKind operator()(const CircuitConfirmation &) const { return FormKind::Confirmation; }
    } kind;
    return std::visit(kind, form);
}

std::optional<AnyForm> read(QDataStream &in, FormKind kind)
{
    switch (kind) {
    case FormKind::Loa:
        return readLoa(in);
    case FormKind::SecondLoa: {
        LoaApplication second = readLoa(in);
        second.second = true;
        return second;
    }
    case FormKind::Order:
        return readOrder(in);
    case FormKind::Completion:
        return readCompletion(in);
    case FormKind::Confirmation:
        return readConfirmation(in);
    }
    return std::nullopt;
}

} // namespace

QByteArray formBytes(const AnyForm &form)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << layoutVersion << static_cast<quint8>(formKindOf(form));
    std::visit([&out](const auto &value) { write(out, value); }, form);
    return bytes;
}

std::optional<AnyForm> formFromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    prepare(in);
    quint8 version = 0;
    quint8 kind = 0;
    in >> version >> kind;
    if (version != layoutVersion)
        return std::nullopt;
    const auto form = read(in, static_cast<FormKind>(kind));
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return form;
}

QByteArray remarkBytes(const DraftRemarks &remarks)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << layoutVersion << remarks.acknowledged << remarks.refused.code << remarks.refused.message
        << remarks.refused.digest;
    return bytes;
}

std::optional<DraftRemarks> remarksFromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    prepare(in);
    quint8 version = 0;
    in >> version;
    if (version != layoutVersion)
        return std::nullopt;
    DraftRemarks remarks;
    in >> remarks.acknowledged >> remarks.refused.code >> remarks.refused.message >> remarks.refused.digest;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return remarks;
}

QByteArray parameterBytes(const Parameters &parameters)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << layoutVersion << static_cast<quint32>(parameters.size());
    for (const auto &[name, value] : parameters)
        out << name << value;
    return bytes;
}

std::optional<Parameters> parametersFromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    prepare(in);
    quint8 version = 0;
    quint32 count = 0;
    in >> version >> count;
    if (version != layoutVersion)
        return std::nullopt;
    Parameters parameters;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QString name;
        QString value;
        in >> name >> value;
        parameters.append({name, value});
    }
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return parameters;
}

} // namespace circuitdesk
