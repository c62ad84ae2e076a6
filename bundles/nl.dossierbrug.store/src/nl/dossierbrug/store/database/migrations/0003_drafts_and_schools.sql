-- Handovers that were left, and the schools that the users work for.

CREATE TABLE handover_draft (
	id VARCHAR PRIMARY KEY,
	saved_at BIGINT NOT NULL,
	saved_by VARCHAR NOT NULL,
	answers ${binary} NOT NULL
);

CREATE TABLE own_school (
	brin VARCHAR NOT NULL,
	vestiging VARCHAR NOT NULL,
	name VARCHAR NOT NULL,
	PRIMARY KEY (brin, vestiging)
);
