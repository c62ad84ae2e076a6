package nl.dossierbrug.store.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.KnownGroup;

/** A group that a receiver has for a school. */
@Entity
@Table(name = "known_group")
@IdClass(KnownGroupRow.Key.class)
class KnownGroupRow {

	@Id
	String receiver;
	@Id
	String brin;
	@Id
	String name;
	@Column(name = "school_year")
	String year;

	/** What tells one group from another. */
	record Key(String receiver, String brin, String name) {
	}

	KnownGroupRow() {
	}

	KnownGroupRow(KnownGroup group) {
		receiver = group.receiver();
		brin = group.school().code();
		name = group.name();
		year = group.year();
	}

	KnownGroup group() {
		return new KnownGroup(receiver, new Brin(brin), name, year);
	}
}
