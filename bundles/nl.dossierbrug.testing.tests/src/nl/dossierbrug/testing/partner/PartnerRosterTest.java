package nl.dossierbrug.testing.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

import nl.dossierbrug.testing.partner.UwlrQuestion.Operation;

/** What the LAS answers over UWLR; where the published schemas are at hand they judge it. */
class PartnerRosterTest {

	@TempDir
	Path folder;
	private Partner partner;

	@BeforeEach
	void start() throws IOException {
		partner = Partner.start(PartnerSetup.in(folder, Certificates.kept()).behind(Front.PLAIN));
	}

	@AfterEach
	void stop() {
		partner.close();
	}

	private Element ask(Operation operation, String more) throws Exception {
		return ask(operation, partner.school().year().toString(), "<brincode>00ZZ</brincode>", more);
	}

	private Element ask(Operation operation, String year, String school, String more) throws Exception {
		String question = operation.word + "_verzoek";
		String message = """
				<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>
				<autorisatie xmlns="http://www.edustandaard.nl/leerresultaten/2/autorisatie"><autorisatiesleutel>%s</autorisatiesleutel>\
				<klantcode>%s</klantcode><klantnaam>%s</klantnaam></autorisatie></s:Header><s:Body>
				<%s xmlns="%s"><schooljaar>%s</schooljaar>%s<xsdversie>2.2</xsdversie>%s</%s></s:Body></s:Envelope>""".formatted(
				partner.secret(PartnerSecret.UWLR_KEY), partner.secret(PartnerSecret.UWLR_CUSTOMER), partner.secret(PartnerSecret.UWLR_NAME), question,
				UwlrAnswer.ROSTER, year, school, more, question);
		HttpResponse<String> answer = Caller.good(partner).call("POST", partner.uwlr(), Map.of("SOAPAction", "\"" + operation.action + "\""), message);
		Element envelope = PartnerXml.read(answer.body().getBytes(StandardCharsets.UTF_8));
		assertEquals(answer.statusCode() == 500, PartnerXml.all(envelope, "Fault").findFirst().isPresent());
		return envelope;
	}

	private static long count(Element envelope, String name) {
		return PartnerXml.all(envelope, name).count();
	}

	@Test
	void everythingAtOnceHasEveryPupilWithFourDigitsAndNoNumber() throws Exception {
		Element all = ask(Operation.ALL, "");
		assertEquals(40, count(all, "leerling"));
		assertEquals(40, count(all, "bsn_ondwnr-4"));
		assertEquals(0, count(all, "bsn"));
		assertEquals(5, count(all, "leerkracht"));
	}

	@Test
	void stagedGivesTheGroupsThenThePupilsOfThoseThatAreAsked() throws Exception {
		Element structure = ask(Operation.STRUCTURE, "");
		assertEquals(List.of("4a", "5a", "6a", "7a", "8a"), PartnerXml.all(structure, "naam").map(Element::getTextContent).toList());
		assertEquals(0, count(structure, "leerling"));
		String groups = "<groepen><groep key=\"g5\"/></groepen>";
		assertEquals(8, count(ask(Operation.PUPILS, groups), "leerling"));
		assertEquals(1, count(ask(Operation.TEACHERS, groups), "leerkracht"));
	}

	@Test
	void nothingChangedNothingThereAndAnotherYearAreSaid() throws Exception {
		String since = "<laatstontvangengegevens>" + Instant.now() + "</laatstontvangengegevens>";
		assertEquals(1, count(ask(Operation.ALL, since), "geenwijzigingen"));
		partner.change(partner.school().with(partner.school().pupils().subList(0, 3), Instant.now().plusSeconds(60)));
		assertEquals(3, count(ask(Operation.ALL, since), "leerling"));
		String year = partner.school().year().toString();
		assertEquals(1, count(ask(Operation.ALL, year, "<brincode>99ZZ</brincode>", ""), "geengegevens"));
		assertEquals(1, count(ask(Operation.ALL, partner.school().year().before(1).toString(), "<brincode>00ZZ</brincode>", ""), "Fault"));
		assertEquals(3, count(ask(Operation.ALL, year, "<schoolkey>school-00ZZ</schoolkey>", ""), "leerling"));
	}

	@Test
	void aVestigingCanBeAskedForByItself() throws Exception {
		PartnerSchool school = partner.school();
		partner.change(school.giving(PartnerSchool.DataSet.FULL)
				.with(Stream.concat(school.pupils().stream().limit(30), school.pupils().stream().skip(30).map(one -> one.at("01"))).toList(), school.changed()));
		String year = school.year().toString();
		assertEquals(40, count(ask(Operation.ALL, year, "<brincode>00ZZ</brincode>", ""), "leerling"));
		Element second = ask(Operation.ALL, year, "<brincode>00ZZ</brincode><dependancecode>01</dependancecode>", "");
		assertEquals(10, count(second, "leerling"));
		assertEquals(2, PartnerXml.all(second, "vestigingen").findFirst().orElseThrow().getChildNodes().getLength());
	}

	@Test
	void whoShowsNoKeyIsRefused() throws Exception {
		HttpResponse<String> answer = Caller.good(partner).call("POST", partner.uwlr(), Map.of("SOAPAction", "HaalLeerlinggegevens"),
				"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><leerlinggegevens_verzoek xmlns=\"" + UwlrAnswer.ROSTER
						+ "\"/></s:Body></s:Envelope>");
		assertEquals(500, answer.statusCode());
		assertTrue(answer.body().contains("Autorisatie"));
	}

	@ParameterizedTest
	@EnumSource(Operation.class)
	void thePublishedSchemasTakeEveryAnswerInBothSets(Operation operation) throws Exception {
		Path schemas = Path.of(System.getProperty("dossierbrug.published", "absent"), "uwlr/2.2/Schemas");
		assumeTrue(Files.isDirectory(schemas), "only where the published schemas are");
		String groups = operation == Operation.PUPILS || operation == Operation.TEACHERS ? "<groepen><groep key=\"g1\"/></groepen>" : "";
		for (PartnerSchool.DataSet set : PartnerSchool.DataSet.values()) {
			if (set == PartnerSchool.DataSet.LVS && operation != Operation.ALL) {
				continue; // that profile knows no staged answers under the names of the WSDL
			}
			partner.change(partner.school().giving(set));
			Element answer = PartnerXml.all(ask(operation, groups), operation.word + "_antwoord").findFirst().orElseThrow();
			schema(schemas, set).newValidator().validate(new DOMSource(answer));
		}
	}

	/** A copy in which every school year may stand: the published enumeration ends before this one. */
	private Schema schema(Path schemas, PartnerSchool.DataSet set) throws Exception {
		Path copy = Files.createTempDirectory(folder, "schemas");
		try (Stream<Path> files = Files.walk(schemas)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path to = copy.resolve(schemas.relativize(file).toString());
				Files.createDirectories(to.getParent());
				Files.writeString(to, Files.readString(file).replace("<xs:enumeration value=\"1991-1992\"/>",
						"<xs:enumeration value=\"" + partner.school().year() + "\"/><xs:enumeration value=\"1991-1992\"/>"));
			}
		}
		String name = set == PartnerSchool.DataSet.LVS ? "Profiel LVS set/Profiel_LVS_set_UWLR_Leerlinggegevens_v2p2.xsd" : "UWLR_Leerlinggegevens_v2p2.xsd";
		return SchemaFactory.newDefaultInstance().newSchema(copy.resolve(name).toFile());
	}
}
