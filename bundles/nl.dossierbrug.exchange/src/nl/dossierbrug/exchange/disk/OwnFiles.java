package nl.dossierbrug.exchange.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.Right;

/** The files with pupils' data that were written outside the home: remembered when they are made, deleted when they have served. */
public final class OwnFiles {

	private final Desk desk;

	public OwnFiles(Desk desk) {
		this.desk = desk;
	}

	/**
	 * Remembers a file that was just written. One that was remembered under the same path is forgotten: it was replaced.
	 * Needs the right to see lists.
	 *
	 * @param path where it stands
	 * @param about what it was made of: id of a transfer, a batch or a connector
	 * @return what is remembered; {@code made-file.unreadable} when it is not there
	 */
	public Outcome<MadeFile> remember(Path path, MadeFile.Kind kind, String about) {
		return desk.with(List.of(Right.SEE_LIST), () -> {
			Path absolute = path.toAbsolutePath().normalize();
			Optional<String> digest = Digests.ofFile(absolute);
			if (digest.isEmpty()) {
				return Outcome.refused(desk.refusal("made-file.unreadable", absolute.toString()));
			}
			long size = size(absolute);
			return desk.write(records -> {
				records.madeFiles().all().stream().filter(file -> file.path().equals(absolute)).map(MadeFile::id)
						.forEach(records.madeFiles()::remove);
				MadeFile file = new MadeFile(records.nextId("F"), absolute, kind, desk.now(), desk.userName(), about, size, digest.get());
				records.madeFiles().add(file);
				// where it stands stays out of the log: a name of a file may name a pupil
				desk.audit(records, "file.made", file.id(), kind.name().toLowerCase(java.util.Locale.ROOT) + " of " + about);
				return Outcome.done(file);
			});
		});
	}

	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException e) {
			return -1;
		}
	}

	/** Those that are remembered, oldest first. Needs the right to see lists. */
	public Outcome<List<MadeFile>> all() {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome.done(records.madeFiles().all())));
	}

	/**
	 * Deletes a file, if it is still the one that was made, and forgets it. Who made it may do that; others need the right to
	 * delete.
	 *
	 * @return the file that was deleted; {@code made-file.changed} or {@code made-file.stays} when it was left,
	 *         {@code made-file.unknown} when none is remembered with that id
	 */
	public Outcome<MadeFile> delete(String id) {
		Optional<MadeFile> found = desk.read(records -> records.madeFiles().byId(id));
		return desk.with(needed(found), () -> found.map(file -> {
			Optional<String> obstacle = new SameFile(file).delete();
			if (obstacle.isPresent()) {
				return Outcome.<MadeFile>refused(desk.refusal(obstacle.get(), file.path().toString()));
			}
			forget(file, "file.deleted", "sha256 " + file.sha256());
			return Outcome.done(file);
		}).orElseGet(() -> Outcome.refused(desk.refusal("made-file.unknown", id))));
	}

	/** Where it stood goes for good: a name of a file may name a pupil. */
	private void forget(MadeFile file, String event, String detail) {
		desk.write(records -> {
			records.madeFiles().remove(file.id());
			desk.leftovers(records);
			return desk.audit(records, event, file.id(), detail);
		});
		desk.forget();
	}

	/** Forgets a file and leaves it where it is: whoever changed it, or moved it, looks after it. Rights as of {@link #delete}. */
	public Outcome<MadeFile> leave(String id) {
		Optional<MadeFile> found = desk.read(records -> records.madeFiles().byId(id));
		return desk.with(needed(found), () -> found.map(file -> {
			forget(file, "file.left", "");
			return Outcome.done(file);
		}).orElseGet(() -> Outcome.refused(desk.refusal("made-file.unknown", id))));
	}

	private List<Right> needed(Optional<MadeFile> file) {
		return file.filter(made -> made.by().equals(desk.userName())).isPresent() ? List.of(Right.SEE_LIST) : List.of(Right.DELETE);
	}
}
