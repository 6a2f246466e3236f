-- A campaign the operator deleted: in no list any more, but its messages count and its receipts arrive. Null: it is shown.

ALTER TABLE campaigns ADD COLUMN deleted_at INTEGER;
