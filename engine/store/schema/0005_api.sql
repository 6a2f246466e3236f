-- Who may come in by the REST API, what its requests were answered, and who is told of a campaign.

CREATE TABLE api_keys (
    key_id       TEXT PRIMARY KEY,
    name         TEXT NOT NULL,
    secret_hash  BLOB NOT NULL,
    is_session   INTEGER NOT NULL DEFAULT 0,
    created_at   INTEGER NOT NULL,
    last_used_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE remembered_answers (
    key_id       TEXT NOT NULL,
    once_key     TEXT NOT NULL,
    request_hash BLOB NOT NULL,
    status       INTEGER NOT NULL,
    body         TEXT NOT NULL,
    answered_at  INTEGER NOT NULL,
    PRIMARY KEY (key_id, once_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX remembered_answers_by_age ON remembered_answers (answered_at);

CREATE TABLE webhooks (
    campaign_id TEXT PRIMARY KEY REFERENCES campaigns,
    url         TEXT NOT NULL,
    secret      TEXT NOT NULL,
    told        TEXT NOT NULL DEFAULT '',
    event       TEXT NOT NULL DEFAULT '',
    tries       INTEGER NOT NULL DEFAULT 0,
    due_at      INTEGER,
    is_gone     INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
