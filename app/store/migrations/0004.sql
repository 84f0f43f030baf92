-- SPDX-FileCopyrightText: 2026 CircuitDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who made a move; drafts that can be taken back from the bin, and back to what they were before they were typed
-- into; templates; the address book of engineers.

-- The login name of the person whose process wrote the event; empty for events of earlier versions.
ALTER TABLE events ADD COLUMN who TEXT NOT NULL DEFAULT '';

-- When the draft was thrown away; 0: it was not.
ALTER TABLE drafts ADD COLUMN deleted_at INTEGER NOT NULL DEFAULT 0;
-- Sealed: what the draft held when the present editing began, and since when it was that; empty between edits.
ALTER TABLE drafts ADD COLUMN before BLOB NOT NULL DEFAULT x'';
ALTER TABLE drafts ADD COLUMN before_at INTEGER NOT NULL DEFAULT 0;
-- The claim of the process in which the draft is open; empty where it was closed in order.
ALTER TABLE drafts ADD COLUMN editing_by TEXT NOT NULL DEFAULT '';

CREATE TABLE templates (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    form BLOB NOT NULL, -- sealed
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE engineers (
    id TEXT NOT NULL PRIMARY KEY,
    engineer BLOB NOT NULL, -- sealed
    used_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
