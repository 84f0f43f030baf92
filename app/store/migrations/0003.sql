-- SPDX-FileCopyrightText: 2026 CircuitDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a submission's personal data was removed; 0 means it is still there.

ALTER TABLE submissions ADD COLUMN purged_at INTEGER NOT NULL DEFAULT 0;

CREATE INDEX submissions_personal ON submissions (sequence) WHERE purged_at = 0
AND kind IN ('ApplyPhysicalConnectionLOA', 'SecondApplyPhysicalConnectionLOA', 'CompletePhysicalConnectionLOA');

-- What a submission asks for never changes, but for one thing: once it is settled, personal data is taken out,
-- once.
DROP TRIGGER submissions_frozen;
CREATE TRIGGER submissions_frozen BEFORE UPDATE OF id, kind, account, region, circuit, client_token
ON submissions BEGIN SELECT RAISE(ABORT, 'a queued request never changes'); END;
CREATE TRIGGER submissions_purged_once BEFORE UPDATE OF request, purged_at ON submissions
WHEN NOT (OLD.purged_at = 0 AND NEW.purged_at > 0 AND OLD.state IN ('accepted', 'rejected', 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'a queued request never changes'); END;
