package nl.dossierbrug.standard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
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
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.compose.DossierComposer;
import nl.dossierbrug.standard.repair.Repairs;
import nl.dossierbrug.standard.table.StandardVersion;

class DossierCheckerTest {

	private static final StandardVersion VERSION = Samples.version();

	private static final DossierChecker CHECKER = new DossierChecker(VERSION);
	private static final DossierComposer COMPOSER = new DossierComposer(VERSION, CHECKER, new Repairs(VERSION));

	@Test
	void thePublishedExamplesHaveNoFindings() throws IOException {
		Map<String, Dossier> examples = Samples.examples();
		assertEquals(12, examples.size());
		examples.forEach((name, dossier) -> assertEquals(List.of(), CHECKER.check(dossier, CheckMode.OFFICIAL), name));
	}

	@Test
	void theTableHoldsExactlyThePublishedChecks() throws IOException {
		List<String> published = new ArrayList<>();
		Set<String> dead = new HashSet<>();
		try (InputStream in = Files.newInputStream(Samples.published("rules.csv"))) {
			for (DataRow row : DataTable.of("rules.csv", in).rows()) {
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
	@CsvSource(delimiter = '|', textBlock = """
			inzage/akkoord                          | ja    | 'Ja'
			inzage/akkoord                          | 'Ja ' | 'Ja'
			~/leerlinggewicht                       | 0.3   | '0.30'
			~/onderwijsondersteuning/diagnose/code  | F810  | F81.0
			~/onderwijsondersteuning/diagnose/code  | F79ZB | F79.ZB
			~/onderwijsondersteuning/diagnose/code  | F94.1 | F94
			~/overstapadvies/profiel                | pluss | plus
			~/onderwijsondersteuning/diagnose/code  | F94.1 | Wordt F94 bedoeld
			~/onderwijsondersteuning/diagnose/code  | F43   | Wordt F43.1 of F43.2 (aanpassingsstoornis) bedoeld
			~/onderwijsondersteuning/diagnose/code  | F900- | 'F90.0-'
			~/onderwijsondersteuning/diagnose/code  | hoogbegaafd | HB (hoogbegaafd)
			~/onderwijsondersteuning/diagnose/code  | dyslexie | codelijst 23
			~/verzorger/relatietotkind              | Moeder | 2 (moeder)
			~/verzorger/relatietotkind              | 02    | '2'
			~/communicatielijst/communicatie/aanduiding | privé | 'prive'
			metadata/categorie_uitlevering/cat_verzuim | opt uit | OPT-UIT
			~/geslacht                              | V     | 0 (onbekend), 1 (vrouw) en 2 (man)
			""")
	void aCodeThatMissesSuggestsWhatWasMeant(String path, String code, String suggested) {
		List<Finding> findings = CHECKER.check(Edits.apply(sound("BB"), path + "=" + code), CheckMode.OFFICIAL);
		assertEquals(1, findings.size());
		assertTrue(findings.getFirst().message().in(Language.NL).contains(suggested), findings.toString());
	}

	@Test
	void aFindingNamesThePlaceAndTheLine() {
		Dossier sample = Samples.sample();
		Finding place = CHECKER.check(sample, CheckMode.OFFICIAL).stream().filter(f -> f.rule().equals("OVb.LL-geboorteplaats")).findFirst()
				.orElseThrow();
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/geboorteplaats[1]", place.path());
		assertEquals(81, place.line());
		Finding mask = CHECKER.check(sample, CheckMode.OFFICIAL).stream().filter(f -> f.rule().equals("OVb.LL04/OVb.OV02.telefoon")).findFirst()
				.orElseThrow();
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/communicatielijst[1]/communicatie[1]/nummer[1]", mask.path());
	}

	@Test
	void whatIsMissingIsToldAtTheBlockThatLacksIt() {
		List<Finding> findings = CHECKER.check(Edits.apply(sound("POPO"), "-~/geboortedatum"), CheckMode.OFFICIAL);
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]", findings.getFirst().path());
		assertEquals("'Geboortedatum' ontbreekt.", findings.getFirst().message().in(Language.NL).split("(?<=\\.)")[0]);
	}

	@Test
	void aNumberThatMayBeSomebodysIsNeverShown() {
		for (String number : List.of("111222333", "111.222.333", "111 222 333")) {
			List<Finding> findings = CHECKER.check(Edits.apply(sound("BB"), "~/nnca=" + number), CheckMode.OFFICIAL);
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
		for (Finding finding : CHECKER.check(bad, CheckMode.OFFICIAL)) {
			assertFalse(finding.message().in(Language.NL).matches(".*(\\{\\d|''|null).*"), finding.toString());
			assertFalse(finding.message().in(Language.EN).matches(".*(\\{\\d|''|null).*"), finding.toString());
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
		assertEquals(List.of(), CHECKER.check(dossier, CheckMode.OFFICIAL));
		return dossier;
	}
}
