package nl.dossierbrug.standard.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.ValueKind;
import nl.dossierbrug.standard.engine.Oso;

class CodeMeaningsTest {

	private static final String PUPIL = "huidigeschool/leerling/";

	private final Oso oso = new Oso();

	@ParameterizedTest
	@CsvSource({ "geslacht,1,vrouw", "geslacht,2,man", "verzorger/geslacht,1,vrouw", "nnca,0,niet van toepassing",
			"schoolloopbaanlijst/schoolloopbaan/jaargroep,8,groep 8", "adreslijst/adres/soortadres,bezoek,bezoekadres",
			"verzorger/relatietotkind,2,moeder", "verzorger/communicatielijst/communicatie/soort,e-mail,e-mailadres",
			"toetslijst/toets/afname/jaargroep,P,peutergroep" })
	void aCodeMeansWhatItsListSays(String path, String code, String meaning) {
		assertEquals(Optional.of(meaning), oso.codeMeaning(PUPIL + path, code).map(t -> t.in(Language.NL)));
	}

	@Test
	void itIsToldInEnglishToo() {
		assertEquals("female", oso.codeMeaning(PUPIL + "geslacht", "1").orElseThrow().in(Language.EN));
	}

	@ParameterizedTest
	@CsvSource({ "overdrachtsoort,overdrachtbinnenbrin", "metadata/overstap,POVO", "metadata/deeldossier,LASLVS",
			"inzage/akkoord,Ja", "metadata/categorie_uitlevering/cat_verzuim,OPT-UIT" })
	void codesOutsideThePupilHaveMeaningToo(String path, String code) {
		assertTrue(oso.codeMeaning(path, code).isPresent());
	}

	@Test
	void keysAndNumbersOfAPathDoNotCount() {
		assertEquals(Optional.of("vader"),
				oso.codeMeaning(PUPIL + "verzorger[relatietotkind=1;achternaam=a%2fb]#2/relatietotkind", "1")
						.map(t -> t.in(Language.NL)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "overstapadvies/advies,60", "geslacht,7", "geslacht, 1", "roepnaam,1", "bestaatniet,1",
			"nationaliteit/@omschrijving,1", "verzorger,1" })
	void whatIsNotPublicNotListedOrNoCodeHasNoMeaning(String pathAndCode) {
		String[] parts = pathAndCode.split(",");
		assertEquals(Optional.empty(), oso.codeMeaning(PUPIL + parts[0], parts[1]));
	}

	@ParameterizedTest
	@CsvSource({ "tehuis,YES_NO", "geboortedatum,DAY", "toetslijst/toets/resultaat/toetsscore/vaardigheidsscore,NUMBER",
			"verzuim/urengeoorloofd,NUMBER", "roepnaam,TEXT", "bestaatniet,TEXT", "verzorger,TEXT",
			"nationaliteit/@omschrijving,TEXT", "vroegschools[codevroegschoolsprogramma=3]/vroegschoolsdatumingang,DAY" })
	void theKindOfAFieldIsThatOfItsType(String path, ValueKind kind) {
		assertEquals(kind, oso.kind(PUPIL + path));
	}
}
