-- Who answered, without what they wrote. A row without a campaign is of somebody no campaign texted lately, and only
-- there for its word. An opt-out the person asked for may be taken back by them; one that was entered by hand may not.

CREATE TABLE replies (
    twilio_sid   TEXT PRIMARY KEY,
    account_sid  TEXT NOT NULL,
    phone        TEXT NOT NULL,
    campaign_id  TEXT REFERENCES campaigns,
    recipient_id INTEGER,
    arrived_at   INTEGER NOT NULL,
    word         TEXT NOT NULL CHECK (word IN ('', 'stop', 'start'))
) STRICT, WITHOUT ROWID;
CREATE INDEX replies_by_campaign ON replies (campaign_id, recipient_id, arrived_at, word);
CREATE INDEX replies_that_stop ON replies (account_sid, phone, arrived_at) WHERE word = 'stop';

ALTER TABLE opt_outs ADD COLUMN by_reply INTEGER NOT NULL DEFAULT 0;
