package nl.dossierbrug.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Assumptions;
import org.xml.sax.SAXException;

/** The published files, where they are at hand; elsewhere a test that asks for them is skipped. */
public final class Published {

	private final Path folder;

	/** Skips the test when the files are absent. */
	public Published() {
		String published = System.getProperty("dossierbrug.published", "");
		folder = Path.of(published, "oso");
		Assumptions.assumeTrue(!published.isEmpty() && Files.isDirectory(folder), "the published files are not at hand");
	}

	/** The versions whose schemas are at hand, the newest last. */
	public List<String> versions() {
		return names(folder.resolve("official")).map(f -> f.getFileName().toString()).toList();
	}

	/** The example dossiers, of 2019.1. */
	public List<Path> examples() {
		return names(folder.resolve("official/2019.1/examples")).toList();
	}

	private static Stream<Path> names(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The published schema of 2019.1. */
	public Schema schema() {
		return schema("2019.1");
	}

	/** The published schema of a version. */
	public Schema schema(String version) {
		try {
			return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schemaFile(version).toFile());
		} catch (SAXException e) {
			throw new AssertionError(e);
		}
	}

	/** The file of that schema. */
	public Path schemaFile(String version) {
		return folder.resolve("official").resolve(version).resolve("OSO_gegevensset.xsd");
	}

	/** The list of every element of 2019.1. */
	public Path elements() {
		return folder.resolve("elements.csv");
	}
}
