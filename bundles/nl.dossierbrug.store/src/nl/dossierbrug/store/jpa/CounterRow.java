package nl.dossierbrug.store.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number that was given with a prefix. */
@Entity
@Table(name = "counter")
class CounterRow {

	@Id
	String prefix;
	@Column(name = "last_number")
	long last;

	CounterRow() {
	}

	CounterRow(String prefix, long last) {
		this.prefix = prefix;
		this.last = last;
	}
}
