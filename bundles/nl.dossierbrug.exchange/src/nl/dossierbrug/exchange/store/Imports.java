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

	/** Takes out who the file was about and every change; that the import was done stays. One that is unknown is a fault. */
	void forget(String id);
}
