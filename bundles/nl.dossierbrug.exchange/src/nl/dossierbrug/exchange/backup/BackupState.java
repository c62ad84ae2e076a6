package nl.dossierbrug.exchange.backup;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.exchange.model.HomeCopy;

/**
 * How well what is in the home is kept elsewhere.
 *
 * @param last the backup that was made last; empty when there never was one
 * @param copies the automatic copies in the home, the newest first; they do not help when this computer is lost
 * @param due whether somebody ought to make a backup now
 * @param server whether the data lie on a server, of which whoever runs it makes backups
 */
public record BackupState(Optional<Made> last, List<HomeCopy> copies, boolean due, boolean server) {

	/**
	 * A backup that was made.
	 *
	 * @param at when
	 * @param elsewhere whether it is outside this computer, as far as is known: it was written to another disk, or somebody
	 *        said so
	 * @param behind whether something was changed since
	 */
	public record Made(Instant at, boolean elsewhere, boolean behind) {
		public Made {
			Objects.requireNonNull(at);
		}
	}

	public BackupState {
		Objects.requireNonNull(last);
		copies = List.copyOf(copies);
	}
}
