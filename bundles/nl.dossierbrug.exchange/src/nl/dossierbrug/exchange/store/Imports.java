package nl.dossierbrug.exchange.store;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.exchange.okr.ImportRecord;

/** The imports that were done. */
public interface Imports {

	void add(ImportRecord record);

	Optional<ImportRecord> byId(String id);

	/** The imports into a pupil file, oldest first. */
	List<ImportRecord> ofFile(String file);

	/** The imports of a transfer, oldest first. */
	List<ImportRecord> ofTransfer(String transfer);

	void markUndone(String id);
}
