-- Connectors speak over lines; what is secret of a line is sealed by the home that set it.
CREATE TABLE school_line (
	id VARCHAR PRIMARY KEY,
	connector VARCHAR NOT NULL,
	brin VARCHAR NOT NULL,
	vestiging VARCHAR NOT NULL,
	sealed_by VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	trust VARCHAR NOT NULL,
	proxy VARCHAR NOT NULL,
	certificate_until BIGINT,
	credentials VARCHAR NOT NULL,
	set_at BIGINT NOT NULL,
	set_by VARCHAR NOT NULL
);
