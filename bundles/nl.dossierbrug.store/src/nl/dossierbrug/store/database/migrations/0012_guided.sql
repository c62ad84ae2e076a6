-- Handovers have a way, events have a source, and what was said and seen of the steps of a guided handover is kept.
ALTER TABLE batch ADD COLUMN way VARCHAR DEFAULT 'FILES' NOT NULL;
ALTER TABLE transfer ADD COLUMN way VARCHAR DEFAULT 'FILES' NOT NULL;
ALTER TABLE timeline_event ADD COLUMN source VARCHAR DEFAULT 'GEZIEN' NOT NULL;

CREATE TABLE guided_mark (
	id VARCHAR PRIMARY KEY,
	transfer VARCHAR NOT NULL REFERENCES transfer (id),
	step VARCHAR NOT NULL,
	state VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	marked_at BIGINT NOT NULL,
	marked_by VARCHAR NOT NULL,
	source VARCHAR NOT NULL
);
CREATE INDEX guided_mark_transfer ON guided_mark (transfer);
