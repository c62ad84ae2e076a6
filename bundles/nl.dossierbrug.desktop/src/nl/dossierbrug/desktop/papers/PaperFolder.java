package nl.dossierbrug.desktop.papers;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.desktop.session.Preferences;
import nl.dossierbrug.exchange.disk.NewFile;

/** The folder in which files come to stand that people take along: their own documents, or what they chose last. */
public final class PaperFolder {

	private static final String CHOSEN = "papers.folder";
	/** What the folder of somebody's documents is called, by language of the system. */
	private static final List<String> DOCUMENTS = List.of("Documents", "Documenten");

	private final Preferences preferences;

	/** @param preferences remember what was chosen */
	public PaperFolder(Preferences preferences) {
		this.preferences = preferences;
	}

	/** Which it is. A folder that was chosen and is gone is not it any more. */
	public Path path() {
		return preferences.get(CHOSEN).flatMap(PaperFolder::path).filter(Files::isDirectory).orElseGet(PaperFolder::documents);
	}

	private static Optional<Path> path(String typed) {
		try {
			return Optional.of(Path.of(typed));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static Path documents() {
		Path own = Path.of(System.getProperty("user.home", "."));
		return DOCUMENTS.stream().map(own::resolve).filter(Files::isDirectory).findFirst().orElse(own);
	}

	/** It is this one from now on. */
	public void choose(Path folder) {
		preferences.put(CHOSEN, folder.toString());
	}

	/** A name in it that is free: made once more, a file stands beside the one from before. @param ending {@code .xlsx} */
	public Path free(String name, String ending) {
		NewFile rule = new NewFile();
		Path folder = path();
		Path file = folder.resolve(name + ending);
		for (int count = 2; rule.taken(file).isPresent(); count++) {
			file = folder.resolve(name + " (" + count + ")" + ending);
		}
		return file;
	}
}
