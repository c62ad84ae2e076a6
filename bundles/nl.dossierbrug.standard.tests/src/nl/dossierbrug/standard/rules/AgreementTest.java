package nl.dossierbrug.standard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.Contradiction;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.VersionSource;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;

/** What the agreement asks and the published validator does not look at. Today is 1 April 2025; dossiers are of 10 March. */
class AgreementTest {

	private static final String CASES = "agreement-cases.csv";
	private static final StandardVersion VERSION = Samples.version();
	private static final Clock APRIL = Clock.fixed(Instant.parse("2025-04-01T10:00:00Z"), ZoneOffset.UTC);
	private static final DossierChecker CHECKER = new DossierChecker(VERSION, APRIL);
	private static final Oso OSO = new Oso();
	private static final Map<String, Dossier> SOUND = new ConcurrentHashMap<>();

	@ParameterizedTest
	@CsvFileSource(resources = CASES, numLinesToSkip = 1, delimiter = '|')
	void whatIsAgainstTheAgreementIsFound(String profile, String edits, String expected, String kept) {
		assertEquals(new TreeSet<>(List.of(expected.split(" "))), only(Edits.apply(sound(profile), edits)));
	}

	@ParameterizedTest
	@CsvFileSource(resources = CASES, numLinesToSkip = 1, delimiter = '|')
	void whatIsJustRightIsNotFound(String profile, String edits, String expected, String kept) {
		Set<String> found = only(Edits.apply(sound(profile), kept));
		found.retainAll(List.of(expected.split(" ")));
		assertEquals(Set.of(), found);
	}

	@Test
	void noCheckIsWithoutACase() throws IOException {
		Set<String> without = new TreeSet<>();
		table().forEach(row -> without.add(row.get("id")));
		try (BufferedReader cases = new BufferedReader(new InputStreamReader(
				AgreementTest.class.getResourceAsStream(CASES), StandardCharsets.UTF_8))) {
			cases.lines().skip(1).forEach(line -> without.removeAll(Arrays.asList(line.split("\\|")[2].split(" "))));
		}
		assertEquals(Set.of(), without);
	}

	@Test
	void everyCheckHasAnIdOfItsOwn() {
		List<String> ids = CHECKER.all().stream().map(Rule::id).toList();
		assertEquals(ids.size(), new HashSet<>(ids).size());
	}

	@Test
	void everyCheckSpeaksOfElementsThatExist() {
		for (DataRow row : table()) {
			String subject = row.get("subject");
			if (subject.equals("/dossier") || subject.startsWith("//")) {
				continue;
			}
			for (String path : row.get("path").split("\\|")) {
				String whole = path.equals(".") ? subject : subject + "/" + path;
				assertTrue(VERSION.elements().at(whole.substring("/dossier/".length())).isPresent(), row.get("id") + ": " + whole);
			}
		}
	}

	@Test
	void stylesheetsThatContradictEachOtherAreTold() {
		for (String named : List.of("POSWV", "VOSWV")) {
			Dossier dossier = Edits.apply(sound("BB"), "metadata/overstap=" + named);
			assertEquals(List.of(), CHECKER.check(dossier, CheckMode.OFFICIAL), "as published");
			Contradiction told = CHECKER.contradiction(dossier).orElseThrow();
			assertEquals(List.of("BB", named), List.of(told.judgedBy().code(), told.named().code()));
			assertEquals(Severity.WARNING, told.finding().severity());
			assertEquals("/dossier[1]/metadata[1]/overstap[1]", told.finding().path());
			for (Language language : List.of(Language.NL, Language.EN)) {
				String words = told.finding().message().in(language);
				assertTrue(words.contains("BB") && words.contains(named) && words.contains("stylesheets"), words);
			}
			assertEquals(Severity.ERROR, severity(CHECKER.check(dossier, CheckMode.AGREEMENT), "profile.contradicted"));
			assertEquals(Optional.empty(), CHECKER.contradiction(Edits.apply(dossier, "metadata/deeldossier=LVS")), "refused by both");
		}
		for (String[] clear : new String[][] { { "BB", "metadata/overstap=POVO" }, { "BB", "metadata/overstap=WECVO" }, { "BB", "-metadata/overstap" },
				{ "POVO", "metadata/overstap=VOSWV" }, { "VOSWV", "metadata/overstap=POVO" }, { "BB", "overdrachtsoort=iets;metadata/overstap=VOSWV" } }) {
			assertEquals(Optional.empty(), CHECKER.contradiction(Edits.apply(sound(clear[0]), clear[1])), clear[1]);
		}
	}

	@Test
	void aSoundDossierOfAnyProfileKeepsTheAgreement() {
		for (String profile : List.of("POPO", "POVO", "VOVO", "BB", "POSWV", "VOSWV")) {
			assertEquals(List.of(), CHECKER.check(sound(profile), CheckMode.AGREEMENT), profile);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2018.1 | CT-02.stated  | ~/naampeuterspeelzaal=Dribbel | -~/naampeuterspeelzaal
			2017.1 | CT-02.stated  | ~/naampeuterspeelzaal=Dribbel | -~/naampeuterspeelzaal
			2018.1 | dates.tlv     | ~/zorg/tlv/tlvingangdatum=2018-08-01;~/zorg/tlv/tlveinddatum=2018-07-31 | ~/zorg/tlv/tlveinddatum=2018-07-31
			2018.1 | dates.plan    | ~/handelingsplanlijst/handelingsplan/startdatum=2018-08-01;~/handelingsplanlijst/handelingsplan/einddatum=2018-07-31 | ~/handelingsplanlijst/handelingsplan/startdatum=2018-08-01
			2017.1 | dates.funding | ~/zorg/lgf/lgfdatum=2018-08-01;~/zorg/lgf/lgfeinddatum=2018-07-31 | ~/zorg/lgf/lgfdatum=2018-08-01;~/zorg/lgf/lgfeinddatum=2019-07-31
			2018.1 | dates.opdc    | ~/zorg/verblijf_opdc/opdc_ingangdatum=2018-08-01;~/zorg/verblijf_opdc/opdc_einddatum=2018-07-31 | ~/zorg/verblijf_opdc/opdc_einddatum=2018-07-31
			2018.1 | dates.outflow | ~/zorg/upw/upwingangdatum=2012-08-01 | ~/zorg/upw/upwingangdatum=2018-08-01
			2018.1 | dates.carer   | ~/verzorger/geboortedatum=2013-05-03 | ~/verzorger/geboortedatum=1983-05-03
			""")
	void anOlderVersionIsHeldToTheAgreementToo(String version, String id, String spoiled, String kept) {
		DossierChecker older = new DossierChecker(version(version), APRIL);
		Dossier sound = new Dossier(version, sound("POVO").root());
		assertTrue(ids(older, Edits.apply(sound, spoiled)).contains(id));
		assertFalse(ids(older, Edits.apply(sound, kept)).contains(id));
	}

	@Test
	void aVersionOfWhichTheAgreementIsUnknownIsNeverCalledInOrder() {
		VersionSource known = new KnownVersions(OsoStandard.class).builtIn().stream().filter(s -> s.version().equals("2019.1")).findFirst()
				.orElseThrow();
		VersionSource without = new VersionSource() {
			@Override
			public String version() {
				return known.version();
			}

			@Override
			public Optional<InputStream> open(String file) throws IOException {
				return file.startsWith("agreement") ? Optional.empty() : known.open(file);
			}
		};
		DossierChecker checker = new DossierChecker(new Versions(List.of(without)).named("2019.1").orElseThrow());
		assertEquals(Set.of("agreement.unchecked"), ids(checker, sound("POVO")));
		assertEquals(List.of(), checker.check(sound("POVO"), CheckMode.OFFICIAL));
	}

	@Test
	void anAddressWithoutEndIsCheckedLikeAnyOther() {
		for (String address : List.of("a".repeat(300_000), "info@" + "a.".repeat(150_000) + "nl", "a@".repeat(150_000),
				"info@" + "a-".repeat(150_000) + "_")) {
			Dossier endless = Edits.apply(sound("BB"), "huidigeschool/communicatielijst/communicatie/nummer=" + address
					+ ";~/overstapadvies/contactemail=" + address);
			assertTimeout(Duration.ofSeconds(5), () -> assertTrue(ids(CHECKER, endless).contains("OG.01b")));
			assertTrue(ids(CHECKER, endless).contains("email.contact"));
		}
	}

	@Test
	void aDossierWithoutConsentIsNotSentBetweenSecondarySchools() {
		Dossier refused = Edits.apply(sound("VOVO"), "inzage/toestemming=Onbekend");
		assertTrue(CHECKER.check(refused, CheckMode.OFFICIAL).isEmpty());
		assertEquals(Severity.ERROR, severity(CHECKER.beforeSending(refused), "IN-06"));
		assertEquals(List.of(), CHECKER.beforeSending(Edits.apply(sound("POVO"), "inzage/toestemming=Nee")));
	}

	@Test
	void whatAReceiverAcceptsIsOnlyToldBeforeSending() {
		Dossier old = Edits.apply(sound("POVO"), "~/toetslijst/toets/afname/afnamedatum=2022-07-31");
		assertEquals(Severity.ERROR, severity(CHECKER.check(old, CheckMode.AGREEMENT), "OVa.TR04"));
		assertEquals(Severity.WARNING, severity(CHECKER.beforeSending(old), "OVa.TR04"));
	}

	@Test
	void whatThePublishedValidatorFindsStaysAnErrorBeforeSending() {
		Dossier bare = Edits.apply(sound("POVO"), "-~/leerlingid");
		assertEquals(CHECKER.check(bare, CheckMode.OFFICIAL), CHECKER.beforeSending(bare));
	}

	@Test
	void inspectionBeforeTheDayOfMakingIsNoNewsToWhoIsMakingIt() {
		Dossier seen = Edits.apply(sound("POPO"), "inzage/inzagedatum=2025-03-07");
		assertEquals(Severity.WARNING, severity(CHECKER.check(seen, CheckMode.AGREEMENT), "IN-02.older"));
		assertEquals(List.of(), CHECKER.beforeSending(seen));
	}

	@Test
	void theMatrixNamesTheProfileAndWhatItSays() {
		Finding finding = finding(Edits.apply(sound("POVO"), "metadata/categorie_uitlevering/cat_toetsresultaten=VERBODEN"
				+ ";-~/toetslijst"), "CT-01");
		assertEquals("De categorie 'Toetsresultaten' staat op VERBODEN. In dit profiel hoort daar OPTIONEEL of OPT-UIT (POVO).",
				twoSentences(finding.message().in(Language.NL)));
	}

	@Test
	void datesAreToldAsPeopleWriteThem() {
		Finding finding = finding(Edits.apply(sound("BB"), "~/onderwijsondersteuning/handelingsplan/einddatum=2024-08-31+02:00"),
				"dates.plan");
		assertEquals("'Einddatum' is 31-08-2024. Dat is eerder dan 'Begindatum' (01-09-2024), en dat kan niet.",
				twoSentences(finding.message().in(Language.NL)));
	}

	@ParameterizedTest
	@CsvSource({ "2018-2019, 2019-2020 tot en met 2021-2022", "2019-2020, 2020-2021 tot en met 2021-2022" })
	void theMissingSchoolYearsAreNamed(String first, String missing) {
		Dossier gap = Edits.apply(sound("BB"), "~/schoolloopbaanlijst/schoolloopbaan/schooljaar=" + first);
		assertTrue(finding(gap, "career.gap").message().in(Language.NL).contains("ontbreekt " + missing + ","));
	}

	@ParameterizedTest
	@ValueSource(strings = { "111222334", "101211151", "11122233", "111 222 333" })
	void aBsnThatIsWrongIsNotTold(String number) {
		List<Finding> findings = CHECKER.check(Edits.apply(sound("BB"), "~/bsn=" + number), CheckMode.AGREEMENT);
		assertEquals(1, findings.size());
		assertEquals("/dossier[1]/huidigeschool[1]/leerling[1]/bsn[1]", findings.getFirst().path());
		assertFalse(findings.toString().contains(number.substring(0, 6)), findings.toString());
	}

	@Test
	void aTelephoneNumberIsToldWithWhoseItIs() {
		Dossier masked = Edits.apply(sound("BB"), "~/communicatielijst/communicatie/geheim=false");
		assertTrue(finding(masked, "AD-01").message().in(Language.NL).contains("9999999999"));
		Dossier phone = Edits.apply(masked, "~/communicatielijst/communicatie/nummer=06-12121212");
		assertTrue(finding(phone, "phone.form").message().in(Language.NL).contains("bij 'Leerling' is '06-12121212'"),
				finding(phone, "phone.form").message().in(Language.NL));
	}

	@ParameterizedTest
	@CsvSource({ "~/communicatielijst/communicatie/, Leerling, Pupil", "~/verzorger/communicatielijst/communicatie/, Ouder of verzorger, Parent or carer",
			"~/huisarts/communicatielijst/communicatie/, Huisarts, Family doctor",
			"huidigeschool/communicatielijst/communicatie/, Huidige school, Current school" })
	void anAddressIsToldWithWhoseItIs(String place, String nl, String en) {
		Dossier spoiled = Edits.apply(sound("BB"), place + "soort=e-mail;" + place + "nummer=jan.example;" + place + "geheim=false");
		Finding finding = finding(spoiled, "OG.01c");
		assertTrue(finding.message().in(Language.NL).contains("'" + nl + "'") && finding.message().in(Language.NL).contains("'jan.example'"),
				finding.message().in(Language.NL));
		assertTrue(finding.message().in(Language.EN).contains("'" + en + "'"), finding.message().in(Language.EN));
	}

	@Test
	void aDossierOfAfterTodayIsNotToldToDropItsTests() {
		Dossier future = Edits.apply(sound("POVO"), "metadata/datum=2099-01-01");
		assertEquals(Set.of("dates.dossier"), ids(CHECKER, future));
	}

	@Test
	void spacesAreSomethingToThePublishedValidator() {
		Dossier blank = Edits.apply(sound("POVO"), "~/leerlingid=   ;~/roepnaam=Sam");
		assertEquals(List.of(), CHECKER.check(blank, CheckMode.OFFICIAL));
		assertEquals(Set.of("blank.pupil"), ids(CHECKER, blank));
	}

	@Test
	void theWordsHaveNoHolesInEitherLanguage() throws IOException {
		try (BufferedReader cases = new BufferedReader(new InputStreamReader(
				AgreementTest.class.getResourceAsStream(CASES), StandardCharsets.UTF_8))) {
			for (String line : cases.lines().skip(1).toList()) {
				String[] cells = line.split("\\|");
				for (Finding finding : CHECKER.check(Edits.apply(sound(cells[0]), cells[1]), CheckMode.AGREEMENT)) {
					assertFalse(finding.message().in(Language.NL).matches("(?s).*(\\{\\d|''|null|\\(\\)).*"), finding.toString());
					assertFalse(finding.message().in(Language.EN).matches("(?s).*(\\{\\d|''|null|\\(\\)).*"), finding.toString());
				}
			}
		}
	}

	@Test
	void noPublishedExampleIsAgainstTheAgreement() throws IOException {
		Samples.examples().forEach((name, dossier) -> assertEquals(List.of(), CHECKER.check(dossier, CheckMode.AGREEMENT)
				.stream().filter(Finding::isError).toList(), name));
	}

	private static StandardVersion version(String name) {
		return new Versions(new KnownVersions(OsoStandard.class).builtIn()).named(name).orElseThrow();
	}

	private static List<DataRow> table() {
		return VERSION.table("agreement.csv").rows();
	}

	private static String twoSentences(String words) {
		String[] sentences = words.split("(?<=\\.) ");
		return sentences[0] + " " + sentences[1];
	}

	private static Finding finding(Dossier dossier, String id) {
		return CHECKER.check(dossier, CheckMode.AGREEMENT).stream().filter(f -> f.rule().equals(id)).findFirst().orElseThrow();
	}

	private static Severity severity(List<Finding> findings, String id) {
		return findings.stream().filter(f -> f.rule().equals(id)).findFirst().orElseThrow().severity();
	}

	/** What only the agreement finds. */
	private static Set<String> only(Dossier dossier) {
		Set<String> found = ids(dossier, CheckMode.AGREEMENT);
		found.removeAll(ids(dossier, CheckMode.OFFICIAL));
		return found;
	}

	private static Set<String> ids(DossierChecker checker, Dossier dossier) {
		return checker.check(dossier, CheckMode.AGREEMENT).stream().map(Finding::rule).collect(Collectors.toSet());
	}

	private static Set<String> ids(Dossier dossier, CheckMode mode) {
		return CHECKER.check(dossier, mode).stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Dossier sound(String profile) {
		return SOUND.computeIfAbsent(profile, AgreementTest::composed);
	}

	private static Dossier composed(String profile) {
		Outcome<Composed> outcome = OSO.compose(Samples.sample(),
				Composition.of(new Profile(profile), new School(new Brin("00ZZ"), "01"), LocalDate.of(2025, 3, 10)));
		return ((Done<Composed>) outcome).value().dossier();
	}
}
