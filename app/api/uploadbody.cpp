// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/uploadbody.h"

#include <algorithm>

namespace circuitdesk {

UploadBody::UploadBody(const QByteArray &body) : m_body(body)
{
    // Unbuffered: QIODevice's own buffer would read ahead and could be rewound.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadBody::readData(char *data, qint64 maxSize)
{
    const qsizetype count = std::min(qsizetype(maxSize), m_body.size() - m_position);
    if (count <= 0)
        return m_body.isEmpty() ? 0 : -1;
    std::copy_n(m_body.constData() + m_position, count, data);
    m_position += count;
    m_wasRead = true;
    return count;
}

} // namespace circuitdesk
