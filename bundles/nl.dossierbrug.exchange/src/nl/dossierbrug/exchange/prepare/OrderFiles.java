package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.pupils.PupilSource;

/**
 * From where an order is carried out, as far as that was said.
 *
 * @param list the pupil list that the sending system exported; empty while none was named
 * @param roster the school's roster (EDEXML): it completes the list, and says which groups there are; empty for none
 * @param dossiers the folder with the pupils' OSO dossiers; every {@code *.xml} in and below it is looked at; empty while none was
 *        named, and not looked at where the dossiers come over a line
 * @param attachments a folder whose files go along with the pupil whose leerlingnummer or BSN their names begin with; a folder
 *        in it with such a name holds files of that pupil; empty for none
 * @param live whether the sender's own roster, over its line, says who the pupils are; then the list, where there is one, only adds
 *        their BSNs, and a roster file is not looked at
 */
public record OrderFiles(Optional<Path> list, Optional<Path> roster, Optional<Path> dossiers, Optional<Path> attachments, boolean live) {

	/** None was named. */
	public static final OrderFiles NONE = new OrderFiles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

	public OrderFiles {
		Objects.requireNonNull(list);
		Objects.requireNonNull(roster);
		Objects.requireNonNull(dossiers);
		Objects.requireNonNull(attachments);
	}

	/** Files only. */
	public OrderFiles(Optional<Path> list, Optional<Path> roster, Optional<Path> dossiers, Optional<Path> attachments) {
		this(list, roster, dossiers, attachments, false);
	}

	/** With this list; empty for none. */
	public OrderFiles withList(Optional<Path> file) {
		return new OrderFiles(file, roster, dossiers, attachments, live);
	}

	/** With this roster; empty for none. */
	public OrderFiles withRoster(Optional<Path> file) {
		return new OrderFiles(list, file, dossiers, attachments, live);
	}

	/** With the dossiers of this folder; empty for none. */
	public OrderFiles withDossiers(Optional<Path> folder) {
		return new OrderFiles(list, roster, folder, attachments, live);
	}

	/** With the attachments of this folder; empty for none. */
	public OrderFiles withAttachments(Optional<Path> folder) {
		return new OrderFiles(list, roster, dossiers, folder, live);
	}

	/** With the sender's own roster over its line, or without. */
	public OrderFiles withLive(boolean on) {
		return new OrderFiles(list, roster, dossiers, attachments, on);
	}

	/** Where the pupils of a school come from; empty while that was not said. */
	public Optional<PupilSource> pupils(School school) {
		return live ? Optional.of(new PupilSource.Live(school, list)) : list.map(file -> PupilSource.of(file, roster));
	}
}
