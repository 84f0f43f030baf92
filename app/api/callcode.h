// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apirequest.h"

namespace circuitdesk {

/// \a text as one word of a POSIX shell, whatever stands in it: quotes, `$(…)`, line ends, control
/// characters. A NUL, which no argument can hold, is left out.
[[nodiscard]] QString shellWord(const QString &text);

/// \a request as a command of the provider's own command line `aliyun`, one parameter a line. Keys are not in
/// it: `aliyun` has a profile of its own. It puts the parameters into the URL (API.md 1.0).
[[nodiscard]] QString aliyunCommand(const ApiRequest &request);

/// \a request as a program for Node.js and the provider's own SDK, `@alicloud/vpc20160428` 7. The keys come
/// from the environment. The SDK puts the parameters into the URL (API.md 1.0).
[[nodiscard]] QString nodeProgram(const ApiRequest &request);

/// The SDK's name of a parameter's property: `RegionId` is `regionId`, `PMInfo` stays.
[[nodiscard]] QString sdkProperty(const QString &name);

} // namespace circuitdesk
