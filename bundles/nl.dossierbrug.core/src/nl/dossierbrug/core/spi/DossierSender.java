package nl.dossierbrug.core.spi;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.LiveRoster;
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
	 * @param list the export, and how it is to be read
	 * @param progress counts rows
	 * @return the pupils, with findings on each row and on the list; or why the file cannot be used
	 */
	Outcome<PupilList> pupils(ExportedList list, Progress progress);

	/** Its roster, where it gives one over its line; unless it says otherwise it gives none. */
	default Optional<LiveRoster> liveRoster() {
		return Optional.empty();
	}

	/** Its dossiers, where it gives them over its line. There are some when the way is {@link Way#DIRECT}. */
	default Optional<LiveDossiers> liveDossiers() {
		return Optional.empty();
	}

	/** What the user needs to know to get a pupil's dossier out of this system and into the folder of dossiers. */
	Text howToGetDossiers();

	/** The most school years that this system puts in a dossier; unless it says otherwise there is no limit. */
	default OptionalInt mostSchoolYears() {
		return OptionalInt.empty();
	}

	/**
	 * How this system names itself in the dossiers it makes ({@code metadata/pakketnaam}), so that a dossier's faults
	 * can be told in its words. Compared without capitals, and only as the beginning of that name.
	 *
	 * @return at least one name
	 */
	List<String> softwareNames();

	/** Where in this system the parts of a dossier are filled in, and who usually can. May be empty. */
	List<Guidance> guidance();
}
