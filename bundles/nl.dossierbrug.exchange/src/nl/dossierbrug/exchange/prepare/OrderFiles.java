package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The files that an order is carried out from, as far as they were named.
 *
 * @param list the pupil list that the sending system exported; empty while none was named
 * @param roster the school's roster (EDEXML): it completes the list, and says which groups there are; empty for none
 * @param dossiers the folder with the pupils' OSO dossiers; every {@code *.xml} in and below it is looked at; empty while none was
 *        named
 * @param attachments a folder whose files go along with the pupil whose leerlingnummer or BSN their names begin with; a folder
 *        in it with such a name holds files of that pupil; empty for none
 */
public record OrderFiles(Optional<Path> list, Optional<Path> roster, Optional<Path> dossiers, Optional<Path> attachments) {

	/** None was named. */
	public static final OrderFiles NONE = new OrderFiles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

	public OrderFiles {
		Objects.requireNonNull(list);
		Objects.requireNonNull(roster);
		Objects.requireNonNull(dossiers);
		Objects.requireNonNull(attachments);
	}

	/** With this list; empty for none. */
	public OrderFiles withList(Optional<Path> file) {
		return new OrderFiles(file, roster, dossiers, attachments);
	}

	/** With this roster; empty for none. */
	public OrderFiles withRoster(Optional<Path> file) {
		return new OrderFiles(list, file, dossiers, attachments);
	}

	/** With the dossiers of this folder; empty for none. */
	public OrderFiles withDossiers(Optional<Path> folder) {
		return new OrderFiles(list, roster, folder, attachments);
	}

	/** With the attachments of this folder; empty for none. */
	public OrderFiles withAttachments(Optional<Path> folder) {
		return new OrderFiles(list, roster, dossiers, folder);
	}
}
