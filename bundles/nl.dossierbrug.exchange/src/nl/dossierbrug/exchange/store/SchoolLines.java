package nl.dossierbrug.exchange.store;

import java.util.List;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.SchoolLine;

/** The lines of connectors, at most one for a connector, school and key. */
public interface SchoolLines {

	/** Keeps a line, in the place of the one with the same connector, school and key. */
	void put(SchoolLine line);

	/** Removes one; nothing happens when there is none. */
	void remove(String connector, School school, String sealedBy);

	/** All of them, by connector, school and key. */
	List<SchoolLine> all();
}
