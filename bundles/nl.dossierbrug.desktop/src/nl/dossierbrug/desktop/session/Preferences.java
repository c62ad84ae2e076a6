package nl.dossierbrug.desktop.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * What this screen remembers for this user: language, theme, size of text, window and widths of columns. It stands in
 * {@code desktop.properties} in the home and holds nothing about pupils. What cannot be read or written is forgotten:
 * nobody's work depends on it. For the thread of the screen.
 */
public final class Preferences {

	private final Path file;
	private final Properties values = new Properties();

	/** @param home the folder in which the file stands, or will stand */
	public Preferences(Path home) {
		file = Objects.requireNonNull(home).resolve("desktop.properties");
		try (var in = Files.newBufferedReader(file)) {
			values.load(in);
		} catch (IOException | IllegalArgumentException e) {
			values.clear();
		}
	}

	/** What is remembered under a key; empty when nothing is. */
	public Optional<String> get(String key) {
		return Optional.ofNullable(values.getProperty(key));
	}

	/** A whole number that is remembered under a key; empty when there is none. */
	public Optional<Integer> number(String key) {
		return get(key).filter(text -> text.matches("-?[0-9]{1,6}")).map(Integer::valueOf);
	}

	/** Remembers something. */
	public void put(String key, String value) {
		if (!value.equals(values.setProperty(key, value))) {
			save();
		}
	}

	private void save() {
		try {
			Files.createDirectories(file.getParent());
			Path fresh = Files.createTempFile(file.getParent(), "desktop", ".tmp");
			try (var out = Files.newBufferedWriter(fresh)) {
				values.store(out, null);
			}
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			// it is a convenience; without it the screen begins as it was made
		}
	}
}
