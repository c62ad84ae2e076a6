-- A check that is kept to be looked at is no handover. Before, it was a batch like others, of dossiers without a version.
ALTER TABLE batch ADD COLUMN trial BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE batch SET trial = TRUE WHERE id IN (SELECT t.batch FROM transfer t INNER JOIN dossier_version d ON d.transfer = t.id WHERE t.version = 0)
	AND id NOT IN (SELECT batch FROM transfer WHERE version > 0);
-- The log has these otherwise: it has to take them up as they are now.
INSERT INTO setting (name, content) SELECT 'audit:trials', 'true' WHERE EXISTS (SELECT 1 FROM batch WHERE trial = TRUE);
