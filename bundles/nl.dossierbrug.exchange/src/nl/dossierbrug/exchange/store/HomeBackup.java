package nl.dossierbrug.exchange.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.exchange.model.HomeCopy;
import nl.dossierbrug.exchange.model.WrittenBackup;

/** Copies of the home that is open. */
public interface HomeBackup {

	/**
	 * Writes one sealed file that holds the whole home as it is now, its keys included. Everything that goes in is read first, each
	 * record and each dossier, and the file is read back to see that it holds that. Only then it gets its name. Others can go on working meanwhile; what they change comes in the next backup.
	 *
	 * @param out the file; its folder exists. One that exists is never replaced
	 * @param passphrase what it is sealed with, at least {@value #SHORTEST} signs
	 * @param by the name of the user who makes it
	 * @param progress in bytes, written and read back
	 * @return the file; refused as {@code store.backup-damaged}, {@code file.exists}, {@code file.backup-room}, {@code backup.in-home}, {@code backup.passphrase-short} or
	 *         {@code backup.cancelled}. Nothing is left behind then
	 * @throws IOException when it cannot be written or read back; nothing is left behind
	 */
	Outcome<WrittenBackup> write(Path out, char[] passphrase, String by, Progress progress) throws IOException;

	/** The fewest signs that a passphrase has. */
	int SHORTEST = 12;

	/** The copies that were made by themselves and lie in the home, the newest first; also those that are not whole any more. */
	List<HomeCopy> copies();
}
