package nl.dossierbrug.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import nl.dossierbrug.standard.engine.Oso;

/** The practice school against the published schemas, where these are at hand. */
class PublishedSchemasTest {

	@TempDir
	private Path folder;

	private PracticeFiles files;

	@BeforeEach
	void writeTheSchool() throws IOException {
		files = new PracticeSchool(new Oso(), LocalDate.of(2026, 3, 9)).write(folder);
	}

	@Test
	void everyWholeDossierFollowsThePublishedSchema() throws Exception {
		Path schema = published("oso/official/2019.1/OSO_gegevensset.xsd");
		for (PracticePupil pupil : files.pupils()) {
			if (!pupil.is("no-dossier") && !pupil.is("cut-off")) {
				Path dossier = files.dossiers().resolve(pupil.leerlingnummer() + ".xml");
				assertEquals(List.of(), problems(schema, dossier), pupil.leerlingnummer());
			}
		}
	}

	@Test
	void theRosterFollowsThePublishedSchemaExceptForItsListOfSchoolYears() throws Exception {
		List<String> problems = problems(published("edexml/2.1/EDEXML.structuur.xsd"), files.roster());
		assertTrue(problems.stream().allMatch(problem -> problem.contains("2025-2026")), problems.toString());
		assertEquals(2, problems.size());
	}

	private static Path published(String path) {
		String folder = System.getProperty("dossierbrug.published", "");
		Path schema = Path.of(folder, path);
		assumeTrue(!folder.isEmpty() && Files.exists(schema), "the published schemas are not at hand");
		return schema;
	}

	private static List<String> problems(Path schema, Path file) throws SAXException, IOException {
		Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema.toFile())
				.newValidator();
		List<String> problems = new ArrayList<>();
		validator.setErrorHandler(new ErrorHandler() {
			@Override
			public void warning(SAXParseException e) {
				problems.add(e.getMessage());
			}

			@Override
			public void error(SAXParseException e) {
				problems.add(e.getMessage());
			}

			@Override
			public void fatalError(SAXParseException e) {
				problems.add(e.getMessage());
			}
		});
		validator.validate(new StreamSource(file.toFile()));
		return problems;
	}
}
