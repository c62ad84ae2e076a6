package nl.dossierbrug.standard.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.standard.DossierField;
import nl.dossierbrug.standard.FieldMeaning;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.Published;
import nl.dossierbrug.standard.Sample;
import nl.dossierbrug.standard.engine.Oso;

/** Which paths can be those of a filled field. */
class MeaningsTest {

	private static final String PUPIL = "huidigeschool/leerling/";

	private final Sample sample = new Sample();
	private final OsoStandard oso = new Oso();

	@Test
	void everyFieldOfADossierIsAField() throws Exception {
		Stream.Builder<Dossier> dossiers = Stream.builder();
		dossiers.add(sample.dossier());
		for (Path example : new Published().examples()) {
			dossiers.add(sample.read(Files.readAllBytes(example)).dossier().orElseThrow());
		}
		dossiers.build().flatMap(dossier -> oso.fields(dossier).stream()).map(DossierField::path)
				.forEach(path -> assertTrue(oso.meaning(path).field(), path));
	}

	@ParameterizedTest
	@ValueSource(strings = { "naam", "leerling/roepnaam", "leerling/voornaam", "leerling/nationaliteit/@omschrijving",
			"leerling/toetslijst/toets[eldtoetscode=LEZ-M8;afnamedatum=2025-01-20]/toetsidentificatie/eldtoetscode",
			"leerling/toetslijst/toets[afnamedatum=2025-01-20]#12/toetsidentificatie/eldtoetscode",
			"leerling/onderwijsondersteuning/tlv[]#3/document/bestandsnaam",
			"leerling/onderwijsondersteuning/handelingsplan[isgerichtop=lezen%2fspelling%3b technisch]/isgerichtop" })
	void aLeafOrAnAttributeIsAFieldWhoeverFillsIt(String path) {
		assertTrue(oso.meaning("huidigeschool/" + path).field());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "huidigeschool", PUPIL, "huidigeschool/leerling", PUPIL + "onbekend", PUPIL + "roepnaam/",
			PUPIL + "/roepnaam", "/" + PUPIL + "roepnaam", PUPIL + "roepnaam[x]", PUPIL + "roepnaam#2",
			PUPIL + "roepnaam/@onbekend", PUPIL + "@omschrijving", PUPIL + "nationaliteit/@omschrijving/x",
			PUPIL + "roepnaam/x", PUPIL + "Roepnaam", "metadata/pakketnaam", "inzage/akkoord", "functioneren/werkhouding",
			PUPIL + "huisarts[]/achternaam" })
	void aBlockAnUnknownNameAndWhatStandsElsewhereAreNone(String path) {
		assertFalse(oso.meaning(path).field());
	}

	@ParameterizedTest
	@ValueSource(strings = { "toets", "toets[afnamedatum=2025-01-20", "toets[afnamedatum]", "toets[afnamedatum=]",
			"toets[onbekend=1]", "toets[afnamedatum=2025-01-20;eldtoetscode=LEZ-M8]", "toets[afnamedatum=1;afnamedatum=1]",
			"toets[afnamedatum=2025-01-20]#1", "toets[afnamedatum=2025-01-20]#02", "toets[afnamedatum=2025-01-20]#",
			"toets[afnamedatum=2025-01-20]#a", "toets[afnamedatum=2025-01-20]x", "toets[afnamedatum= 2025-01-20]",
			"toets[afnamedatum=50%]", "toets[afnamedatum=%41]", "toets[afnamedatum=%2F]", "toets[afnamedatum=a@b]",
			"toets[;afnamedatum=1]", "toets[afnamedatum=1;]" })
	void aBlockThatRepeatsNeedsItsKeyAsADossierWouldHaveIt(String block) {
		assertFalse(oso.meaning(PUPIL + "toetslijst/" + block + "/toetsidentificatie/eldtoetscode").field());
	}

	@Test
	void theNumbersThatSayWhoThePupilIsAreKnown() {
		for (String number : List.of(PUPIL + "bsn", PUPIL + "onderwijsnummer")) {
			assertTrue(oso.meaning(number).identity());
			assertTrue(oso.meaning(number).field());
		}
		assertFalse(oso.meaning(PUPIL + "leerlingid").identity());
		assertEquals(FieldMeaning.UNKNOWN, oso.meaning("huidigeschool/bsn"));
	}
}
