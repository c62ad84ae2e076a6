package nl.dossierbrug.uwlr;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.line.RosterQuestion;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.uwlr.TestLas.Answer;

/** What is asked follows the published WSDL and its schemas, where those are at hand. */
class PublishedTest {

	private static final String NAMESPACES = " xmlns:lg=\"http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens\""
			+ " xmlns:aut=\"http://www.edustandaard.nl/leerresultaten/2/autorisatie\">";

	private static Path published() {
		Path folder = Path.of(System.getProperty("dossierbrug.published", "absent")).resolve("uwlr/2.2");
		assumeTrue(Files.isDirectory(folder), "the published schemas are not at hand");
		return folder;
	}

	@Test
	void everyRequestIsValidAndItsActionStandsInTheWsdl() throws Exception {
		Path folder = published();
		SchemaFactory factory = SchemaFactory.newDefaultInstance();
		Schema content = factory.newSchema(folder.resolve("Schemas/UWLR_Leerlinggegevens_v2p2.xsd").toFile());
		Schema authorisation = factory.newSchema(folder.resolve("Schemas/UWLR_Autorisatie_v2p2.xsd").toFile());
		String wsdl = Files.readString(folder.resolve("wsdl/UWLR_Leerlinggegevens_v2p2.wsdl"));
		try (TestLas las = new TestLas(); HttpClient http = HttpClient.newHttpClient()) {
			String school = Answers.school("2026-2027", "00ZZ", "01");
			las.answers(action -> switch (action) {
				case "HaalLeerlinggegevens" -> Answer.fault("a:ActionNotSupported", "");
				case Answers.STRUCTURE_ACTION -> Answer.of(Answers.answer("structuur", "-structuur", school, Answers.GROUPS));
				default -> Answer.of(Answers.answer("leerlingen", "-leerlingen", school, Answers.PUPILS));
			});
			new UwlrLine("las", Text.same("LAS"), Text.same("-"), YearsGiven.ANY).roster(TestLine.call(las, http, "01"),
					new RosterQuestion(new SchoolYear(2026), Optional.of(Instant.parse("2026-11-01T00:00:00Z"))));
			assertTrue(las.requests.size() == 3);
			for (int i = 0; i < 3; i++) {
				assertTrue(wsdl.contains("soapAction=\"" + las.actions.get(i) + "\""), las.actions.get(i));
				content.newValidator().validate(part(las.requests.get(i), "lg:[a-z]+_verzoek"));
				authorisation.newValidator().validate(part(las.requests.get(i), "aut:autorisatie"));
			}
		}
	}

	/** One element of a request, with the namespaces it is in. */
	private static StreamSource part(String request, String name) {
		Matcher element = Pattern.compile("<(" + name + ")[^>]*>(.*)</\\1>").matcher(request);
		assertTrue(element.find(), request);
		return new StreamSource(new StringReader("<" + element.group(1) + NAMESPACES + element.group(2) + "</" + element.group(1) + ">"));
	}
}
