package nl.dossierbrug.desktop.session;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.OwnerOnly;

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
		try (var in = new NamedFile(file).open()) {
			values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
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
			StringWriter out = new StringWriter();
			values.store(out, null);
			OwnerOnly owner = new OwnerOnly(file);
			owner.folder(file.getParent());
			owner.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			// it is a convenience; without it the screen begins as it was made
		}
	}
}
