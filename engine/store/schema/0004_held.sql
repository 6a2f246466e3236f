-- A campaign of a store that was copied or restored: another store may have texted its people since.

ALTER TABLE campaigns ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
