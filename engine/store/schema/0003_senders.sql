-- A campaign may send from several numbers; whoever texted a person first stays their sender. Receipts are asked for by
-- the provider's own times, so that no clock of ours decides how far back to look.

ALTER TABLE campaigns ADD COLUMN more_numbers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE campaigns ADD COLUMN schedule_zone TEXT NOT NULL DEFAULT '';
ALTER TABLE recipients ADD COLUMN sender TEXT;
ALTER TABLE recipients ADD COLUMN provider_at INTEGER;

UPDATE recipients SET sender = (SELECT max(a.sender) FROM attempts a WHERE a.recipient_id = recipients.recipient_id);

DROP INDEX recipients_awaiting_receipt;
CREATE INDEX recipients_awaiting_receipt ON recipients (sent_at, campaign_id, sender, provider_at, status)
    WHERE status IN ('queued', 'sent');
