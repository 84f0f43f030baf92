-- SPDX-FileCopyrightText: 2026 CircuitDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database as version 3 stored it: two drafts, an accepted application, a queued order. Never changed.
PRAGMA journal_mode=WAL;
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
    unknown_since INTEGER NOT NULL DEFAULT 0,
    purged_at INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX submissions_unsettled ON submissions (sequence) WHERE state IN ('queued', 'sending', 'unknown');
CREATE INDEX submissions_circuit ON submissions (circuit, sequence);

CREATE TRIGGER submissions_kept BEFORE DELETE ON submissions
BEGIN SELECT RAISE(ABORT, 'submissions are never deleted'); END;
CREATE INDEX submissions_personal ON submissions (sequence) WHERE purged_at = 0
AND kind IN ('ApplyPhysicalConnectionLOA', 'SecondApplyPhysicalConnectionLOA', 'CompletePhysicalConnectionLOA');
CREATE TRIGGER submissions_frozen BEFORE UPDATE OF id, kind, account, region, circuit, client_token
ON submissions BEGIN SELECT RAISE(ABORT, 'a queued request never changes'); END;
CREATE TRIGGER submissions_purged_once BEFORE UPDATE OF request, purged_at ON submissions
WHEN NOT (OLD.purged_at = 0 AND NEW.purged_at > 0 AND OLD.state IN ('accepted', 'rejected', 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'a queued request never changes'); END;

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

CREATE VIRTUAL TABLE submission_search USING fts5 (
    circuit, company, request_id, order_id, code, tokenize = 'trigram'
);
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
INSERT INTO drafts (id, form, created_at, changed_at)
    VALUES ('71407f8d-22fe-45e0-a18e-832a7492f4c5', x'a23142ba7b9e7747cc651b8d79cf8d79018e3d986a5c7ca1e6a15408e793adbc05fa4a0063ba428bae82da4c4d77b389ceb27925667f64d6d27a4fc192997e425b38700190777eee4fd26e78a57cfa1d5d29b1d6798580ff539a19a20d4fb7cb8560618006624d88f8f48cf4e8f82e9e265e1b7cf37f695d6a6c6d1e20fd73be4e27f556b2a279434efe530eec66c7ba02fa7568f6117ef8a6c3a1a9e9e681a8116f536311ec5df4d4f6b450ce19210c0e8bb7f949935d1e6ec9614677bdedfe7ac7949e28c03fb8054ce3d2570f7e5e43982b0101d36207be6faedd0f4805940cee71e5bbf64b21ffe183c98eea731a34fb1fb40c3942a643d0738b730755b7d3b3f5016b775afffebad7f3cba46f398280c8477ba949c59f29185310160095ac0f9a721959fc6dfc7c4d99cedbb3fc3201873c80bbd6c4c8082b39a1db60b6b5c283ab0be4fcd93103482cf67e265084aeeb648be3d027d3a0255bf7eecc604162cfb98871dac74093228889242eff21cc8d29b46d2949861db3ed815250930fd50ac2fd62c71797a98c033e2ff0bbf6569179fd92f5fd63a2ec1f29a965abf821b44706092b75b0125b3165e4aec7c2c481916e1d165d3127dc0c5dd08946b5853e597916d0bfc7041a08a48979541b231a6c11409456b0263256ed40', 1795161600000, 1795161600000);
INSERT INTO drafts (id, form, created_at, changed_at)
    VALUES ('ae14dd57-7f11-4b14-9784-bdb9365ca080', x'7391f508a550c88baebdf69d14ab505b9670e2ef611f14407b6aeaf6b4a1f80ce25082fa6cae70b93603c02a78d1d3c79f29ad5b8fa258d4daad80061ff9b4686be6d940666e8c644efa2fd5b8a8248e6191ed70d7ab05c5dbdea83b7ebeb10518c54abe1ef3d721e0d63829fc3ee673a2e43268ec7293a8a2e50204', 1795161600000, 1795161600000);
INSERT INTO submissions (sequence, id, kind, state, account, region, circuit, company, client_token, request, attempts, claimed_by, request_id, order_id, code, field, message, created_at, changed_at, next_attempt_at, unknown_since)
    VALUES (1, 'c51b7da0-154f-4b3e-aa1a-03e15df774b6', 'ApplyPhysicalConnectionLOA', 'accepted', 'account-1', 'cn-hangzhou', 'pc-loa', '示例网络科技有限公司', 'faa5f1d0-23c5-4b78-ba22-544b5ea12389', x'c9ac815e98cddd4c42da86e41d74a8d0bd0849d166b600efcea6959f0339ee46b85782b8e9b07176aafa80532f6c7d8d93c866df169a04dab5019e29475b7358774fc385611171006a7cd26862ec44ca9f44fe88c358877684648b256c8ff8d9da811231fd437e2d2faae4a1186f449b2218c6829c041e37e36ecd3ef9b28c881fb585c18261de22a6ae539e0c75e4c11ba760b5c15d87793090304fab3c8e2a665af7a584ecd6d7af417e9ee817271dcf1393e111316d006925ab2f3682d7c92ef6880656ae35482c435fdca674e4a74df2da400174a14166af2243ff357d9847c1fea3070729ed8506dc8f110e133ba69204a37af1adbe3e8218c2d8e2f3fc12a3c7d2f684314ce18f9745516636cebb05fd04c04873e11e9e8a1ea255498b4d9a08dda1ac6a104506cc202a0328fcefbdd1fc3b5717eafe145f7bfb462dde3ae2a25fc3225fa256ace2f2306d57c7470b6168f7c42ffd202faa1e32a8f528506c84f0e7df7f96f0da89f96b4adb62b95d9edd30422165a8d3c0c9af11b3cc83f71e0429a3372128942715f225f46c8af3031bea11222987e8eaa5371abdaa4be3756e5fc63733fbf2de2b362e9b7cb2d32080c96d99aca5edec5b07384742b531506e0ea4fb47d153d2a96e1d68c0e1ddc217bc696a0ba775c0097b543ccb055505b12a11188032220473943caf80db5ffc113ad14f7610a8ffb54c1131612aba05df2a1b5b447746d81b63fefa04f2d5dcda4b3d7beb2a5da2be1f52c5773bb11ad8a70fb3b876cc930c0ca61968d23266dbc41ac1d874b810eb8c225fe763df7226bc63d78778cceabe8b08d5e7e23829bebef0cf63f712d9a162c6dcc637642f875101dfca3fcbafe3a995b654bf4a2a71be47ed6bbd05f8bbdebd91c88d96a2df4c73b6892aa33c4a2cabf005c1e04e5a5d8b52f26f3f397a94c2053443388e91c243c1d0248fbcb4a09238ee233f264016601f506cf7cd79b9f8639802bda963e2a63719ea71bad199d8bb23d841eda211c35f2eaa4ded1fb108d609e73c5ca8100d5485aec99f672efdb3765fabdd5269c3db8fdf6d1db371fd6c253a32996a50e52bc4da809299d84a61f6c1e28d75adf3eb11f9a66dd11161e1ea1df38491ccf027057b7ee604acf0360106e9b865a4c085d2f4c14f33ce2cc68dfaebf79dd6e1bf659ada9604d32e399af1d818ef73eb08664c580660d7e8d94258237885e32b867005d5b25bdac087a56c97d9ef6934774f179d067b7fb6dcffaa1302d643be3f8d2a3cb5b38292b7b088ff0e9a9717b3668672748e2d8d753170207700279f3c7481d63fe600c6992fbf819424165ad565f3eaefa4241c77b7e45312d00e70826d077d47d3187699036b8c214057204d61e15cde2a7c8adb19ce6800c736d02231e0eec302f77d1ca84e058a12c074dc20f871bc9dc08dee15c637a2396819187ea6566f24c0c95098adf1eecb8d8a8f6aff3851f8e94c8860b592011102b26a6c6af35016074cf61d5e6518c56cdd44772f12d25e0d332268e3b45567d1c3e2d61ad468d4eebd086349', 1, '', '54B48E3D-DF70-471B-AA93-08E683A1B45', '', '', '', 'The provider accepted the application.', 1795161600000, 1795161606000, 0, 0);
INSERT INTO submissions (sequence, id, kind, state, account, region, circuit, company, client_token, request, attempts, claimed_by, request_id, order_id, code, field, message, created_at, changed_at, next_attempt_at, unknown_since)
    VALUES (2, '1d0d0e77-7e8c-42f6-a0ea-90452ebb6cba', 'CreatePhysicalConnectionOccupancyOrder', 'queued', 'account-1', 'cn-hangzhou', 'pc-queued-order', '', '487f5bc4-d82d-4f5b-9e6a-61515c18b533', x'0327c4b3ffa7554115412fd5e1c40eda9f2c478c5de80604b4830260f49458f32f2e65805541878def0fec7478f1386303e61f5b18e76fcf77e5cd2a52b5a336ae96040ba28ef4cfd8401889ddb464b8d986f93f6233caf0b9d5c1796ab5681131cd37c620c39d2d422cc31b3f9aacfcf95d5d745ed80eed062fab7288d342926bf5b66e419920c6477127ef2eb8eda4fec2bfdb9479ca4732c0f5bfc4e3e3480af30e002c42fbb02c9244dbad55877b79ad1a26a70ff69e1d091550cf47427dc433850b7d85ff471f28bc3c8087758ebe57e0df9cd396a33c63f5a172a18306eacfb6f7fa2e823020064092f70cc645e814c8e60289fa5bf5b260a24581a63c72fe04c55fe2de93ca04a35383b3eb67ca75b42aa987fe5e9ecc700ec9d70cb021308492f8a6329a7d4908729e0ef7814451c2bea32027855f1582d95b4fdabac4b816', 0, '', '', '', '', '', '', 1795161606000, 1795161606000, 0, 0);
INSERT INTO events (number, submission, at, state, attempt, code, request_id, text)
    VALUES (1, 'c51b7da0-154f-4b3e-aa1a-03e15df774b6', 1795161600000, 'queued', 0, '', '', '');
INSERT INTO events (number, submission, at, state, attempt, code, request_id, text)
    VALUES (2, 'c51b7da0-154f-4b3e-aa1a-03e15df774b6', 1795161605000, 'sending', 1, '', '', '');
INSERT INTO events (number, submission, at, state, attempt, code, request_id, text)
    VALUES (3, 'c51b7da0-154f-4b3e-aa1a-03e15df774b6', 1795161606000, 'accepted', 1, '', '54B48E3D-DF70-471B-AA93-08E683A1B45', 'The provider accepted the application.');
INSERT INTO events (number, submission, at, state, attempt, code, request_id, text)
    VALUES (4, '1d0d0e77-7e8c-42f6-a0ea-90452ebb6cba', 1795161606000, 'queued', 0, '', '', '');
INSERT INTO circuits (id, region, name, status, loa_status, business_status, line_operator, port_type, spec, bandwidth, peer_location, ad_location, access_point, circuit_code, charge_type, end_time, seen_at)
    VALUES ('pc-loa', 'cn-hangzhou', '', 'Allocated', 'Applying', '', '', '', '', '', '', '', '', '', '', '', 1795161606000);
INSERT INTO submission_search (rowid, circuit, company, request_id, order_id, code)
    VALUES (1, 'pc-loa', '示例网络科技有限公司', '54B48E3D-DF70-471B-AA93-08E683A1B45', '', '');
INSERT INTO submission_search (rowid, circuit, company, request_id, order_id, code)
    VALUES (2, 'pc-queued-order', '', '', '', '');
INSERT INTO regions (id, position, name, endpoint)
    VALUES ('cn-hangzhou', 0, 'China (Hangzhou)', 'expressconnect.cn-hangzhou.aliyuncs.com');
INSERT INTO access_points (id, region, name) VALUES ('ap-cn-hangzhou-yh-C', 'cn-hangzhou', 'Hangzhou-Yuhang-C');
PRAGMA application_id=1128559467;
PRAGMA user_version=3;
