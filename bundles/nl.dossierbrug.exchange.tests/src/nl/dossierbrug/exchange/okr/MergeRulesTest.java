package nl.dossierbrug.exchange.okr;

import static nl.dossierbrug.core.spi.ImportMode.AANVULLEN;
import static nl.dossierbrug.core.spi.ImportMode.OVERSCHRIJVEN;
import static nl.dossierbrug.exchange.okr.FileDesk.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.okr.ImportPlan.Action;
import org.junit.jupiter.api.Test;

class MergeRulesTest {

	private static final ImportOptions CLEARING = new ImportOptions(OVERSCHRIJVEN, true, false);
	private static final ImportOptions SPACES_EMPTY = new ImportOptions(AANVULLEN, false, true);
	private static final String CITO = "toetslijst/toets[eldtoetscode=CITO;afnamedatum=2025-01-20]";
	private static final String AMN = "toetslijst/toets[eldtoetscode=AMN;afnamedatum=2025-02-03]";

	private final FileDesk desk = new FileDesk();

	@Test
	void aNewPupilGetsTheDossierInItsOrder() {
		assertEquals(Action.NEW, desk.plan(AANVULLEN, "voornaam", "Björn").action());
		ImportRecord record = desk.imported(AANVULLEN, "voornaam", "Björn", "achternaam", "Berg", CITO + "/opmerking", "x");
		assertEquals(List.of("voornaam", "achternaam", CITO + "/opmerking"), desk.paths());
		assertEquals(1, desk.file.revision());
		assertEquals("Daan van de Berg", desk.file.name());
		assertEquals("8A", desk.file.group());
		assertEquals(true, record.created());
		assertEquals(Origin.dossier("T1", record.at(), "ict"), desk.file.fields().get(FileDesk.path("voornaam")).origin());
	}

	@Test
	void aNewFieldComesBehindTheOneBeforeItInTheDossier() {
		desk.imported(AANVULLEN, "achternaam", "Berg", "geslacht", "2");
		desk.typed(FileDesk.WERKHOUDING, "goed");
		desk.imported(AANVULLEN, "voornaam", "Björn", "achternaam", "Berg", "roepnaam", "Daan", "bsn", "x", "geslacht", "2");
		assertEquals(List.of("voornaam", "achternaam", "roepnaam", "bsn", "geslacht", FileDesk.WERKHOUDING), desk.paths());
	}

	@Test
	void aTestThatTheFileLacksIsAddedAndOneThatItHasIsMergedFieldByField() {
		desk.imported(AANVULLEN, CITO + "/opmerking", "moe");
		assertEquals(List.of("overwrite " + CITO + "/opmerking", "fill " + CITO + "/score", "add " + AMN + "/score",
				"add " + AMN + "/onderdeel[code=1]/waarde"),
				words(desk.plan(OVERSCHRIJVEN, CITO + "/opmerking", "ziek", CITO + "/score", "5", AMN + "/score", "7",
						AMN + "/onderdeel[code=1]/waarde", "3")));
	}

	@Test
	void aPartThatATestOfTheFileLacksIsAdded() {
		desk.imported(AANVULLEN, CITO + "/onderdeel[code=1]/waarde", "3");
		assertEquals(List.of("add " + CITO + "/onderdeel[code=2]/waarde"), words(desk.plan(AANVULLEN,
				CITO + "/onderdeel[code=1]/waarde", "3", CITO + "/onderdeel[code=2]/waarde", "4")));
	}

	@Test
	void keptFieldsShowBothValues() {
		desk.typed("roepnaam", "Daantje");
		FieldChange kept = desk.plan(AANVULLEN, "roepnaam", "Daan").changes().getFirst();
		assertEquals("Daantje", kept.before().orElseThrow().value());
		assertEquals("Daan", kept.after().orElseThrow().value());
	}

	@Test
	void aFieldTypedByHandIsOverwrittenAsAnyOsoField() {
		desk.typed("roepnaam", "Daantje");
		ImportRecord record = desk.imported(OVERSCHRIJVEN, "roepnaam", "Daan");
		assertEquals("Daan", desk.at("roepnaam"));
		desk.undone(record);
		assertEquals("Daantje", desk.at("roepnaam"));
		assertEquals(Origin.Kind.OWN, desk.file.fields().get(FileDesk.path("roepnaam")).origin().kind());
	}

	@Test
	void anEqualValueKeepsItsOrigin() {
		desk.typed("roepnaam", "Daan", "geslacht", "1");
		FieldValue typed = desk.file.fields().get(FileDesk.path("roepnaam"));
		desk.imported(OVERSCHRIJVEN, "roepnaam", "Daan", "geslacht", "2");
		assertSame(typed, desk.file.fields().get(FileDesk.path("roepnaam")));
	}

	@Test
	void whatIsOnlySpacesToAPersonIsNoValue() {
		desk.typed("roepnaam", "Daan");
		assertEquals(List.of(), words(desk.plan(OVERSCHRIJVEN, "roepnaam", "\u00a0\n ")));
		desk.typed("roepnaam", "\u00a0");
		assertEquals(List.of("fill roepnaam"), words(desk.plan(SPACES_EMPTY, "roepnaam", "Daan")));
	}

	@Test
	void aanvullenLeavesTheArmOfAChoiceThatIsThere() {
		desk.typed("onderwijsnummer", "101211151", "postcode4adres", "7311");
		assertEquals(List.of("keep bsn", "keep adreslijst/adres[soortadres=bezoek]/straat"), words(desk.plan(AANVULLEN, "bsn",
				"1", "adreslijst/adres[soortadres=bezoek]/straat", "Hoofdstraat")));
	}

	@Test
	void aBlankArmGivesWayOnlyWhenItCountsAsEmpty() {
		desk.typed("onderwijsnummer", " ");
		assertEquals(List.of("keep bsn"), words(desk.plan(AANVULLEN, "bsn", "1")));
		assertEquals(List.of("clear onderwijsnummer", "fill bsn"), words(desk.plan(SPACES_EMPTY, "bsn", "1")));
	}

	@Test
	void overschrijvenClearsTheOtherArm() {
		desk.typed("onderwijsnummer", "101211151", "adreslijst/adres[soortadres=bezoek]/straat", "Hoofdstraat",
				"adreslijst/adres[soortadres=post]/straat", "Postbus");
		assertEquals(List.of("clear onderwijsnummer", "fill bsn", "clear adreslijst/adres[soortadres=bezoek]/straat",
				"clear adreslijst/adres[soortadres=post]/straat", "fill postcode4adres"),
				words(desk.plan(OVERSCHRIJVEN, "bsn", "1", "postcode4adres", "7311")));
	}

	@Test
	void ofTwoArmsInOneDossierTheFirstCounts() {
		for (ImportOptions options : List.of(ImportOptions.of(AANVULLEN), CLEARING)) {
			assertEquals(List.of("fill onderwijsnummer", "keep bsn"),
					words(desk.plan(options, "onderwijsnummer", "101211151", "bsn", "1")));
		}
	}

	@Test
	void anOptOutErasesNothing() {
		desk.imported(AANVULLEN, "verzuim/dagen", "3", "roepnaam", "Daan", "schoolloopbaanlijst/jaar[schooljaar=2024]/groep",
				"8");
		assertEquals(List.of("clear roepnaam"), words(desk.plan(CLEARING, "achternaam", "Berg")).stream()
				.filter(w -> w.startsWith("clear")).toList());
	}

	@Test
	void aTestWithSomebodysRemarkStaysWhole() {
		desk.imported(AANVULLEN, CITO + "/score", "5", AMN + "/score", "7");
		desk.typed(AMN + "/onderdeel[code=1]/opmerking", "was ziek");
		assertEquals(List.of("clear " + CITO + "/score"), words(desk.plan(CLEARING)));
	}

	@Test
	void aFieldTypedIntoATestOfTheDossierStays() {
		desk.imported(AANVULLEN, CITO + "/score", "5", CITO + "/niveau", "A");
		desk.typed(CITO + "/opmerking", "was ziek");
		assertEquals(List.of("clear " + CITO + "/niveau"), words(desk.plan(CLEARING, CITO + "/score", "5")));
	}

	@Test
	void twinsAreKnownByWhatTheyHold() {
		desk.imported(AANVULLEN, CITO + "/code", "CITO", CITO + "/score", "5", CITO + "#2/code", "CITO",
				CITO + "#2/score", "7");
		assertEquals(Action.SAME, desk.plan(OVERSCHRIJVEN, CITO + "/code", "CITO", CITO + "/score", "7").action());
		assertEquals(Action.SAME, desk.plan(OVERSCHRIJVEN, CITO + "/code", "CITO", CITO + "/score", "7", CITO + "#2/code",
				"CITO", CITO + "#2/score", "5").action());
		assertEquals(List.of("add " + CITO + "#3/code", "add " + CITO + "#3/score"),
				words(desk.plan(OVERSCHRIJVEN, CITO + "/code", "CITO", CITO + "/score", "9", CITO + "#2/code", "CITO",
						CITO + "#2/score", "5", CITO + "#3/code", "CITO", CITO + "#3/score", "7")));
	}

	@Test
	void aHostOfTwinsKeepsNobodyWaiting() {
		List<String> dossier = new ArrayList<>();
		for (int i = 1; i <= 3000; i++) {
			dossier.addAll(List.of("stage[]" + (i == 1 ? "" : "#" + i) + "/bedrijf", "bedrijf " + i));
		}
		String[] fields = dossier.toArray(String[]::new);
		assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
			desk.imported(AANVULLEN, fields);
			assertEquals(Action.SAME, desk.plan(OVERSCHRIJVEN, fields).action());
		});
	}

	@Test
	void anAttachmentOfMegabytesIsComparedAndKeptAsItIs() {
		String content = "UEsDBA".repeat(1_000_000);
		String path = "overigdocumentlijst/document[bestandsnaam=verslag.pdf]/bestandsinhoud";
		desk.imported(AANVULLEN, path, content);
		assertSame(content, desk.at(path));
		assertEquals(1, desk.plan(OVERSCHRIJVEN, path, new String(content)).unchanged());
	}

	@Test
	void aDossierWithTheSameFieldTwiceCountsOnce() {
		ImportRecord record = desk.imported(AANVULLEN, "roepnaam", "Daan", "roepnaam", "Daantje");
		assertEquals(1, record.changes().size());
		assertEquals("Daan", desk.at("roepnaam"));
	}

	@Test
	void theHeadingFollowsTheMode() {
		Bsn bsn = new Bsn("111222333");
		Particulars daan = new Particulars(Optional.empty(), "", "Daan", Optional.of(LocalDate.of(2013, 3, 17)), "7");
		Particulars other = new Particulars(Optional.of(bsn), "", "Daan van de Berg", Optional.empty(), "8A");
		desk.imported(ImportOptions.of(AANVULLEN), daan, "roepnaam", "Daan");
		desk.imported(ImportOptions.of(AANVULLEN), other, "geslacht", "2");
		assertEquals(new Particulars(Optional.of(bsn), "", "Daan", daan.birthDate(), "7"), desk.file.particulars());
		desk.imported(ImportOptions.of(OVERSCHRIJVEN), other, "geslacht", "1");
		assertEquals(new Particulars(Optional.of(bsn), "", "Daan van de Berg", daan.birthDate(), "8A"), desk.file.particulars());
	}

	@Test
	void whatIsNotDeliveredIsNotOnTheFieldsToClear() {
		desk.imported(AANVULLEN, "roepnaam", "Daan");
		desk.deliveries = Map.of(new Category("cat_leerling"), Delivery.VERBODEN);
		assertEquals(List.of(), words(desk.plan(CLEARING)));
		assertNull(desk.at("achternaam"));
	}
}
