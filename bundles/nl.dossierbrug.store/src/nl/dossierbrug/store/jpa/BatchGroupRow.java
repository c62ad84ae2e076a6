package nl.dossierbrug.store.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import nl.dossierbrug.core.pupil.Group;

/** A group of the roster that a batch was made with. */
@Entity
@Table(name = "batch_group")
@IdClass(BatchGroupRow.Key.class)
class BatchGroupRow {

	@Id
	String batch;
	/** From 1, in the order of the roster. */
	@Id
	@Column(name = "group_number")
	int number;
	String name;
	@Column(name = "school_year")
	String year;

	/** What tells one group from another. */
	record Key(String batch, int number) {
	}

	BatchGroupRow() {
	}

	BatchGroupRow(String batch, int number, Group group) {
		this.batch = batch;
		this.number = number;
		name = group.name();
		year = group.year();
	}

	Group group() {
		return new Group(name, year);
	}
}
