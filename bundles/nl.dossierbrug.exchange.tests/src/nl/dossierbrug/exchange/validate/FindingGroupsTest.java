package nl.dossierbrug.exchange.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.KeptWords;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.standard.engine.Oso;

class FindingGroupsTest {

	private static final String PUPIL = "/dossier[1]/huidigeschool[1]/leerling[1]";

	private final Connectors connectors = new Connectors();
	private final FindingGroups groups = new FindingGroups(new Oso(), connectors);

	/** A message of which the values are known: {@code {0}}, {@code {1}} … */
	private static Text said(String message, String... values) {
		String pattern = message;
		for (int i = 0; i < values.length; i++) {
			pattern = pattern.replace("{" + i + "}", String.valueOf((char) ('\uE000' + i)));
		}
		return new KeptWords("", Map.of(Language.NL, pattern, Language.EN, pattern),
				Stream.of(values).map(value -> (Argument) new Argument.Said(value)).toList());
	}

	private static Finding found(String rule, String path, int line, String message, String... values) {
		return new Finding(rule, Severity.ERROR, path, line, said(message, values));
	}

	private static Finding warned(String message) {
		return new Finding("W-1", Severity.WARNING, PUPIL, 1, said(message));
	}

	private void add(String name, String software, Finding... findings) {
		groups.add(new Subject(name, name + ".xml"), software, List.of(findings));
	}

	private static List<String> pupils(FindingGroup group) {
		return group.places().stream().map(p -> p.subject().name() + " " + p.line()).toList();
	}

	@Test
	void theSameMessageIsOneGroupWithItsPupils() {
		add("Daan", "", found("R-1", PUPIL, 7, "De naam ontbreekt."), found("R-1", PUPIL, 9, "De naam ontbreekt."));
		add("Noor", "");
		add("Sem", "", found("R-1", PUPIL, 8, "De naam ontbreekt."));
		FindingGroup only = groups.all().getFirst();
		assertEquals(1, groups.all().size());
		assertEquals(2, only.pupils());
		assertEquals(List.of("Daan 7", "Daan 9", "Sem 8"), pupils(only));
		assertTrue(only.places().stream().allMatch(p -> p.detail().in(Language.NL).isEmpty()));
	}

	@Test
	void errorsComeBeforeWarningsAndMostPupilsFirst() {
		add("Daan", "", warned("let op"), found("R-1", PUPIL, 1, "een"));
		add("Noor", "", warned("let op"), found("R-2", PUPIL, 1, "twee"));
		add("Sem", "", warned("let op"), found("R-2", PUPIL, 1, "twee"));
		assertEquals(List.of("twee", "een", "let op"), groups.all().stream().map(g -> g.message().in(Language.NL)).toList());
	}

	@Test
	void messagesThatDifferInAValueAreOneGroupThatSaysOfEachWhatStandsThere() {
		add("Daan", "", found("R-1", PUPIL + "/postcode[1]", 3, "Bij 'Postcode' staat {0}. Geboren op {1}.", "12 AB", "3 maart 2015"));
		add("Noor", "", found("R-1", PUPIL + "/postcode[2]", 4, "Bij 'Postcode' staat {0}. Geboren op {1}.", "34 CD", "12 mei 2014"));
		FindingGroup only = groups.all().getFirst();
		assertEquals(1, groups.all().size());
		assertEquals("Bij 'Postcode' staat …(1). Geboren op …(2).", only.message().in(Language.NL));
		assertEquals(List.of("(1) 12 AB, (2) 3 maart 2015", "(1) 34 CD, (2) 12 mei 2014"), only.places().stream().map(p -> p.detail().in(Language.NL)).toList());
	}

	@Test
	void whatIsSaidOfAnotherFieldIsAnotherGroup() {
		add("Daan", "", found("R-1", PUPIL + "/straat[1]", 3, "'Straat' ontbreekt."), found("R-1", PUPIL + "/plaats[1]", 3, "'Plaats' ontbreekt."));
		assertEquals(List.of("'Straat' ontbreekt.", "'Plaats' ontbreekt."), groups.all().stream().map(g -> g.message().in(Language.NL)).toList());
	}

	@Test
	void whatWasDestroyedBeforeIsNothingToSetRightInTheSystemThatMadeTheDossier() {
		connectors.addSender(Las.explaining("een", "EenLas", ""));
		add("Daan", "EenLas", new Finding("dossier.destroyed", Severity.WARNING, "", 0, Text.same("Dit dossier is vernietigd.")));
		assertEquals(Optional.empty(), groups.all().getFirst().advice());
		assertEquals("Dit dossier is vernietigd.", groups.all().getFirst().message().in(Language.NL));
	}

	@Test
	void theMostExactWordsOfTheSystemThatMadeTheDossierAreUsed() {
		connectors.addSender(Las.explaining("een", "EenLas", "", "huidigeschool/leerling", "huidigeschool/leerling/adres"));
		connectors.addSender(Las.explaining("twee", "TweeLas", "huidigeschool"));
		assertEquals("een huidigeschool/leerling/adres", where("eenlas 2.0", PUPIL + "/adres[3]/straat[1]"));
		assertEquals("een huidigeschool/leerling", where("EENLAS", PUPIL + "/adresgeheim[1]"));
		assertEquals("een ", where("EenLas 1", "/dossier[1]/metadata[1]"));
		assertEquals("een ", where("EenLas 1", ""));
		assertEquals("twee huidigeschool", where("TweeLas", PUPIL));
		assertTrue(where("TweeLas 9", "/dossier[1]/inzage[1]").contains("TweeLas 9"));
		assertTrue(where("AnderLas 9", PUPIL).contains("AnderLas 9"));
		assertTrue(where("", PUPIL).contains("leerlingadministratiesysteem"));
	}

	private String where(String software, String path) {
		FindingGroups fresh = new FindingGroups(new Oso(), connectors);
		fresh.add(new Subject("Daan", ""), software, List.of(found("R-1", path, 1, "fout")));
		return fresh.all().getFirst().advice().orElseThrow().where().in(Language.NL);
	}

	@Test
	void theSameWordsAboutAnotherPartAreSomebodyElsesWork() {
		connectors.addSender(Las.explaining("een", "EenLas", "huidigeschool", "huidigeschool/leerling"));
		add("Daan", "EenLas", found("R-1", "/dossier[1]/huidigeschool[1]/naam[1]", 1, "De naam is leeg."), found("R-1", PUPIL + "/naam[1]", 2, "De naam is leeg."));
		assertEquals(2, groups.all().size());
	}

	@Test
	void faultsOfStructureAreTheSuppliers() {
		connectors.addSender(Las.explaining("een", "EenLas", ""));
		for (String rule : List.of("ST-01", "VS-02")) {
			FindingGroups fresh = new FindingGroups(new Oso(), connectors);
			fresh.add(new Subject("Daan", ""), "EenLas 3", List.of(found(rule, PUPIL, 1, "staat er te vaak")));
			assertEquals("de leverancier van EenLas 3", fresh.all().getFirst().advice().orElseThrow().who().in(Language.NL));
			assertFalse(fresh.all().getFirst().inContent());
		}
		add("Daan", "EenLas 3", new Finding("structure.supplier", Severity.INFO, "", 0, Text.same("meld het")));
		assertEquals(List.of(), groups.all(), "the advice says it already");
	}

	@Test
	void aFileThatCannotBeReadHasNoAdvice() {
		add("", "", found("file.none", "", 0, "weg"));
		assertEquals(Optional.empty(), groups.all().getFirst().advice());
		assertFalse(groups.all().getFirst().inContent());
	}

	@Test
	void aConnectorThatBreaksDownLeavesTheOthers() {
		connectors.addSender(new Las("stuk", List.of("EenLas"), null));
		connectors.addSender(Las.explaining("een", "EenLas", ""));
		assertEquals("een ", where("EenLas", PUPIL));
	}

	@Test
	void howeverManyDifferentMessagesThereAreTheGroupsStayFew() {
		for (int i = 0; i < 20_000; i++) {
			add("Leerling " + i, "", found("R-" + i % 3, PUPIL + "/veld" + letters(i) + "[1]", i, "Het veld " + letters(i) + " bevat '" + i + "'."));
		}
		List<FindingGroup> all = groups.all();
		assertTrue(all.size() <= 503, Integer.toString(all.size()));
		assertEquals(20_000, all.stream().mapToInt(FindingGroup::pupils).sum());
	}

	private static String letters(int number) {
		return Integer.toString(number, 26).chars().mapToObj(c -> Character.toString('a' + Character.digit(c, 26))).reduce("", String::concat);
	}

	@Test
	void guidanceOfNoPathsIsNoGuidance() {
		connectors.addSender(new Las("leeg", List.of("LeegLas"), List.<Guidance>of()));
		assertTrue(where("LeegLas", PUPIL).contains("LeegLas"));
	}

	@Test
	void whatNeedsNoActionHasNobodyToDoIt() {
		connectors.addSender(Las.explaining("een", "EenLas", ""));
		add("Daan", "EenLas", new Finding("AT-03", Severity.INFO, PUPIL, 1, Text.same("U hoeft niets te doen.")));
		add("Noor", "EenLas", found("AT-02", PUPIL, 1, "Vraag de school om een PDF."));
		assertTrue(groups.all().stream().allMatch(g -> g.advice().isEmpty()), "its own words say what to do");
	}

	@Test
	void whatWasChosenWhenTheDossierWasMadeIsNotSetRightInThePupilsData() {
		connectors.addSender(Las.explaining("een", "EenLas", "", "metadata"));
		for (String rule : List.of("OVa.OS02", "profile.unknown", "OVa.MD02/OVb.MD02", "OG.02")) {
			FindingGroups fresh = new FindingGroups(new Oso(), connectors);
			fresh.add(new Subject("Daan", ""), "EenLas 3", List.of(found(rule, "/dossier[1]/metadata[1]", 1, "fout")));
			assertTrue(fresh.all().getFirst().advice().orElseThrow().where().in(Language.NL).contains("leverancier van EenLas 3"), rule);
			assertFalse(fresh.all().getFirst().inContent());
		}
	}

	@Test
	void anOrderThatIsWrongIsTheSuppliersAlsoAtAFieldThatPeopleFillIn() {
		connectors.addSender(Las.explaining("een", "EenLas", ""));
		assertEquals("een ", structure("ST-01.value", PUPIL + "/achternaam[1]"));
		assertTrue(structure("ST-01", PUPIL + "/achternaam[1]").contains("leverancier"));
		assertTrue(structure("ST-01.value", PUPIL + "/geboortedatum[1]").contains("leverancier"));
		assertTrue(structure("ST-01.value", "/dossier[1]/metadata[1]/datum[1]").contains("leverancier"));
	}

	private String structure(String rule, String path) {
		FindingGroups fresh = new FindingGroups(new Oso(), connectors);
		fresh.add(new Subject("Daan", ""), "EenLas", List.of(found(rule, path, 1, "fout")));
		return fresh.all().getFirst().advice().orElseThrow().where().in(Language.NL);
	}

	@Test
	void oneCauseIsToldOnceAndOnlyWhereItIsTheSame() {
		add("Daan", "", found("OG.01c", PUPIL + "/nummer[1]", 1, "geen @"), found("OG.01d", PUPIL + "/nummer[1]", 1, "geen adres"),
				found("OG.01d", PUPIL + "/nummer[2]", 2, "geen adres"));
		add("Noor", "", found("OG.01d", PUPIL + "/nummer[1]", 3, "geen adres"));
		assertEquals(List.of("geen adres Daan 2, Noor 3", "geen @ Daan 1"),
				groups.all().stream().map(g -> g.message().in(Language.NL) + " " + String.join(", ", pupils(g))).toList());
	}
}
