-- Version 1. Times are milliseconds since 1970 UTC; 0 means none. Sealed columns hold XChaCha20-Poly1305 blobs.
CREATE TABLE drafts (
    id TEXT NOT NULL PRIMARY KEY,
    form BLOB NOT NULL, -- sealed
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE submissions (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'accepted', 'rejected', 'unknown', 'cancelled')),
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    circuit TEXT NOT NULL,
    company TEXT NOT NULL,
    client_token TEXT NOT NULL UNIQUE,
    request BLOB NOT NULL, -- sealed
    attempts INTEGER NOT NULL DEFAULT 0,
    claimed_by TEXT NOT NULL DEFAULT '',
    request_id TEXT NOT NULL DEFAULT '',
    order_id TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    field TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    next_attempt_at INTEGER NOT NULL DEFAULT 0,
    unknown_since INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX submissions_unsettled ON submissions (sequence) WHERE state IN ('queued', 'sending', 'unknown');
CREATE INDEX submissions_circuit ON submissions (circuit, sequence);

-- A submission is never deleted, and what it asks for never changes.
CREATE TRIGGER submissions_kept BEFORE DELETE ON submissions
BEGIN SELECT RAISE(ABORT, 'submissions are never deleted'); END;
CREATE TRIGGER submissions_frozen BEFORE UPDATE OF id, kind, account, region, circuit, client_token, request
ON submissions BEGIN SELECT RAISE(ABORT, 'a queued request never changes'); END;

CREATE TABLE events (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    submission TEXT NOT NULL REFERENCES submissions (id),
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    code TEXT NOT NULL,
    request_id TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX events_submission ON events (submission, number);
CREATE TRIGGER events_kept BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE TRIGGER events_frozen BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events never change'); END;

CREATE TABLE circuits (
    id TEXT NOT NULL PRIMARY KEY,
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    loa_status TEXT NOT NULL,
    business_status TEXT NOT NULL,
    line_operator TEXT NOT NULL,
    port_type TEXT NOT NULL,
    spec TEXT NOT NULL,
    bandwidth TEXT NOT NULL,
    peer_location TEXT NOT NULL,
    ad_location TEXT NOT NULL,
    access_point TEXT NOT NULL,
    circuit_code TEXT NOT NULL,
    charge_type TEXT NOT NULL,
    end_time TEXT NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT;

-- Trigrams find any part of a term of three or more code points; shorter ones go to the table itself, because
-- SQLite 3.40 answers them with nothing. The program keeps the index itself: a trigger could not with
-- trusted_schema=OFF. Its rowid is the submission's sequence.
CREATE VIRTUAL TABLE submission_search USING fts5 (
    circuit, company, request_id, order_id, code, tokenize = 'trigram'
);
