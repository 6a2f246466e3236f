-- Instants are milliseconds since 1970, UTC. Words are those of the product texts.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE agents (
    agent_id      TEXT PRIMARY KEY,
    name          TEXT NOT NULL,
    system_prompt TEXT NOT NULL DEFAULT '',
    is_default    INTEGER NOT NULL DEFAULT 0,
    created_at    INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_default_agent ON agents (is_default) WHERE is_default = 1;

CREATE TABLE numbers (
    account_sid   TEXT NOT NULL,
    phone         TEXT NOT NULL,
    friendly_name TEXT NOT NULL,
    number_sid    TEXT NOT NULL,
    mps           REAL NOT NULL CHECK (mps > 0),
    PRIMARY KEY (account_sid, phone)
) STRICT, WITHOUT ROWID;

CREATE TABLE opt_outs (
    account_sid TEXT NOT NULL,
    phone       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    PRIMARY KEY (account_sid, phone)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaigns (
    campaign_id      TEXT PRIMARY KEY,
    account_sid      TEXT NOT NULL,
    agent_id         TEXT NOT NULL REFERENCES agents,
    from_number      TEXT NOT NULL,
    name             TEXT NOT NULL,
    message_template TEXT NOT NULL,
    status           TEXT NOT NULL CHECK (status IN
                         ('draft', 'scheduled', 'running', 'paused', 'done', 'failed', 'cancelled')),
    status_reason    TEXT NOT NULL DEFAULT '',
    scheduled_at     INTEGER,
    source           TEXT NOT NULL CHECK (source IN ('dashboard', 'api')),
    created_at       INTEGER NOT NULL,
    started_at       INTEGER,
    finished_at      INTEGER
) STRICT;
CREATE INDEX campaigns_newest ON campaigns (account_sid, created_at DESC);

CREATE TABLE recipients (
    recipient_id     INTEGER PRIMARY KEY,
    campaign_id      TEXT NOT NULL REFERENCES campaigns,
    phone            TEXT NOT NULL,
    variables        TEXT NOT NULL DEFAULT '{}',
    status           TEXT NOT NULL DEFAULT 'pending' CHECK (status IN
                         ('pending', 'queued', 'sent', 'delivered', 'undelivered', 'failed')),
    twilio_sid       TEXT,
    rendered_message TEXT,
    error_code       INTEGER NOT NULL DEFAULT 0,
    error_message    TEXT NOT NULL DEFAULT '',
    sent_at          INTEGER,
    changed_at       INTEGER NOT NULL,
    UNIQUE (campaign_id, phone)
) STRICT;
CREATE INDEX recipients_by_status ON recipients (campaign_id, status);
CREATE INDEX recipients_by_sid ON recipients (twilio_sid) WHERE twilio_sid IS NOT NULL;
CREATE INDEX recipients_awaiting_receipt ON recipients (sent_at) WHERE status IN ('queued', 'sent');
CREATE INDEX recipients_by_day ON recipients (sent_at) WHERE sent_at IS NOT NULL;

-- The ledger: one row per try to submit a message, written before the request goes out. A recipient has at most one
-- open try; the index makes a second impossible, whatever the code does.
CREATE TABLE attempts (
    attempt_id    INTEGER PRIMARY KEY,
    recipient_id  INTEGER NOT NULL REFERENCES recipients,
    campaign_id   TEXT NOT NULL REFERENCES campaigns,
    sender        TEXT NOT NULL,
    body          TEXT NOT NULL,
    segments      INTEGER NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('claimed', 'in_doubt', 'accepted', 'refused', 'undone')),
    claimed_at    INTEGER NOT NULL,
    settled_at    INTEGER,
    absent_looks  INTEGER NOT NULL DEFAULT 0,
    twilio_sid    TEXT,
    error_code    INTEGER NOT NULL DEFAULT 0,
    error_message TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX one_open_attempt ON attempts (recipient_id) WHERE state IN ('claimed', 'in_doubt');
CREATE INDEX attempts_open ON attempts (state) WHERE state IN ('claimed', 'in_doubt');
CREATE INDEX attempts_by_campaign ON attempts (campaign_id, claimed_at);
CREATE INDEX attempts_by_recipient ON attempts (recipient_id);
