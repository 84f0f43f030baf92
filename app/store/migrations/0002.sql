-- SPDX-FileCopyrightText: 2026 CircuitDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the provider last told of its regions and access points, for work without a network.

CREATE TABLE regions (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    endpoint TEXT NOT NULL
) STRICT;

CREATE TABLE access_points (
    id TEXT NOT NULL PRIMARY KEY,
    region TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;
