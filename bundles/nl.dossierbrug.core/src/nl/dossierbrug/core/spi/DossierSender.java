package nl.dossierbrug.core.spi;

import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Text;

/** The system that a school hands dossiers over from: its administration system. */
public interface DossierSender extends Connector {

	/** The profiles this system can make ready. */
	List<Profile> profiles();

	/**
	 * Reads the list of pupils that this system exports.
	 *
	 * @param file the export
	 * @param progress counts rows
	 * @return the pupils, with findings on each row and on the list; or why the file cannot be used
	 */
	Outcome<PupilList> pupils(Path file, Progress progress);

	/** What the user needs to know to get a pupil's dossier out of this system and into the folder of dossiers. */
	Text howToGetDossiers();
}
