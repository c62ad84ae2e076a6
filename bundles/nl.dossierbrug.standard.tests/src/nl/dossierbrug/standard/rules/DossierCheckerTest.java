package nl.dossierbrug.standard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.compose.DossierComposer;
import nl.dossierbrug.standard.table.CategoryDefinition;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Table;

class DossierCheckerTest {

	private static final StandardVersion VERSION = Samples.version();

	private static final DossierChecker CHECKER = new DossierChecker(VERSION);
	private static final DossierComposer COMPOSER = new DossierComposer(VERSION, CHECKER);

	@Test
	void thePublishedExamplesHaveNoFindings() throws IOException {
		Map<String, Dossier> examples = Samples.examples();
		assertEquals(12, examples.size());
		examples.forEach((name, dossier) -> assertEquals(List.of(), CHECKER.check(dossier), name));
	}

	@Test
	void theTableHoldsExactlyThePublishedChecks() throws IOException {
		List<String> published = new ArrayList<>();
		Set<String> dead = new HashSet<>();
		try (Reader reader = Files.newBufferedReader(Samples.published("rules.csv"))) {
			for (Table.Row row : new Table("rules.csv", reader).rows()) {
				published.add(row.get("rule_id"));
				String executed = row.get("executed_by_official_validator");
				if (executed.startsWith("no (") || executed.startsWith("defect")) {
					dead.add(row.get("rule_id"));
				}
			}
		}
		assertEquals(published, CHECKER.rules().stream().map(Rule::id).toList());
		assertEquals(dead, CHECKER.rules().stream().filter(r -> !r.executed()).map(Rule::id).collect(Collectors.toSet()));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "spoiled.csv", numLinesToSkip = 1, delimiter = '|')
	void aSpoiledDossierIsFound(String profile, String edits, String expected) {
		assertEquals(ids(expected), found(Edits.apply(sound(profile), edits), CheckMode.OFFICIAL));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "spoiled-by-agreement.csv", numLinesToSkip = 1, delimiter = '|')
	void whatThePublishedValidatorForgetsIsFoundByTheAgreementOnly(String profile, String edits, String expected) {
		Dossier spoiled = Edits.apply(sound(profile), edits);
		assertEquals(Set.of(), found(spoiled, CheckMode.OFFICIAL));
		assertEquals(ids(expected), found(spoiled, CheckMode.AGREEMENT));
	}

	@Test
	void dataOfACategoryThatIsOffIsFoundForEveryElementOfIt() {
		for (CategoryDefinition category : new CategoryMatrix(VERSION).categories()) {
			String code = category.category().code();
			if (code.equals("cat_school") || code.equals("cat_leerling")) {
				continue;
			}
			for (Delivery off : List.of(Delivery.VERBODEN, Delivery.OPT_UIT)) {
				for (String path : category.paths()) {
					String below = path.substring("/dossier/".length());
					Dossier spoiled = Edits.apply(sound("BB"), "metadata/categorie_uitlevering/" + code + "=" + off.code());
					for (String other : category.paths()) {
						spoiled = other.startsWith("/dossier/metadata") ? spoiled
								: Edits.apply(spoiled, "-" + other.substring("/dossier/".length()));
					}
					spoiled = below.equals("metadata") ? spoiled : Edits.apply(spoiled, below + "=x");
					String name = below.substring(below.lastIndexOf('/') + 1);
					String id = "OS.cat%02d.%s.%s".formatted(number(code), off.code(), name);
					Set<String> found = found(spoiled, CheckMode.AGREEMENT);
					assertTrue(found.contains(id.replace("behoeften", "behoefte")), id + " in " + found);
				}
			}
		}
	}

	@Test
	void aMandatoryCategoryWithoutDataIsFound() {
		for (CategoryDefinition category : new CategoryMatrix(VERSION).categories()) {
			String code = category.category().code();
			if (Set.of("cat_metadata", "cat_school", "cat_leerling").contains(code)) {
				continue;
			}
			Dossier spoiled = Edits.apply(sound("BB"), "metadata/categorie_uitlevering/" + code + "=VERPLICHT");
			for (String path : category.paths()) {
				spoiled = Edits.apply(spoiled, "-" + path.substring("/dossier/".length()));
			}
			assertEquals(Set.of("OS.cat%02d.VERPLICHT".formatted(number(code))), found(spoiled, CheckMode.OFFICIAL));
		}
	}

	private static int number(String code) {
		return new CategoryMatrix(VERSION).categories().stream().map(c -> c.category().code()).toList().indexOf(code) + 1;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			inzage/akkoord                          | ja    | 'Ja'
			inzage/akkoord                          | 'Ja ' | 'Ja'
			~/leerlinggewicht                       | 0.3   | '0.30'
			~/onderwijsondersteuning/diagnose/code  | F810  | F81.0
			~/onderwijsondersteuning/diagnose/code  | F79ZB | F79.ZB
			~/onderwijsondersteuning/diagnose/code  | F94.1 | F94
			~/overstapadvies/profiel                | pluss | plus
			~/geslacht                              | V     | 0, 1, 2
			""")
	void aCodeThatMissesSuggestsWhatWasMeant(String path, String code, String suggested) {
		List<Finding> findings = CHECKER.check(Edits.apply(sound("BB"), path + "=" + code));
		assertEquals(1, findings.size());
		assertTrue(findings.getFirst().message().nl().contains(suggested), findings.toString());
	}

	@Test
	void aFindingNamesThePlaceAndTheLine() {
		Dossier sample = Samples.sample();
		Finding place = CHECKER.check(sample).stream().filter(f -> f.rule().equals("OVb.LL-geboorteplaats")).findFirst()
				.orElseThrow();
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/geboorteplaats[1]", place.path());
		assertEquals(81, place.line());
		Finding mask = CHECKER.check(sample).stream().filter(f -> f.rule().equals("OVb.LL04/OVb.OV02.telefoon")).findFirst()
				.orElseThrow();
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/communicatielijst[1]/communicatie[1]/nummer[1]", mask.path());
	}

	@Test
	void whatIsMissingIsToldAtTheBlockThatLacksIt() {
		List<Finding> findings = CHECKER.check(Edits.apply(sound("POPO"), "-~/geboortedatum"));
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]", findings.getFirst().path());
		assertEquals("'Geboortedatum' ontbreekt.", findings.getFirst().message().nl().split("(?<=\\.)")[0]);
	}

	@Test
	void aNumberThatMayBeSomebodysIsNeverShown() {
		for (String number : List.of("111222333", "111.222.333", "111 222 333")) {
			List<Finding> findings = CHECKER.check(Edits.apply(sound("BB"), "~/nnca=" + number));
			assertEquals(1, findings.size());
			assertFalse(findings.toString().contains("111"), findings.toString());
		}
	}

	@Test
	void theBundleFollowsTheKindOfHandover() {
		Dossier unknown = Edits.apply(sound("POSWV"), "overdrachtsoort=iets");
		assertEquals(ids("CL29.1 OVa.OS03/OVb.OS01"), found(unknown, CheckMode.OFFICIAL));
	}

	@Test
	void everyCheckHasWordsWithoutHolesInBothLanguages() {
		Dossier bad = Edits.apply(Samples.sample(), "metadata/deeldossier=X;inzage/akkoord=x;metadata/validatieversie=1");
		for (Finding finding : CHECKER.check(bad)) {
			assertFalse(finding.message().nl().matches(".*(\\{\\d|''|null).*"), finding.toString());
			assertFalse(finding.message().en().matches(".*(\\{\\d|''|null).*"), finding.toString());
		}
	}

	private Set<String> found(Dossier dossier, CheckMode mode) {
		return CHECKER.check(dossier, mode).stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> ids(String text) {
		return new TreeSet<>(List.of(text.split(" ")));
	}

	/** The sample as a dossier of a profile, without findings. */
	private Dossier sound(String profile) {
		Outcome<Composed> outcome = COMPOSER.compose(Samples.sample(),
				Composition.of(new Profile(profile), new School(new Brin("00ZZ"), "01"), LocalDate.of(2025, 3, 10)));
		Dossier dossier = ((Done<Composed>) outcome).value().dossier();
		assertEquals(List.of(), CHECKER.check(dossier));
		return dossier;
	}
}
