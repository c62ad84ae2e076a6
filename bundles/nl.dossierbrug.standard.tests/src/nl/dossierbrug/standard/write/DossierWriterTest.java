package nl.dossierbrug.standard.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.DossierField;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.Published;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.Versions;

@Tag("long")
class DossierWriterTest {

	private final Sample sample = new Sample();
	private final OsoStandard oso = new Oso();

	@Test
	void whatIsWrittenReadsBackAsTheSameTree() {
		Dossier dossier = sample.dossier();
		assertEquals(dossier, sample.read(oso.write(dossier)).dossier().orElseThrow());
	}

	@Test
	void writingTwiceGivesTheSameBytes() {
		byte[] once = oso.write(sample.dossier());
		assertArrayEquals(once, oso.write(sample.read(once).dossier().orElseThrow()));
	}

	@Test
	void theFormIsFixed() {
		String xml = new String(oso.write(sample.dossier()), StandardCharsets.UTF_8);
		assertTrue(xml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<dossier xmlns=\"http://www.edustandaard.nl/oso_gegevensset/2019/dossier\">\n  <metadata>\n    <deeldossier>"));
		assertTrue(xml.contains("        <land omschrijving=\"Nederland\">6030</land>\n"));
		assertTrue(xml.contains("<resultaat/>\n"));
		assertTrue(xml.contains("<opmerking>Eerste regel\ntweede regel</opmerking>\n"));
		assertTrue(xml.endsWith("</dossier>\n"));
	}

	@Test
	void elementsAreWrittenInTheOrderOfTheStandard() {
		RandomGenerator random = random();
		Dossier dossier = sample.dossier();
		Dossier shuffled = new Dossier(dossier.standard(), shuffled(dossier.root(), new Random(random.nextLong())));
		ReadResult result = sample.read(oso.write(shuffled));
		assertEquals(List.of(), result.findings());
	}

	@Test
	void aRepeatedSequenceKeepsItsOwnOrder() {
		String xml = new String(oso.write(sample.dossier()), StandardCharsets.UTF_8);
		int second = xml.indexOf("<naam>Rapport 2</naam>");
		assertTrue(xml.indexOf("<naam>Rapport 1</naam>") < xml.indexOf("<waarde>7.5</waarde>"));
		assertTrue(xml.indexOf("<waarde>7.5</waarde>") < second);
		assertTrue(second < xml.indexOf("<waarde>7</waarde>"));
	}

	@Test
	void anyTextThatXmlCanHoldComesBackAsItWas() {
		RandomGenerator random = random();
		for (int i = 0; i < 500; i++) {
			String text = "x" + text(random);
			Dossier dossier = withName(text);
			assertEquals(dossier, sample.read(oso.write(dossier)).dossier().orElseThrow(), () -> "seed 7: " + escaped(text));
		}
	}

	@Test
	void anyAttributeThatXmlCanHoldComesBackAsItWas() {
		RandomGenerator random = random();
		for (int i = 0; i < 300; i++) {
			String text = "x" + text(random);
			Dossier dossier = replaced(sample.dossier(), "nationaliteit",
					Element.leaf("nationaliteit", "0001", Map.of("omschrijving", text), 0));
			assertEquals(dossier, sample.read(oso.write(dossier)).dossier().orElseThrow(), () -> escaped(text));
		}
	}

	@Test
	void charactersThatXmlCannotHoldAreNeverWritten() {
		Dossier read = sample.read(oso.write(withName("Ja\u0000n\u001b \ufffe\uffffde\ud83c B\udf00oer"))).dossier().orElseThrow();
		assertEquals("Jan de\ufffd B\ufffdoer", read.root().textAt("huidigeschool/leerling/roepnaam").orElseThrow());
	}

	@Test
	void elementsThatTheStandardDoesNotKnowComeLast() {
		Dossier dossier = sample.dossier();
		List<Element> children = new ArrayList<>(dossier.root().children());
		children.addFirst(Element.leaf("vreemd", "x"));
		String xml = new String(oso.write(new Dossier("2019.1", dossier.root().withChildren(children))), StandardCharsets.UTF_8);
		assertTrue(xml.endsWith("  <vreemd>x</vreemd>\n</dossier>\n"));
	}

	@Test
	void whatIsWrittenIsValidByThePublishedSchema() throws Exception {
		Published published = new Published();
		for (Path example : published.examples()) {
			Dossier dossier = sample.read(Files.readAllBytes(example)).dossier().orElseThrow();
			byte[] written = oso.write(dossier);
			published.schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(written)));
			assertEquals(dossier, sample.read(written).dossier().orElseThrow());
		}
		published.schema().newValidator().validate(new StreamSource(new ByteArrayInputStream(oso.write(sample.dossier()))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2017.1", "2018.1", "2019.1" })
	void everyDossierThatTheTablesAllowComesBackAsItWas(String version) {
		RandomDossier dossiers = dossiers(version);
		for (int i = 0; i < 100; i++) {
			Dossier dossier = dossiers.next();
			ReadResult result = sample.read(oso.write(dossier));
			assertEquals(List.of(), result.findings(), "number " + i);
			assertEquals(dossier, result.dossier().orElseThrow(), "number " + i);
			List<String> paths = oso.fields(dossier).stream().map(DossierField::path).toList();
			assertEquals(paths.size(), Set.copyOf(paths).size(), "two fields share a path in number " + i);
			paths.forEach(p -> assertTrue(oso.meaning(p).category().isPresent(), p));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2017.1", "2018.1", "2019.1" })
	void everyDossierThatTheTablesAllowIsValidByThePublishedSchema(String version) throws Exception {
		Validator validator = new Published().schema(version).newValidator();
		RandomDossier dossiers = dossiers(version);
		for (int i = 0; i < 100; i++) {
			validator.validate(new StreamSource(new ByteArrayInputStream(oso.write(dossiers.next()))));
		}
	}

	private static RandomDossier dossiers(String version) {
		return new RandomDossier(new Versions(new KnownVersions(OsoStandard.class).builtIn()).named(version).orElseThrow(), random());
	}

	private static RandomGenerator random() {
		return RandomGeneratorFactory.of("L64X128MixRandom").create(7);
	}

	private Dossier withName(String name) {
		return replaced(sample.dossier(), "roepnaam", Element.leaf("roepnaam", name));
	}

	private static Dossier replaced(Dossier dossier, String name, Element by) {
		return new Dossier(dossier.standard(), replaced(dossier.root(), name, by));
	}

	private static Element replaced(Element element, String name, Element by) {
		return element.name().equals(name) ? by : element.children().isEmpty() ? element
				: element.withChildren(element.children().stream().map(c -> replaced(c, name, by)).toList());
	}

	/** The same content in any order, save that elements of one name keep theirs, and a repeated sequence its own. */
	private static Element shuffled(Element element, Random random) {
		if (element.children().isEmpty() || element.name().equals("cijferlijstTypelijst")) {
			return element;
		}
		List<String> names = new ArrayList<>(element.children().stream().map(Element::name).distinct().toList());
		Collections.shuffle(names, random);
		List<Element> children = new ArrayList<>();
		names.forEach(n -> element.children().stream().filter(c -> c.name().equals(n)).forEach(c -> children.add(shuffled(c, random))));
		return element.withChildren(children);
	}

	private static String text(RandomGenerator random) {
		String parts = "aé&<>\"' \t\n\r]€\u0085\u2028\ufffd\u007f;#x";
		StringBuilder text = new StringBuilder();
		int length = random.nextInt(12);
		for (int i = 0; i < length; i++) {
			if (random.nextInt(8) == 0) {
				text.appendCodePoint(0x1F300 + random.nextInt(200));
			} else if (random.nextInt(20) == 0) {
				text.append("]]>");
			} else {
				text.append(parts.charAt(random.nextInt(parts.length())));
			}
		}
		return text.toString();
	}

	private static String escaped(String text) {
		StringBuilder out = new StringBuilder();
		text.chars().forEach(c -> out.append(c > ' ' && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
		return out.toString();
	}
}
