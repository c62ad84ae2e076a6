package nl.dossierbrug.exchange.pupils;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.exchange.desk.Digests;

/**
 * The list and the roster that were read last, so that who needs them again within one piece of work need not read them
 * again. A file that is another since, or is to be read otherwise, is read anew. Safe for many threads.
 */
public final class ReadLists {

	private final LiveRosters live = new LiveRosters();
	private Optional<Known<PupilList>> list = Optional.empty();
	private Optional<Known<Roster>> roster = Optional.empty();

	/** What a file said. @param wanted which file with which content, read how */
	private record Known<T>(Object wanted, T said) {
	}

	private record Wanted(String reader, Path file, String digest, Object how) {
	}

	/** The rosters that were fetched over lines. */
	LiveRosters live() {
		return live;
	}

	synchronized Outcome<PupilList> list(DossierSender sender, ExportedList file, Progress progress) {
		Optional<Wanted> wanted = wanted(sender.id(), file.file(), file);
		Outcome<PupilList> said = known(list, wanted, () -> sender.pupils(file, progress));
		list = kept(wanted, said, progress);
		return said;
	}

	synchronized Outcome<Roster> roster(RosterReader rosters, Path file, Progress progress) {
		Optional<Wanted> wanted = wanted("", file, "");
		Outcome<Roster> said = known(roster, wanted, () -> rosters.read(file, progress));
		roster = kept(wanted, said, progress);
		return said;
	}

	private static Optional<Wanted> wanted(String reader, Path file, Object how) {
		return Digests.ofFile(file).map(digest -> new Wanted(reader, file, digest, how));
	}

	private static <T> Outcome<T> known(Optional<Known<T>> before, Optional<Wanted> wanted, Supplier<Outcome<T>> read) {
		return before.filter(known -> wanted.filter(known.wanted()::equals).isPresent()).map(known -> Outcome.done(known.said()))
				.orElseGet(read);
	}

	/** What was broken off is not whole, and what was refused may be had the next time. */
	private static <T> Optional<Known<T>> kept(Optional<Wanted> wanted, Outcome<T> said, Progress progress) {
		return said instanceof Outcome.Done<T>(T value) && !progress.cancelled()
				? wanted.map(which -> new Known<>(Objects.requireNonNull(which), value)) : Optional.empty();
	}
}
