// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/loareader.h"

#include "models/loafile.h"

#include <QCoreApplication>
#include <QFile>

namespace circuitdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LoaReaderText {
    Q_DECLARE_TR_FUNCTIONS(LoaReader)
};

} // namespace

Result<LoaApplication> readLoaFile(const QString &path, bool second)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Invalid,
            LoaReaderText::tr("%1 can't be read: %2. Nothing was stored; check the path.")
                .arg(path, file.errorString()),
            u"usage"_s);
    // One byte more than the largest file that is taken, so that a larger one is refused, not cut.
    return parseLoaFile(file.read(1024 * 1024 + 1), path)
        .map([second](LoaApplication application) {
            application.second = second;
            return application;
        })
        .map_error([](Error error) {
            error.code = u"usage"_s;
            return error;
        });
}

} // namespace circuitdesk
