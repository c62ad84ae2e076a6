package nl.dossierbrug.exchange.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.okr.PupilFile;

/** The receivers' pupil files. */
public interface PupilFiles {

	/**
	 * Keeps a file in the place of the one with the same id, or as a new one.
	 *
	 * @param file its revision is one more than that of the file it replaces
	 * @return false, and nothing is kept, when the kept file has another revision than the one before this: somebody
	 *         changed it meanwhile
	 */
	boolean put(PupilFile file);

	void remove(String id);

	Optional<PupilFile> byId(String id);

	/** The ids of the files, of any receiver, into which nothing was imported at that moment or later; in their order of id. */
	List<String> notImportedSince(Instant moment);

	Optional<PupilFile> byBsn(String receiver, Brin school, Bsn bsn);

	/** The files with that leerlingnummer, which is not empty; in an odd case more than one. */
	List<PupilFile> byLeerlingnummer(String receiver, Brin school, String leerlingnummer);

	/** The files of pupils who were born on that day. */
	List<PupilFile> byBirthDate(String receiver, Brin school, LocalDate birthDate);

	/** Every file of a receiver, by name. */
	List<PupilFile> ofReceiver(String receiver);
}
