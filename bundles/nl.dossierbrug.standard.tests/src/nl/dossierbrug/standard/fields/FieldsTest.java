package nl.dossierbrug.standard.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.DossierField;
import nl.dossierbrug.standard.FieldMeaning;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.Published;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.engine.Oso;

class FieldsTest {

	private static final String PUPIL = "huidigeschool/leerling/";

	private final Sample sample = new Sample();
	private final OsoStandard oso = new Oso();

	@Test
	void aPlainFieldIsNamedByItsPath() {
		Map<String, String> fields = fields(sample.dossier());
		assertEquals("Basisschool De Wissel", fields.get("huidigeschool/naam"));
		assertEquals("LN-17", fields.get(PUPIL + "leerlingid"));
		assertEquals("41", fields.get(PUPIL + "toetslijst/toets[eldtoetscode=LEZ-M8;afnamedatum=2025-01-20]/resultaat/toetsscore/aantalgoed"));
	}

	@Test
	void whatStandsOutsideTheSchoolIsNoField() {
		assertTrue(fields(sample.dossier()).keySet().stream().allMatch(p -> p.startsWith("huidigeschool/")));
	}

	@Test
	void aRepeatedLeafIsOneFieldAndSoAreItsAttributes() {
		Map<String, String> fields = fields(sample.dossier());
		assertEquals("Noor\nElisabeth", fields.get(PUPIL + "voornaam"));
		assertEquals("0001\n0052", fields.get(PUPIL + "nationaliteit"));
		assertEquals("Nederlandse\n", fields.get(PUPIL + "nationaliteit/@omschrijving"));
		assertEquals("Nederland", fields.get("huidigeschool/adreslijst/adres[soortadres=bezoek]/land/@omschrijving"));
		assertEquals("7.1\n6.9", fields.get(PUPIL + "resultaatvakkenvo[vakcode=0111]/cijferse"));
	}

	@Test
	void aSecondBlockWithTheSameKeyIsNumbered() {
		Map<String, String> fields = fields(sample.dossier());
		String phone = PUPIL + "communicatielijst/communicatie[soort=telefoon;aanduiding=prive]";
		assertEquals("0600000001", fields.get(phone + "/nummer"));
		assertEquals("0600000002", fields.get(phone + "#2/nummer"));
	}

	@Test
	void charactersThatMeanSomethingInAPathAreEscapedInKeys() {
		assertEquals("lezen/spelling; technisch", fields(sample.dossier()).get(PUPIL
				+ "onderwijsondersteuning/handelingsplan[startdatum=2024-09-01;isgerichtop=lezen%2fspelling%3b technisch]/isgerichtop"));
	}

	@Test
	void aKeyLeavesOutTimeZonesAndPartsThatAreNotThere() {
		assertEquals("Dyslexie", fields(sample.dossier())
				.get(PUPIL + "onderwijsondersteuning/diagnose[code=F81.0,F90;datum=2022-05-05]/naam"));
		assertEquals("7.5", fields(sample.dossier()).get(PUPIL
				+ "cijferlijstlijst/cijferlijst[jaargroep=8;periode=1]/cijferlijstTypelijst/score[lijst=Rapport 1]/waarde"));
	}

	@Test
	void inARepeatedSequenceTheKeyTellsWhichRoundABlockIsIn() {
		String list = PUPIL + "cijferlijstlijst/cijferlijst[jaargroep=8;periode=1]/cijferlijstTypelijst/";
		Map<String, String> fields = fields(sample.dossier());
		assertEquals("8", fields.get(list + "onderdeel[lijst=Rapport 1;naam=Rekenen]/score/waarde"));
		assertEquals("7", fields.get(list + "score[lijst=Rapport 2]/waarde"));
		assertEquals("goed", fields.get(list + "score[lijst=Rapport 2]#2/kwalificatie"));
		assertEquals("Rapport 1\nRapport 2", fields.get(list + "naam"));
	}

	@Test
	void aFieldKeepsItsPathWhenTheListIsInAnotherOrder() {
		Dossier dossier = sample.dossier();
		Dossier reversed = new Dossier(dossier.standard(), reversed(dossier.root(), "schoolloopbaanlijst"));
		assertEquals(fields(dossier), fields(reversed));
	}

	@Test
	void anEmptyTextIsNoFieldAndALoneSpaceIsOne() {
		Map<String, String> fields = fields(sample.read(sample.with("<toets_advies>havo/vwo", "<toets_advies>")
				.replace("<advies>60", "<advies> ")).dossier().orElseThrow());
		assertFalse(fields.containsKey(PUPIL + "eindtoets_basisonderwijs/eindtoetsresultaat/toets_advies"));
		assertEquals(" ", fields.get(PUPIL + "overstapadvies/advies"));
	}

	@Test
	void everyFieldHasAMeaningAndALabel() {
		for (DossierField field : oso.fields(sample.dossier())) {
			assertTrue(oso.meaning(field.path()).category().isPresent(), field.path());
			assertFalse(oso.label(field.path()).in(Language.NL).isBlank(), field.path());
		}
	}

	@Test
	void aFieldKnowsItsCategory() {
		assertCategory("cat_school", "huidigeschool/naam");
		assertCategory("cat_leerling", PUPIL + "huisarts/achternaam");
		assertCategory("cat_oudersverzorgers", PUPIL + "verzorger[achternaam=Veen]/adreslijst/adres[soortadres=gba]/straat");
		assertCategory("cat_handelingsplannen", PUPIL + "onderwijsondersteuning/handelingsplan[startdatum=2024-09-01]/document/bestandsnaam");
		assertCategory("cat_onderwijsondersteuning", PUPIL + "onderwijsondersteuning/tlv[]#3/document/bestandsinhoud");
		assertCategory("cat_leerling", PUPIL + "nationaliteit/@omschrijving");
	}

	@Test
	void whatTheStandardDoesNotKnowHasNoMeaning() {
		FieldMeaning meaning = oso.meaning("functioneren/werkhouding");
		assertEquals(FieldMeaning.UNKNOWN, meaning);
		assertEquals("werkhouding", oso.label("functioneren/werkhouding").in(Language.NL));
	}

	@Test
	void theArmsOfAChoiceExcludeEachOther() {
		assertEquals(Set.of(PUPIL + "onderwijsnummer"), oso.meaning(PUPIL + "bsn").excludes());
		assertEquals(Set.of(PUPIL + "geboortemaand"), oso.meaning(PUPIL + "geboortedatum").excludes());
		assertEquals(Set.of(PUPIL + "postcode4adres"),
				oso.meaning(PUPIL + "adreslijst/adres[soortadres=gba]/straat").excludes());
		assertEquals(6, oso.meaning(PUPIL + "resultaatvakkenvo[vakcode=0111]/cijferse").excludes().size());
		assertTrue(oso.meaning(PUPIL + "resultaatvakkenvo[vakcode=0111]/cijferse").excludes()
				.contains(PUPIL + "resultaatvakkenvo[vakcode=0111]/rapportcijfer"));
		assertEquals(Set.of(), oso.meaning(PUPIL + "roepnaam").excludes());
	}

	@Test
	void labelsAreInBothLanguages() {
		assertEquals(Text.of("Roepnaam", "Name used every day"), oso.label(PUPIL + "roepnaam"));
		assertEquals("Naam van het land", oso.label("huidigeschool/adreslijst/adres[soortadres=post]/land/@omschrijving").in(Language.NL));
		assertEquals("Verzuim", oso.label("cat_verzuim").in(Language.NL));
		assertEquals("Schooljaar", oso.label(PUPIL + "schoolloopbaanlijst/schoolloopbaan[schooljaar=2024-2025]").in(Language.NL));
	}

	@Test
	void noTwoFieldsOfAPublishedExampleShareAPath() throws Exception {
		for (Path example : new Published().examples()) {
			Dossier dossier = sample.read(Files.readAllBytes(example)).dossier().orElseThrow();
			List<DossierField> fields = oso.fields(dossier);
			Set<String> paths = new HashSet<>();
			fields.forEach(f -> assertTrue(paths.add(f.path()), f.path()));
			assertEquals(texts(dossier.root().at("huidigeschool").orElseThrow()), fields.stream()
					.mapToInt(f -> f.value().split("\n", -1).length).sum(), example.toString());
		}
	}

	/** How many filled texts and attributes there are; no text of the examples has a line break. */
	private static int texts(Element element) {
		return (element.text().isEmpty() ? 0 : 1) + element.attributes().size()
				+ element.children().stream().mapToInt(FieldsTest::texts).sum();
	}

	private void assertCategory(String category, String path) {
		assertEquals(Optional.of(new Category(category)), oso.meaning(path).category(), path);
	}

	private Map<String, String> fields(Dossier dossier) {
		return oso.fields(dossier).stream().collect(Collectors.toMap(DossierField::path, DossierField::value));
	}

	private static Element reversed(Element element, String name) {
		List<Element> children = element.children().stream().map(c -> reversed(c, name)).toList();
		return children.isEmpty() ? element
				: element.withChildren(element.name().equals(name) ? children.reversed() : children);
	}
}
