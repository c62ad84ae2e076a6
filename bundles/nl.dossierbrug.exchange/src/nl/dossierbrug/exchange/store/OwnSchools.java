package nl.dossierbrug.exchange.store;

import java.util.List;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.OwnSchool;

/** The schools that the users of a home work for. */
public interface OwnSchools {

	/** Adds a school, or gives one another name. */
	void put(OwnSchool school);

	/** Removes one; says whether it was there. */
	boolean remove(School school);

	/** All of them, by number and branch. */
	List<OwnSchool> all();
}
