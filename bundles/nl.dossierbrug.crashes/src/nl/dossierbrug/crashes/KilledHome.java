package nl.dossierbrug.crashes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A home that is used and killed: where it lies, what its user does, and what must stand in it. */
final class KilledHome {

	private final Kind kind;
	private final Path folder;
	private final Story story;
	private final Promises promises = new Promises();
	private int rounds;

	private KilledHome(Kind kind, Path folder, Story story) {
		this.kind = kind;
		this.folder = folder;
		this.story = story;
	}

	/** @param folder that is not there yet; for the home, its keys, and the school */
	static KilledHome in(Path folder, Kind kind) throws IOException {
		Files.createDirectories(folder);
		KilledHome subject = new KilledHome(kind, folder, new Story(new HomeSchool(folder.resolve("school"))));
		if (kind == Kind.OLDER) {
			HomeState stands = new OlderHome().unpack(folder);
			subject.promises.standing(stands);
			subject.story.standing(stands);
		}
		return subject;
	}

	Kind kind() {
		return kind;
	}

	Path folder() {
		return folder;
	}

	Path home() {
		return folder.resolve("home");
	}

	Path keys() {
		return folder.resolve("keys");
	}

	/** What the commands said. */
	Path log() {
		return folder.resolve("commands.log");
	}

	Story story() {
		return story;
	}

	Promises promises() {
		return promises;
	}

	/** How many kills it has met. */
	int rounds() {
		return rounds;
	}

	void met() {
		rounds++;
	}

	/** Removes everything of it. */
	void remove() throws IOException {
		List<Path> all;
		try (Stream<Path> found = Files.walk(folder)) {
			all = found.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : all) {
			Files.delete(path);
		}
	}
}
