-- SPDX-FileCopyrightText: 2026 CircuitDesk contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A database as version 4 stored it: two drafts, one of them cut off while it was typed into, a third in the bin, a
-- template, an engineer in the address book, an accepted application, a queued order. Never changed.
PRAGMA journal_mode=WAL;
CREATE TABLE drafts (
    id TEXT NOT NULL PRIMARY KEY,
    form BLOB NOT NULL, -- sealed
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
, deleted_at INTEGER NOT NULL DEFAULT 0, before BLOB NOT NULL DEFAULT x'', before_at INTEGER NOT NULL DEFAULT 0, editing_by TEXT NOT NULL DEFAULT '') STRICT;
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
, purged_at INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX submissions_unsettled ON submissions (sequence) WHERE state IN ('queued', 'sending', 'unknown');
CREATE INDEX submissions_circuit ON submissions (circuit, sequence);
CREATE TRIGGER submissions_kept BEFORE DELETE ON submissions
BEGIN SELECT RAISE(ABORT, 'submissions are never deleted'); END;
CREATE TABLE events (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    submission TEXT NOT NULL REFERENCES submissions (id),
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    code TEXT NOT NULL,
    request_id TEXT NOT NULL,
    text TEXT NOT NULL
, who TEXT NOT NULL DEFAULT '') STRICT;
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
CREATE INDEX submissions_personal ON submissions (sequence) WHERE purged_at = 0
AND kind IN ('ApplyPhysicalConnectionLOA', 'SecondApplyPhysicalConnectionLOA', 'CompletePhysicalConnectionLOA');
CREATE TRIGGER submissions_frozen BEFORE UPDATE OF id, kind, account, region, circuit, client_token
ON submissions BEGIN SELECT RAISE(ABORT, 'a queued request never changes'); END;
CREATE TRIGGER submissions_purged_once BEFORE UPDATE OF request, purged_at ON submissions
WHEN NOT (OLD.purged_at = 0 AND NEW.purged_at > 0 AND OLD.state IN ('accepted', 'rejected', 'cancelled'))
BEGIN SELECT RAISE(ABORT, 'a queued request never changes'); END;
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
INSERT INTO drafts (id, form, created_at, changed_at, deleted_at, before, before_at, editing_by)
    VALUES ('4a335f6b-e8b4-4f32-9ff2-54f64a6e89d7', x'aebd16f278735bf08d4a6f8a6d0e88367be0f35cead269a23d7ffde289fd37e0bdb04d99ff6e07cfd27a78f50fd767f387481ff780ac573c9df7a1c54e44679a293b9231a4ae9ff001797ca5ae38fa1e6cfe46651970cf2dd071664ec1ec72f32c64508708ff0d8101872ff167a13299802707b2dce325a5220693226813c2ad14c243b761ca03249c4879a82bdf92a7d4e667b584dcc8b29441bd69ad31a96404c3045f06974048ea7612079c9460aca0a4ea28a237472ba4f30a57634b252312890fc893fad6347d6913f2673f455761db090985073afaf50e4220680eb74d89a382ce83b7187a5d84429ab2f9fea0c72653bf56761875ea0b40e88a94e9adb6216434709135ee2be6404acebe50993c66caed4791151eb0f9d5928cd2298efd093c33806e0af7feca9a43d911f27802dfcab61dd48294506bb5feef7593c97a4947ff0c36ac8f711f58f904f5978c1dd7f8fe93e8cad14926bd83490c1fcff73cb5adae3e6f3b495ed284c12babb74cf733468a17d2c56001a51462b912c750a780dfbffde19fad321a06cc9d820214a6e11f565eca20eefab6dd1a6dccf64551a4a3c19c5a02126d2cda2616386fcd0ca8eba58b0fe552d2daf453369b493e7fd9d297857e7f20b88e59a2614ec153318364b16da384', 1795161600000, 1795161660000, 0, x'5539e37f19eb5a6cbcd525988f020ec79e5c7cf99ca14d6c0d50e4d2644a8b21920ec4f750c6ea5e2088b5074ad3b4969685a32ba10780e2d62925c750332cc39780e46db7e00c098cc206985e72095daa2d5f1c83b69a34174770eaa16c113e9a97e6024045bad558b878dde45d9358a8c6c5fde58025d4ad4aa9688a84d8f3045a82ec84af38485bd69cc22b4c8a81a2b353229f54f2091945326a6a1568717b2677b68fc14d08137c728deb89b4863525ba0c3346370a0ee198540a3b20fba25cd97b374179a2b32da1e5badd954d69a749370c2575075e1b9fa8beb5a2d6e27715083ff8c2a153e0ff8d5b9983173456f14f2547c9790f58ea69e09683f2e074c3bfa90c3a49d8dcbec372f93b2021cdc6e367513c1d0f3b0c22f57947bdfc9142698e64e91b5b25ea862970153903c909c4b758da4128a3ae11e145e82d8fea7f378a9ca0da1f885dfbbc2e07f49f55ff0b18fcffa4ce6aef8bd9882d42bd61775d7535b138a09aff09c4eb74d038af0f0785f0e3d26ff7410d80c65878abdb87f52c96c6f8b565fc79dd0cf04d5acd840e05362cf93615deb71ad86d37ae9d70c0d0bf2e7dc0aeaa6288cae9a143716c56d810d08d25a61409c4389cecc8f98d816ac7ac80750940d09adeeed4f8b0b028cac671a1cbbb16fdc31c4e555286', 1795161600000, '55cfb8d8-59ad-4503-ad31-0933776fde61');
INSERT INTO drafts (id, form, created_at, changed_at, deleted_at, before, before_at, editing_by)
    VALUES ('29ff0726-2157-431e-b996-338db111a02d', x'e3de8fce49376b6857a5702b5fa646a5af0a22745b02e3c225d3e7051cc48015d0227f05d5dfecb3d1f9b09390b8d2605c950386f86fa0f3230d39caf38d36f0430656f9e1b1b1292d25893b57ee43a14aca039ebbe6d0f0ec1b885d645c1623c497c4629d157c64e29b29c126ff68df0e8c04a6f7f420c1eab7857c', 1795161600000, 1795161600000, 0, x'', 0, '');
INSERT INTO drafts (id, form, created_at, changed_at, deleted_at, before, before_at, editing_by)
    VALUES ('48556529-18c0-4907-a7f5-41b1227aaab5', x'32e08574d9a09101c286df42c4b66b04f9ed7d3aeac02cdd50beec0f0f1950117c17c5f4cd38d8115e80e6b94966739103bae3e9776b011357fdf7ae6b07fc4dbcbc9b252d75562be4870511f9094d2f1d7b4b892c2341cf4b6a3cce4beef2230744e7918dbce8cb0ce3e87d01c643a4ec1bf9f60fbbfb81e99cdcd76b2d1912083b13e371519694b822a51ea864713990a435428b6a7cc364d0514e1acb14e9a2e8768aa3524223ceacb3183b9be2fba5ed8d9f9f874773e50a97934e0fe25a1e40ff12d021b44ee7739c3ff8373a37a67431898c8fc61fbf788f50f8fafa308fe136baa5dbf6200381ad0dc82ef6e40b13a5d4563db3624c1bb0da3d3d7da96572b3ad361e5f64b5516c24bb147327e59b99fe9dce6ad5e8e781990c424e58e676f0df92f3e99933d2fd6cd81b60003ea028843a27ccda2fc294041921b8a2c898382383b08b0b889a739e74ef0b0be2825c658ed422ee0b65210a21639a4068783324d2c6611852a6cc61e076023e6a2c8ce78b4c3a625505a3ffa2145e1f757f13ab1041893aa5700347efe70447cc418999893a6fb65c606748b539d3fb61e8e64717679c6ae96bc2a2be48175e1c6b43b69158191033f1321d31dabecdf88f63725951d86e1174dc2b984ab9ac6c6c7c67f5b5f1e7ee6308ce', 1795161600000, 1795161600000, 1795161600000, x'', 0, '');
INSERT INTO submissions (sequence, id, kind, state, account, region, circuit, company, client_token, request, attempts, claimed_by, request_id, order_id, code, field, message, created_at, changed_at, next_attempt_at, unknown_since, purged_at)
    VALUES (1, '21122792-cccf-42d7-bfa3-d6753ce4e592', 'ApplyPhysicalConnectionLOA', 'accepted', 'account-1', 'cn-hangzhou', 'pc-loa', '示例网络科技有限公司', 'be471be1-6c35-4003-bb61-5f9947ca66a1', x'f2c997c4a72487abe8e1a11786caa2f5c6e8c0e8eb21edb0077449a84f16aa1e51e1787732c8c8a9afb9c82db38636296411c82ba211b4621e25223b22e3bf8ac2676918f759ed152b30373fc8b6f117cf79762e974c27c8b9614ad7ad4b8837d0f00ac0fe4a86fd17f02d603486936ca7dcda2b8fbdc4474d4b408b459a365cbb86972260428ebbeee18dacca5ee527a778984b1838b899e28638b07a4305f42377c72357bb2383a5686228d3ed90b0779b9ad088f837dc5f6718a41ec0b2c45b2fce076e529f09f9af689c5be0a98846f8635462ba4cd344910eb25614a668d0734325fc22a46889fd05887ae2c7a68356ce3c5713dbc906914c7db5f1a5f48d72b9cc9c16da99a52ebac0a52aef31ab79ded97e23872a3ca769a006e75e6654717c0ecaa55ff3b98c345de8e9994c19e36cb1788b68612c35b832ec1086080e9761b8b10694da99647830c879a7d90de2c5475c5dc5ac85028afbb7cd98522f489cae007e248ab2571dcf1fb4c6e59dd8274c5cd58a8e8b6e984618a5e623156cfec65be33d274604264855ff296add37dd70024a8af4964d7a066a7ac147c64dc5a2add7e3f486ddad93fe4600b330ae932118d6e54d2412d67629dc3ceaf95f96eb636d876f34dbe2bf6aa1f27bee597c18cb1c165d327d6904df0967532aa9819d89209cb1b3f8f1ffdf4728acce6247e383bdc70f48a4bf54357dda0a4ed1f9163a90139cc526c323328531cee2f09049844681422491013726f5c6b07ff2b4ac1334cb8ec9d102fc1f0411060a5b24da69146ee874c88d7f7736f7d860d3464129de030e2d308dad5573e0260ae4da9983ac0a54bbc6a1c3d46980080b3f0d29ec92ac132e20fe18252cdf022780df333a00c6aee3b636b0038715ba2891f8065ac6587807432df5d17fc21bd2d7a30a0e87e77a0b1b8b73fcaf44522396c77053306dc11ba9ed0844d282edf1cfe47c69cb04e11d36014532936ad547a4f033b373b9b7ca645c27338d6cab65d81ba93e172593dd44c71f91dfce35124b8fc6cc644dd0cc57df258fca947d50d3c39ad26ba3ff51f31ecbb660a8c63956802f0568dbbe3e124ec33b8f1ebfc5e5a47c1a2fd3e405fe8e639809f65daa90c579b39452244ffb839675cb519df8eaa67d66dc7bb08d740103105fc4b14699b59b989ce846b0312b44b47c8a24bb3be208a364cf1020ae1c69d48a4e818476b601fb832caa688a9a91699bd7ba7b3909cd7afb7c35bf4c80077212b0148357b2386b8475b6c67d720adfa249768f2524be87f3ee969a69f65c6c7e68156e503aa1df7b1e0aa3d45c3894d54aadaeb52111b8d18a68dd063dfd73933012f9caf58f8ab1887472b4518dfe5a59fd0ae66c6439eedfc50ea74b3f863e657fd69ae95e210abfb0dfe2ee25bff79f00c2474e7e5e8463c1cfac135fd82ebb97fbfaf235af281d51a3b70ba38263161ca34c31c0ff3d3c354b39c455ccf4ff81921fba87fcc8a7675ff644c6927b4e2192e1e6755063d890d322940abc8a19ca7dfd5f9e6ba588f250e06826a27fe05aa9406d9433', 1, '', '54B48E3D-DF70-471B-AA93-08E683A1B45', '', '', '', 'The provider accepted the application.', 1795161600000, 1795161606000, 0, 0, 0);
INSERT INTO submissions (sequence, id, kind, state, account, region, circuit, company, client_token, request, attempts, claimed_by, request_id, order_id, code, field, message, created_at, changed_at, next_attempt_at, unknown_since, purged_at)
    VALUES (2, '88b7d814-fe25-427e-8b3c-46b906053a8f', 'CreatePhysicalConnectionOccupancyOrder', 'queued', 'account-1', 'cn-hangzhou', 'pc-queued-order', '', '35a5c6b7-cb66-4914-828e-aed22133ed3f', x'cdce4817579ded073406ece7decb7adabf78bb90255694315c45efc3e52ae8b308d482032bafb281f23146a8cca2835d350c244c665f8a7a9d6baaa7487e73e2a463a4e543298c77f07d862d7fb596e06ae8b25f9d9d1badf2fa1f305977a1eeb43828ec9133a4671ac2c2a84768d7397d82d6aede85733e8705dc72a78b2f7a879826dd0f4fa53f006877f2f806b2402148d6973ec1929e4a925f23932952850e03906b4206f78905b6ddad6f59fb47b914fe2424bab6b220d0baa92afe5519ecf851aa7da82ca0d2e4c524a76b2f185046389a32378d1f92c92aa84e2ec24f815002abb9f87c153aa6609345b26da93f3783bb5f76d870bd5593a503274ba0378a7fa98b9fbbd863d183d302b7c4002ed7691ca52dcacc370737845b3ac2afb295039764db43e585fbe5412ca049b1b24a82c0648d73bad476fccb9edc6857766098', 0, '', '', '', '', '', '', 1795161606000, 1795161606000, 0, 0, 0);
INSERT INTO events (number, submission, at, state, attempt, code, request_id, text, who)
    VALUES (1, '21122792-cccf-42d7-bfa3-d6753ce4e592', 1795161600000, 'queued', 0, '', '', '', 'operator');
INSERT INTO events (number, submission, at, state, attempt, code, request_id, text, who)
    VALUES (2, '21122792-cccf-42d7-bfa3-d6753ce4e592', 1795161605000, 'sending', 1, '', '', '', 'operator');
INSERT INTO events (number, submission, at, state, attempt, code, request_id, text, who)
    VALUES (3, '21122792-cccf-42d7-bfa3-d6753ce4e592', 1795161606000, 'accepted', 1, '', '54B48E3D-DF70-471B-AA93-08E683A1B45', 'The provider accepted the application.', 'operator');
INSERT INTO events (number, submission, at, state, attempt, code, request_id, text, who)
    VALUES (4, '88b7d814-fe25-427e-8b3c-46b906053a8f', 1795161606000, 'queued', 0, '', '', '', 'operator');
INSERT INTO circuits (id, region, name, status, loa_status, business_status, line_operator, port_type, spec, bandwidth, peer_location, ad_location, access_point, circuit_code, charge_type, end_time, seen_at)
    VALUES ('pc-loa', 'cn-hangzhou', '', 'Allocated', 'Applying', '', '', '', '', '', '', '', '', '', '', '', 0);
INSERT INTO submission_search (rowid, circuit, company, request_id, order_id, code)
    VALUES (1, 'pc-loa', '示例网络科技有限公司', '54B48E3D-DF70-471B-AA93-08E683A1B45', '', '');
INSERT INTO submission_search (rowid, circuit, company, request_id, order_id, code)
    VALUES (2, 'pc-queued-order', '', '', '', '');
INSERT INTO regions (id, position, name, endpoint)
    VALUES ('cn-hangzhou', 0, 'China (Hangzhou)', 'expressconnect.cn-hangzhou.aliyuncs.com');
INSERT INTO access_points (id, region, name)
    VALUES ('ap-cn-hangzhou-yh-C', 'cn-hangzhou', 'Hangzhou-Yuhang-C');
INSERT INTO templates (id, name, form, changed_at)
    VALUES ('bfbf87c5-f47e-46d4-9871-e035ba3316db', 'Template', x'600905e642f2edcc5594ce2636ef97748d5a6ed9c35d6ade73444c9addbff8636374e59627e3860df9c00a6eed41ad1881529e42a6bf2012656eeaac670a870bbf8802dd9bc69bb8f611a4d73f69b34a62175b9c8c23e7a333c19dda125c8b76dcbb2b1d654385c4171bc45baa3ad5c86c8910b8f27fdadbc1017b3a0877851c6eb023b697aaa8601797da09d7d60abaaffb105e9d4ec62751228007d10e5720f2556691e1a7888ff182192972dac9fd8743cee49393f0fa32199ac1262958ce50ab2eeef16ba2e71476e4943ad613bd3c252b327425b1cb9fa7691e680e78b60e02d3ef50036661a629ed17f38b11fd93cd9d9d7512b49819f4a49f23ae0284878baf93169a777317dff9229828a949c980ccc9da3e6e220b0760b2489e4b8ef95e4b8c0e705513e7845cb4765254b5d500c7f82d2e34331b8bf0b88f27f7458743a554336116a07e131d9b977d9e9518be3e9959fd8436b7597f783d7be48c085cbb7513f4e2920eb58e180ed62006631add26b708d06926ac0115926e8cac31a0508263fa1ed334f003bcc585d5cc8045c945f2b79f0d5d7fca72154553df6609e7a4bd809c96a8efa48329156ff8fd85148c2d0ea3616d23e44a33b29a25108c8882da6682798e0835267d511c0428eda630314c91cfda42c18ace8cf8d874e66f70633dc1a813a91f99110ed2533921', 1795161600000);
INSERT INTO engineers (id, engineer, used_at, changed_at)
    VALUES ('c0db6ac7-7908-48f2-a31d-4cd34ec20c29', x'67bd239efa1968b49ecfe2a1f76ebc7443f177d30e9e5758ada4a42f8bd9f0aafca2bf7d74c701e6822f8d5a3d34b2b02250fe88f37e7bd2fad6691c0e606e74bf4100ca5e932a5a4e7b1b85aeeba581895e8ee8a6cb39b1aec7e60fd999a99f3665ab76551e56b5138fd6999f4080918734b6c210c170a91d741bec4ef6cacba3e56ccf97e28f1cb15a4cf54fe14b527bd3486265135897d6462bc7eede352ef6e6db51662aec9e8a92e7d542ea5c3a868b29d7482245df890746feff09a320e00d9c17c3e7834f701031ac696db0580ed7f35098d3cbe7464f257741a7008f2392fbbdbb4357459da8025511e25e4510a2b7ad02207e82f32cb6cab82142da4dcfa330cd1e28fcf31fad5ae3dd52f4d2b57e7158eccd406451dd7d62b49d5b8742a2', 0, 1795161600000);
PRAGMA application_id=1128559467;
PRAGMA user_version=4;
