// SPDX-FileCopyrightText: 2026 CircuitDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circuitdesk::test {

class Photographer;

/// The pages as they look in the middle of a day's work, on the practice server.
void photographDay(Photographer &photographer);
/// The first start: locked data, no keys, nothing done yet.
void photographStart(Photographer &photographer);
/// Pages without content, what the window says of itself, and its own dialogs.
void photographWindow(Photographer &photographer);
/// The LOA form, its dialogs, and the reviews.
void photographForms(Photographer &photographer);
void photographBook(Photographer &photographer);
void photographDrafts(Photographer &photographer);
/// The settings, with accounts that practice mode does not have.
void photographSettings(Photographer &photographer);

} // namespace circuitdesk::test
