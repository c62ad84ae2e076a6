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

/** The published files of 2019.1, where they are at hand; elsewhere a test that asks for them is skipped. */
public final class Published {

	private final Path folder;

	/** Skips the test when the files are absent. */
	public Published() {
		String published = System.getProperty("dossierbrug.published", "");
		folder = Path.of(published, "oso");
		Assumptions.assumeTrue(!published.isEmpty() && Files.isDirectory(folder), "the published files are not at hand");
	}

	/** The example dossiers. */
	public List<Path> examples() {
		try (Stream<Path> files = Files.list(folder.resolve("official/2019.1/examples"))) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The published schema. */
	public Schema schema() {
		try {
			return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
					.newSchema(folder.resolve("official/2019.1/OSO_gegevensset.xsd").toFile());
		} catch (SAXException e) {
			throw new AssertionError(e);
		}
	}

	/** The list of every element. */
	public Path elements() {
		return folder.resolve("elements.csv");
	}
}
