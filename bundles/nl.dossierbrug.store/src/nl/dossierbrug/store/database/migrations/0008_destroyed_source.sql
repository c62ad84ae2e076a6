-- By what a dossier that was destroyed is recognised when it is made anew, besides its own digest.

ALTER TABLE destroyed_record ADD COLUMN source_digest VARCHAR DEFAULT '' NOT NULL;
