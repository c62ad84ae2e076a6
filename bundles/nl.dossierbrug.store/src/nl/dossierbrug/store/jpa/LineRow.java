package nl.dossierbrug.store.jpa;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.SchoolLine;

/** The line of a connector for a school. */
@Entity
@Table(name = "school_line")
class LineRow {

	/** Connector, school and key. */
	@Id
	String id;
	String connector;
	String brin;
	String vestiging;
	@Column(name = "sealed_by")
	String sealedBy;
	String address;
	String trust;
	String proxy;
	@Column(name = "certificate_until")
	@Convert(converter = MomentColumn.class)
	Instant certificateUntil;
	String credentials;
	@Column(name = "set_at")
	@Convert(converter = MomentColumn.class)
	Instant at;
	@Column(name = "set_by")
	String by;

	LineRow() {
	}

	LineRow(SchoolLine line) {
		id = line.id();
		connector = line.connector();
		brin = line.school().brin().code();
		vestiging = line.school().vestiging();
		sealedBy = line.sealedBy();
		filled(line);
	}

	/** Takes over everything but whose it is. */
	final void filled(SchoolLine line) {
		address = line.address();
		trust = line.trust();
		proxy = line.proxy();
		certificateUntil = line.certificateUntil().orElse(null);
		credentials = line.credentials();
		at = line.at();
		by = line.by();
	}

	SchoolLine line() {
		return new SchoolLine(connector, new School(new Brin(brin), vestiging), sealedBy, address, trust, proxy,
				Optional.ofNullable(certificateUntil), credentials, at, by);
	}
}
