package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.model.MadeFile;

/** The files with pupils' data that were written outside the home and are still remembered. */
public interface MadeFiles {

	void add(MadeFile file);

	/** Forgets one; nothing happens when there is none with that id. */
	void remove(String id);

	Optional<MadeFile> byId(String id);

	/** All of them, oldest first. */
	List<MadeFile> all();
}
