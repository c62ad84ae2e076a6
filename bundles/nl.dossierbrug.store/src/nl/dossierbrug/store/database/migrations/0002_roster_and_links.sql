-- Rosters, groups, delivery points and link keys; where a dossier was made of.

ALTER TABLE transfer ADD COLUMN leerlingnummer VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE transfer ADD COLUMN link_key VARCHAR;
ALTER TABLE pupil_file ADD COLUMN leerlingnummer VARCHAR DEFAULT '' NOT NULL;
CREATE INDEX pupil_file_number ON pupil_file (receiver, brin, leerlingnummer);
CREATE INDEX pupil_file_birth ON pupil_file (receiver, brin, birth_date);
CREATE INDEX import_record_transfer ON import_record (transfer, seq);
ALTER TABLE dossier_version ADD COLUMN source VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE dossier_version ADD COLUMN source_sha256 VARCHAR DEFAULT '' NOT NULL;

CREATE INDEX dossier_request_number ON dossier_request (asked_number, seq);
CREATE INDEX transfer_sender_status ON transfer (receiver, sender_status);

CREATE TABLE batch_group (
	batch VARCHAR NOT NULL REFERENCES batch (id),
	group_number INTEGER NOT NULL,
	name VARCHAR NOT NULL,
	school_year VARCHAR NOT NULL,
	PRIMARY KEY (batch, group_number)
);

CREATE TABLE known_group (
	receiver VARCHAR NOT NULL,
	brin VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	school_year VARCHAR NOT NULL,
	PRIMARY KEY (receiver, brin, name)
);

CREATE TABLE group_mapping (
	receiver VARCHAR NOT NULL,
	brin VARCHAR NOT NULL,
	senders VARCHAR NOT NULL,
	receivers VARCHAR NOT NULL,
	PRIMARY KEY (receiver, brin, senders)
);

CREATE TABLE delivery_point (
	receiver VARCHAR NOT NULL,
	brin VARCHAR NOT NULL,
	point VARCHAR NOT NULL,
	secret_key VARCHAR NOT NULL,
	registered_at BIGINT NOT NULL,
	registered_by VARCHAR NOT NULL,
	PRIMARY KEY (receiver, brin)
);
