package nl.dossierbrug.store.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.OwnSchool;

/** A school that the users work for. */
@Entity
@Table(name = "own_school")
@IdClass(SchoolRow.Key.class)
class SchoolRow {

	@Id
	String brin;
	@Id
	String vestiging;
	String name;

	/** What tells one school from another. */
	record Key(String brin, String vestiging) {
		static Key of(School school) {
			return new Key(school.brin().code(), school.vestiging());
		}
	}

	SchoolRow() {
	}

	SchoolRow(OwnSchool school) {
		brin = school.school().brin().code();
		vestiging = school.school().vestiging();
		name = school.name();
	}

	OwnSchool school() {
		return new OwnSchool(new School(new Brin(brin), vestiging), name);
	}
}
