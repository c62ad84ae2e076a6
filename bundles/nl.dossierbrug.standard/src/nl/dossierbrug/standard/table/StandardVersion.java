package nl.dossierbrug.standard.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.standard.VersionSource;

/**
 * One version of the standard. Everything that differs per year is in its tables.
 */
public final class StandardVersion {

	private static final String PROPERTIES = "version.properties";

	private static final String LIKE = "like";

	private final VersionSource source;
	private final Properties properties = new Properties();
	private final Optional<StandardVersion> like;
	private ElementTable elements;

	/**
	 * Reads the version's properties; a table is read when it is asked for.
	 *
	 * @param source its tables
	 * @param others finds the version that this one is like; a table or property that it has not is taken from there
	 * @throws IllegalStateException when the properties are missing or name a version that is not there: a fault of the
	 *         bundle that brings it
	 */
	StandardVersion(VersionSource source, Function<String, StandardVersion> others) {
		this.source = source;
		try (InputStream in = source.open(PROPERTIES).orElseThrow(() -> missing(PROPERTIES))) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		like = Optional.ofNullable(properties.getProperty(LIKE)).map(String::strip).map(others);
	}

	/** The version's name, such as {@code 2019.1}: what {@link nl.dossierbrug.core.dossier.Dossier#standard} says. */
	public String name() {
		return source.version();
	}

	/** The namespace of its dossiers. */
	public String namespace() {
		return property("namespace");
	}

	/** What its dossiers must say as {@code metadata/standaardversie}. */
	public String standaardversie() {
		return property("standaardversie");
	}

	/** What its dossiers must say as {@code metadata/validatieversie}. */
	public String validatieversie() {
		return property("validatieversie");
	}

	/**
	 * Every element.
	 *
	 * @throws IllegalStateException when a table is missing or makes no sense: a fault of the bundle that brings it
	 */
	public synchronized ElementTable elements() {
		if (elements == null) {
			elements = new ElementTableBuilder(table("types.csv"), table("elements.csv")).build(property("root"));
		}
		return elements;
	}

	/**
	 * A value of the version's properties.
	 *
	 * @throws IllegalStateException when there is none
	 */
	public String property(String key) {
		return optionalProperty(key).orElseThrow(() -> new IllegalStateException(name() + " has no property " + key));
	}

	/** A value of the version's properties, or of those of the version it is like; empty when there is none. */
	public Optional<String> optionalProperty(String key) {
		return Optional.ofNullable(properties.getProperty(key)).map(String::strip)
				.or(() -> like.flatMap(version -> version.optionalProperty(key)));
	}

	/** A value of the version's properties that names several things, parted by spaces; empty when there is none. */
	public List<String> list(String key) {
		return optionalProperty(key).filter(s -> !s.isEmpty()).map(s -> Arrays.asList(s.split("\\s+"))).orElse(List.of());
	}

	/**
	 * Reads one of its tables anew.
	 *
	 * @param file such as {@code codelists.csv}
	 * @throws IllegalStateException when the version has none
	 */
	public DataTable table(String file) {
		return optionalTable(file).orElseThrow(() -> missing(file));
	}

	/** Reads one of its tables anew, or that of the version it is like; empty when there is none. */
	public Optional<DataTable> optionalTable(String file) {
		try {
			Optional<InputStream> stream = source.open(file);
			if (stream.isEmpty()) {
				return like.flatMap(version -> version.optionalTable(file));
			}
			try (InputStream in = stream.get()) {
				return Optional.of(DataTable.of(name() + "/" + file, in));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private IllegalStateException missing(String file) {
		return new IllegalStateException("version " + name() + " has no " + file);
	}

	@Override
	public String toString() {
		return name();
	}
}
