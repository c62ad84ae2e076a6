-- The audit log is sealed with a key, and remembers what became of the records that each entry tells of.

ALTER TABLE audit_entry ADD COLUMN changes ${binary};
ALTER TABLE audit_entry ADD COLUMN seal_key VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE audit_entry ADD COLUMN seal VARCHAR DEFAULT '' NOT NULL;
