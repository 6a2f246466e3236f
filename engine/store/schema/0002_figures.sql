-- Figures come from indexes alone, whatever the store holds. A SID is looked up in the ledger, where none is ever replaced.

DROP INDEX recipients_by_sid;
DROP INDEX recipients_by_day;
CREATE INDEX recipients_by_day ON recipients (campaign_id, sent_at, status) WHERE twilio_sid IS NOT NULL;

DROP INDEX attempts_open;
DROP INDEX attempts_by_campaign;
CREATE INDEX attempts_open ON attempts (campaign_id, state) WHERE state IN ('claimed', 'in_doubt');
CREATE INDEX attempts_by_campaign ON attempts (campaign_id, claimed_at, state);
CREATE INDEX attempts_by_sid ON attempts (twilio_sid) WHERE twilio_sid IS NOT NULL;
