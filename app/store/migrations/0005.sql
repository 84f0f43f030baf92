-- SPDX-FileCopyrightText: 2026 CircuitDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of a draft beside its form.

-- Sealed: what a person has said is right in it, and what the provider refused of it; empty where there is neither.
ALTER TABLE drafts ADD COLUMN remarks BLOB NOT NULL DEFAULT x'';
