package nl.dossierbrug.store.home;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the store needs to know of the machine and the account it runs under.
 *
 * @param system the operating system's name as Java gives it: {@code Linux}, {@code Mac OS X}, {@code Windows 11}
 * @param userFolder the user's own folder
 * @param values environment variables and, over them, system properties, each by its own name
 */
public record StoreSurroundings(String system, Path userFolder, Map<String, String> values) {

	/** The kinds of operating system that keep secrets each in their own way. */
	public enum Kind {
		/** Linux and everything like it. */
		UNIX,
		/** macOS. */
		MAC,
		/** Any Windows. */
		WINDOWS
	}

	public StoreSurroundings {
		values = Map.copyOf(values);
	}

	/** This machine, as this program sees it. */
	public static StoreSurroundings here() {
		Map<String, String> values = new HashMap<>(System.getenv());
		System.getProperties().stringPropertyNames().forEach(name -> values.put(name, System.getProperty(name)));
		return new StoreSurroundings(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), values);
	}

	/** The kind of operating system. */
	public Kind kind() {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return Kind.WINDOWS;
		}
		return name.startsWith("mac") ? Kind.MAC : Kind.UNIX;
	}

	/**
	 * The first of these names that has a value.
	 *
	 * @param names of environment variables or system properties
	 * @return its value; empty when none has one, or only a blank one
	 */
	public Optional<String> value(String... names) {
		for (String name : names) {
			String value = values.get(name);
			if (value != null && !value.isBlank()) {
				return Optional.of(value.strip());
			}
		}
		return Optional.empty();
	}
}
