package nl.dossierbrug.standard.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.core.outcome.Outcome.Refused;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition.Attachment;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.repair.Repairs;
import nl.dossierbrug.standard.rules.DossierChecker;
import nl.dossierbrug.standard.rules.Samples;
import nl.dossierbrug.standard.table.StandardVersion;

class DossierComposerTest {

	private static final Oso OSO = new Oso();
	private static final Dossier SAMPLE = Samples.sample();
	private static final String PUPIL = "huidigeschool/leerling/";
	private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

	@ParameterizedTest
	@ValueSource(strings = { "POPO", "POVO", "VOVO", "BB", "POSWV", "VOSWV" })
	void aCompleteSourceGivesASoundDossierOfEveryProfile(String profile) {
		Dossier made = dossier(SAMPLE, order(profile));
		assertEquals(List.of(), OSO.check(made, CheckMode.OFFICIAL));
		assertEquals(Optional.of(new Profile(profile)), OSO.identity(made).profile());
		assertEquals(OSO.matrix(new Profile(profile)), OSO.deliveries(made));
	}

	@Test
	void theSourceIsNotChangedAndTheSameOrderGivesTheSame() {
		Dossier before = Samples.sample();
		assertEquals(dossier(SAMPLE, order("POVO")), dossier(SAMPLE, order("POVO")));
		assertEquals(before, SAMPLE);
	}

	@Test
	void itSaysWhoMadeItAndWhen() {
		Element metadata = dossier(SAMPLE, order("BB")).root().child("metadata").orElseThrow();
		assertEquals(Optional.of("Dossierbrug"), metadata.textAt("pakketnaam"));
		assertEquals(Optional.of("2025-03-10"), metadata.textAt("datum"));
		assertEquals(Optional.of("LASLVS"), metadata.textAt("deeldossier"));
		assertEquals(Optional.empty(), metadata.textAt("overstap"));
	}

	@ParameterizedTest
	@CsvSource({ "POPO,certificaat", "POVO,vroegschools", "POVO,certificaat", "POSWV,bsn", "POSWV,eindtoets_basisonderwijs",
			"POPO,geboorteplaats", "BB,nationaliteit", "VOSWV,verzorger/banknummer", "BB,verzorger/adreslijst",
			"POPO,verzorger/adreslijst", "BB,huisarts/roepnaam" })
	void whatTheProfileForbidsIsLeftOutAndTold(String profile, String path) {
		Composed composed = composed(SAMPLE, order(profile));
		assertTrue(SAMPLE.root().at(PUPIL + path).isPresent());
		assertEquals(Optional.empty(), composed.dossier().root().at(PUPIL + path));
		assertTrue(composed.notes().stream().anyMatch(n -> n.rule().equals("compose.left-out") && !n.isError()
				&& n.path().replaceAll("\\[\\d+]", "").startsWith("/dossier/" + PUPIL + path.split("/")[0])
				|| path.equals("vroegschools") && n.path().contains("peuterspeelzaal")), composed.notes().toString());
	}

	@Test
	void aSecretNumberIsMasked() {
		Composed composed = composed(SAMPLE, order("BB"));
		assertEquals(Optional.of("9999999999"),
				composed.dossier().root().textAt(PUPIL + "communicatielijst/communicatie/nummer"));
		assertEquals(1, notes(composed, "compose.masked").size());
	}

	@Test
	void spacesAroundACodeAreTakenAway() {
		Element spaced = set(SAMPLE.root(), "inzage/akkoord", " Ja ");
		Composed composed = composed(new Dossier("2019.1", spaced), order("POPO"));
		assertEquals(Optional.of("Ja"), composed.dossier().root().textAt("inzage/akkoord"));
		assertEquals(1, notes(composed, "compose.stripped").size());
	}

	@Test
	void aCategoryThatIsSwitchedOffIsWithheld() {
		Composed composed = composed(SAMPLE, choosing("BB", "cat_verzuim"));
		assertEquals(Optional.empty(), composed.dossier().root().at(PUPIL + "verzuim"));
		assertEquals(Delivery.OPT_UIT, OSO.deliveries(composed.dossier()).get(new Category("cat_verzuim")));
		assertTrue(notes(composed, "compose.left-out").stream().anyMatch(n -> n.message().in(Language.NL).startsWith("Verzuim: 1 onderdeel")));
	}

	@Test
	void twoCategoriesShareABlockAndEachTakesItsOwn() {
		Element plansOff = dossier(SAMPLE, choosing("BB", "cat_handelingsplannen")).root();
		assertEquals(List.of("diagnose", "medicijngebruik"), names(plansOff));
		Element supportOff = dossier(SAMPLE, choosing("BB", "cat_onderwijsondersteuning")).root();
		assertEquals(List.of("handelingsplan"), names(supportOff));
		Element bothOff = dossier(SAMPLE, choosing("BB", "cat_onderwijsondersteuning", "cat_handelingsplannen")).root();
		assertEquals(Optional.empty(), bothOff.at(PUPIL + "onderwijsondersteuning"));
	}

	@Test
	void whatTheSourceWithheldStaysWithheld() {
		Dossier withheld = dossier(SAMPLE, choosing("BB", "cat_verzuim", "cat_ouderinzage"));
		Composed again = composed(withheld, order("POPO"));
		assertEquals(Delivery.OPT_UIT, OSO.deliveries(again.dossier()).get(new Category("cat_verzuim")));
		assertEquals(Delivery.VERPLICHT, OSO.deliveries(again.dossier()).get(new Category("cat_ouderinzage")));
		assertEquals(1, notes(again, "compose.still-withheld").size());
		assertTrue(again.notes().stream().anyMatch(n -> n.rule().equals("OVa.IZ01") && n.isError()));
	}

	@Test
	void aCategoryWithoutDataStaysOptional() {
		Element without = remove(SAMPLE.root(), PUPIL + "verzuim");
		Dossier made = dossier(new Dossier("2019.1", without), order("BB"));
		assertEquals(Delivery.OPTIONEEL, OSO.deliveries(made).get(new Category("cat_verzuim")));
	}

	@ParameterizedTest
	@CsvSource({ "POPO,cat_schoolloopbaan,OPT-UIT", "POVO,cat_vve,OPTIONEEL", "BB,cat_metadata,OPT-UIT", "BB,cat_verzuim,VERPLICHT" })
	void aChoiceAgainstTheMatrixIsRefused(String profile, String category, String choice) {
		Composition order = new Composition(new Profile(profile), school(), DAY,
				Map.of(new Category(category), Delivery.of(choice).orElseThrow()), Optional.empty(), Optional.empty(), false,
				Optional.empty(), Optional.empty(), List.of());
		Refusal refusal = refusals(SAMPLE, order).getFirst();
		assertEquals("compose.choice", refusal.id());
		assertTrue(refusal.what().in(Language.NL).contains(profile) && refusal.what().in(Language.NL).contains(category), refusal.what().in(Language.NL));
	}

	@Test
	void everyReasonIsToldAtOnce() {
		Composition order = new Composition(new Profile("POPO"), school(), DAY,
				Map.of(new Category("cat_school"), Delivery.OPT_UIT, new Category("cat_onzin"), Delivery.OPT_UIT), Optional.of(0),
				Optional.empty(), false, Optional.empty(), Optional.empty(), List.of(new Attachment("a.exe", "", new byte[] { 1 })));
		assertEquals(List.of("compose.category", "compose.choice", "compose.school-years", "compose.attachment-type"),
				refusals(SAMPLE, order).stream().map(Refusal::id).toList());
	}

	@Test
	void aDossierOfAnotherVersionIsRefused() {
		StandardVersion version = Samples.version();
		Outcome<Composed> outcome = new DossierComposer(version, new DossierChecker(version), new Repairs(version))
				.compose(new Dossier("2018.1", SAMPLE.root()), order("BB"));
		assertEquals(List.of("compose.version"),
				((Refused<Composed>) outcome).refusals().stream().map(Refusal::id).toList());
	}

	@Test
	void anUnknownProfileIsRefused() {
		assertEquals("compose.profile", refusals(SAMPLE, order("POMBO")).getFirst().id());
	}

	@Test
	void onlyTheLatestSchoolYearsAndTheirTestsGoAlong() {
		Composition order = new Composition(new Profile("BB"), school(), DAY, Map.of(), Optional.of(2), Optional.empty(), false,
				Optional.empty(), Optional.empty(), List.of());
		Composed composed = composed(SAMPLE, order);
		Element pupil = composed.dossier().root().at("huidigeschool/leerling").orElseThrow();
		assertEquals(List.of("2023-2024", "2024-2025"), pupil.child("schoolloopbaanlijst").orElseThrow().children().stream()
				.map(c -> c.textAt("schooljaar").orElseThrow()).toList());
		assertEquals(List.of("2025-01-20"), testDates(composed.dossier()));
		assertEquals(List.of("2 regels van de schoolloopbaan van vóór 2023-2024 gaan niet mee, omdat u een aantal schooljaren koos.",
				"2 toetsen van vóór schooljaar 2023-2024 gaan niet mee, omdat u een aantal schooljaren koos."),
				notes(composed, "compose.left-out").subList(0, 2).stream().map(n -> n.message().in(Language.NL)).toList());
	}

	@ParameterizedTest
	@CsvSource({ "2025-07-31,2022-08-01 2025-01-20", "2025-08-01,2025-01-20" })
	void inPovoOnlyTestsOfThisAndTheTwoSchoolYearsBeforeGoAlong(LocalDate day, String kept) {
		Dossier made = dossier(SAMPLE, Composition.of(new Profile("POVO"), school(), day));
		assertEquals(List.of(kept.split(" ")), testDates(made));
	}

	@Test
	void anotherSchoolsDossierIsAnErrorThatNamesBoth() {
		Composition order = Composition.of(new Profile("BB"), new School(new Brin("99AA")), DAY);
		List<Finding> notes = notes(composed(SAMPLE, order), "ID-05");
		assertEquals(1, notes.size());
		assertTrue(notes.getFirst().isError());
		assertTrue(notes.getFirst().message().in(Language.EN).contains("00ZZ") && notes.getFirst().message().in(Language.EN).contains("99AA"));
	}

	@Test
	void whatTheSourceLacksIsAnError() {
		Element without = remove(remove(SAMPLE.root(), PUPIL + "schoolloopbaanlijst"), PUPIL + "bsn");
		Composed composed = composed(new Dossier("2019.1", without), order("POPO"));
		assertEquals(List.of("OS.cat07.VERPLICHT", "OVa.LL12", "OVa.SL01b"),
				composed.notes().stream().filter(Finding::isError).map(Finding::rule).toList());
	}

	private static Composition order(String profile) {
		return Composition.of(new Profile(profile), school(), DAY);
	}

	private static Composition choosing(String profile, String... off) {
		Map<Category, Delivery> choices = new java.util.HashMap<>();
		for (String category : off) {
			choices.put(new Category(category), Delivery.OPT_UIT);
		}
		return new Composition(new Profile(profile), school(), DAY, choices, Optional.empty(), Optional.empty(), false,
				Optional.empty(), Optional.empty(), List.of());
	}

	private static School school() {
		return new School(new Brin("00ZZ"), "01");
	}

	private static Composed composed(Dossier source, Composition order) {
		return ((Done<Composed>) OSO.compose(source, order)).value();
	}

	private static Dossier dossier(Dossier source, Composition order) {
		return composed(source, order).dossier();
	}

	private static List<Refusal> refusals(Dossier source, Composition order) {
		return ((Refused<Composed>) OSO.compose(source, order)).refusals();
	}

	private static List<Finding> notes(Composed composed, String rule) {
		return composed.notes().stream().filter(n -> n.rule().equals(rule)).toList();
	}

	private static List<String> names(Element root) {
		return root.at(PUPIL + "onderwijsondersteuning").orElseThrow().children().stream().map(Element::name).toList();
	}

	private static List<String> testDates(Dossier dossier) {
		return dossier.root().at(PUPIL + "toetslijst").orElseThrow().children().stream()
				.map(t -> t.textAt("afname/afnamedatum").orElseThrow()).toList();
	}

	private static Element set(Element root, String path, String text) {
		return new TreeEdit(Samples.version().elements()).write(root, path, text);
	}

	private static Element remove(Element root, String path) {
		return new TreeEdit(Samples.version().elements()).remove(root, path);
	}
}
