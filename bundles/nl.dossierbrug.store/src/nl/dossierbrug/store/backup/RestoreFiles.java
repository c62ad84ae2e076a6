package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.nio.file.Path;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;

/** Where the files of a home that is put back come from. */
sealed interface RestoreFiles permits SealedFiles, CopiedFiles {

	/**
	 * Lays every file out in a folder. What is there when it is refused or fails is thrown away.
	 *
	 * @param progress in bytes
	 */
	Outcome<LaidOut> layOut(Path folder, Progress progress) throws IOException;
}
