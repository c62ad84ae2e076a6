package nl.dossierbrug.standard.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Converted;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.tree.Node;

@Tag("long")
public class ConversionTest {

	private static final String PUPIL = "huidigeschool/leerling/";
	private static final String AT = "/dossier[1]/huidigeschool[1]/leerling[1]/";

	private final Oso oso = new Oso();
	private final Dossier source = source();
	private final Converted converted = converted(source);
	private final Element root = converted.dossier().root();

	@Test
	void theDossierSaysOfWhatVersionItIs() {
		assertEquals("2019.1", converted.dossier().standard());
		assertEquals("2019.1", root.textAt("metadata/standaardversie").orElseThrow());
		assertEquals("2019.1.1", root.textAt("metadata/validatieversie").orElseThrow());
	}

	@Test
	void aCategoryThatChangedItsNameKeepsHowItWasDelivered() {
		Map<Category, Delivery> deliveries = oso.deliveries(converted.dossier());
		assertEquals(16, deliveries.size());
		assertEquals(Delivery.OPTIONEEL, deliveries.get(new Category("cat_onderwijsondersteuning")));
		assertEquals(Delivery.OPT_UIT, deliveries.get(new Category("cat_verzuim")));
	}

	@Test
	void zorgBecomesOnderwijsondersteuning() {
		Element support = root.at(PUPIL + "onderwijsondersteuning").orElseThrow();
		assertEquals("PO00YY", support.textAt("tlv/tlvswvnummer").orElseThrow());
		assertEquals("98ZY", support.textAt("arrangement_cluster12/arrangement_brin").orElseThrow());
		assertEquals("F81.0", support.textAt("diagnose/code").orElseThrow());
		assertEquals("false", support.textAt("medicijngebruik").orElseThrow());
	}

	@Test
	void actionPlansMoveInWithTheRest() {
		List<String> plans = root.at(PUPIL + "onderwijsondersteuning").orElseThrow().children().stream()
				.filter(e -> e.name().equals("handelingsplan")).map(e -> e.textAt("isgerichtop").orElseThrow()).toList();
		assertEquals(List.of("lezen", "rekenen"), plans);
		assertTrue(root.at(PUPIL + "handelingsplanlijst").isEmpty());
		assertSaid("convert.moved", Severity.INFO, AT + "handelingsplanlijst[1]/handelingsplan[2]");
	}

	@Test
	void ofTheDoctorsTheFamilyDoctorGoesAlong() {
		assertEquals("Dokter", root.textAt(PUPIL + "huisarts/achternaam").orElseThrow());
		assertEquals("0551234567", root.textAt(PUPIL + "huisarts/communicatielijst/communicatie/nummer").orElseThrow());
		assertSaid("convert.lost", Severity.WARNING, AT + "zorg[1]/artslijst[1]/arts[1]");
		assertSaid("convert.told", Severity.INFO, AT + "zorg[1]/artslijst[1]/arts[2]/soort[1]");
	}

	@Test
	void ofTheDevelopmentPlansTheLatestGoesAlong() {
		assertEquals("2017-09-01", root.textAt(PUPIL + "onderwijsondersteuning/opp/opp_ingangdatum").orElseThrow());
		Finding lost = assertSaid("convert.lost", Severity.WARNING, AT + "zorg[1]/opp[1]");
		assertTrue(lost.message().in(Language.NL).endsWith("Er is plaats voor één ontwikkelingsperspectief: het laatste gaat mee."));
	}

	@Test
	void whatHasNoPlaceIsReportedWhereItStood() {
		assertSaid("convert.lost", Severity.WARNING, AT + "zorg[1]/naamib[1]");
		assertSaid("convert.lost", Severity.WARNING, AT + "zorg[1]/lgf[1]");
		assertSaid("convert.lost", Severity.WARNING, AT + "zorg[1]/sterkpunt[2]");
		assertSaid("convert.lost", Severity.WARNING, AT + "verzorger[1]/geboortedatum[1]");
	}

	@Test
	void aResultWithAWithdrawnCodeStaysBehindAndTheRestGoesAlong() {
		assertTrue(root.at(PUPIL + "eindtoets_basisonderwijs/eindtoetsresultaat").isEmpty());
		assertEquals("true", root.textAt(PUPIL + "eindtoets_basisonderwijs/deelgenomen").orElseThrow());
		Finding code = assertSaid("convert.code", Severity.WARNING, AT + "eindtoets_basisonderwijs[1]/eindtoetsresultaat[1]");
		assertTrue(code.message().in(Language.NL).contains("De code B bij 'Niveau van de toets' bestaat niet meer in versie 2019.1."),
				code.message().in(Language.NL));
	}

	@Test
	void theResultIsSoundAndNothingInTheReportIsAnError() {
		assertEquals(List.of(), oso.structure(converted.dossier()));
		assertFalse(converted.report().stream().anyMatch(Finding::isError));
		assertEquals("convert.done", converted.report().getFirst().rule());
	}

	@Test
	void noMessageTellsAboutThePupil() {
		for (Finding finding : converted.report()) {
			for (String value : List.of("Begeleider", "Specialist", "Tekenen", "1979", "999990019")) {
				assertFalse(finding.message().in(Language.NL).contains(value), finding.toString());
			}
		}
	}

	@Test
	void aWithdrawnResultIsNotTakenForASpacedCode() {
		Converted spaced = converted(replaced("toetsniveau", " B "));
		assertTrue(spaced.dossier().root().at(PUPIL + "eindtoets_basisonderwijs/eindtoetsresultaat").isEmpty());
		Converted kept = converted(replaced("toetsniveau", "G"));
		assertEquals("537", kept.dossier().root().textAt(PUPIL + "eindtoets_basisonderwijs/eindtoetsresultaat/standaardscore").orElseThrow());
	}

	@Test
	void whatTheNewVersionDemandsAndTheOldDossierLacksIsAnErrorInTheReport() {
		Element without = source.root().withChildren(
				source.root().children().stream().filter(e -> !e.name().equals("overdrachtsoort")).toList());
		List<Finding> errors = converted(new Dossier("2018.1", without)).report().stream().filter(Finding::isError).toList();
		assertEquals(List.of("ST-01"), errors.stream().map(Finding::rule).toList());
	}

	@Test
	void whatOnlyTheNewVersionForbidsIsAnErrorInTheReport() {
		Dossier povo = new Dossier("2018.1", withPlaygroup(replaced("cat_vve", "VERBODEN").root()));
		assertTrue(oso.check(povo, CheckMode.OFFICIAL).stream().noneMatch(f -> f.rule().startsWith("OS.cat06.VERBODEN")));
		Converted forbidden = converted(povo);
		Finding error = forbidden.report().stream().filter(Finding::isError).findFirst().orElseThrow();
		assertTrue(error.rule().startsWith("OS.cat06.VERBODEN"), error.rule());
		assertEquals(AT + "naampeuterspeelzaal[1]", error.path());
	}

	private static Element withPlaygroup(Element element) {
		List<Element> children = element.children().stream().map(ConversionTest::withPlaygroup).toList();
		if (element.name().equals("leerling")) {
			children = Stream.concat(Stream.of(Element.leaf("naampeuterspeelzaal", "Dribbel")), children.stream()).toList();
		}
		return children.isEmpty() ? element : element.withChildren(children);
	}

	@Test
	void anErrorThatTheSourceHadIsNoNews() {
		Dossier wrong = replaced("overdrachtsoort", "iets");
		assertFalse(oso.check(wrong, CheckMode.OFFICIAL).isEmpty());
		List<String> before = oso.check(wrong, CheckMode.OFFICIAL).stream().map(f -> f.rule() + f.path()).toList();
		assertTrue(converted(wrong).report().stream().noneMatch(f -> before.contains(f.rule() + f.path())));
	}

	@Test
	void aLabelThatMorePeopleMayHaveIsToldWithWhoseItIs() {
		Finding lost = assertSaid("convert.lost", Severity.WARNING, AT + "verzorger[1]/geboortedatum[1]");
		assertTrue(lost.message().in(Language.NL).startsWith("Ouder of verzorger › Geboortedatum: dit gaat niet mee."), lost.message().in(Language.NL));
	}

	@Test
	void anErrorBelowAMovedBlockIsToldWhereTheBlockStood() {
		List<Finding> errors = converted(replaced("arrangement_brin", "98zy")).report().stream().filter(Finding::isError)
				.toList();
		assertEquals(List.of(AT + "zorg[1]/arrangement[1]/arrangement_brin[1]"), errors.stream().map(Finding::path).toList());
	}

	@Test
	void aStrangeElementIsReported() {
		Element root = source.root().withChildren(List.of(Element.leaf("vreemd", "x")));
		assertTrue(converted(new Dossier("2018.1", root)).report().stream()
				.anyMatch(f -> f.rule().equals("convert.lost") && f.path().equals("/dossier[1]/vreemd[1]")));
	}

	@Test
	void anUnknownVersionAnOlderVersionAndAnUnknownSourceAreRefused() {
		assertEquals(List.of("convert.unknown"), refused(source, "2031.1"));
		assertEquals(List.of("convert.older"), refused(source, "2017.1"));
		assertEquals(List.of("convert.unknown"), refused(new Dossier("2012.1", source.root()), "2019.1"));
	}

	private Finding assertSaid(String rule, Severity severity, String path) {
		Finding said = converted.report().stream().filter(f -> f.rule().equals(rule) && f.path().equals(path)).findFirst()
				.orElseThrow(() -> new AssertionError(rule + " " + path + " is not in " + converted.report()));
		assertEquals(severity, said.severity());
		assertEquals(line(Node.root(source.root()), path), said.line());
		return said;
	}

	private static int line(Node node, String path) {
		return node.path().equals(path) ? node.element().line()
				: node.children().stream().mapToInt(child -> line(child, path)).max().orElse(0);
	}

	private List<String> refused(Dossier dossier, String version) {
		Outcome<Converted> outcome = oso.convert(dossier, version);
		return ((Outcome.Refused<Converted>) assertInstanceOf(Outcome.Refused.class, outcome)).refusals().stream()
				.map(r -> r.id()).toList();
	}

	private Converted converted(Dossier dossier) {
		Outcome<Converted> outcome = oso.convert(dossier, "2019.1");
		return ((Outcome.Done<Converted>) assertInstanceOf(Outcome.Done.class, outcome)).value();
	}

	private Dossier replaced(String name, String text) {
		return new Dossier(source.standard(), replaced(source.root(), name, text));
	}

	private static Element replaced(Element element, String name, String text) {
		return element.name().equals(name) ? element.withText(text) : element.children().isEmpty() ? element
				: element.withChildren(element.children().stream().map(c -> replaced(c, name, text)).toList());
	}

	private Dossier source() {
		try (InputStream in = ConversionTest.class.getResourceAsStream("dossier-2018.1.xml")) {
			ReadResult result = oso.read(in);
			assertEquals(List.of(), result.findings());
			return result.dossier().orElseThrow();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
