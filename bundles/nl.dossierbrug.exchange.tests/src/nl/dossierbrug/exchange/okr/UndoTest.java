package nl.dossierbrug.exchange.okr;

import static nl.dossierbrug.core.spi.ImportMode.AANVULLEN;
import static nl.dossierbrug.core.spi.ImportMode.OVERSCHRIJVEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class UndoTest {

	private static final ImportOptions CLEARING = new ImportOptions(OVERSCHRIJVEN, true, false);

	private final FileDesk desk = new FileDesk();

	@Test
	void aFileThatTheImportMadeGoes() {
		UndoResult result = desk.undone(desk.imported(AANVULLEN, "roepnaam", "Daan", "geslacht", "2"));
		assertEquals(new UndoResult(Optional.empty(), 2, List.of()), result);
	}

	@Test
	void aFileThatTheImportMadeStaysWhenSomebodyWroteInIt() {
		ImportRecord record = desk.imported(AANVULLEN, "roepnaam", "Daan", "geslacht", "2");
		desk.typed(FileDesk.WERKHOUDING, "goed", "geslacht", "1");
		UndoResult result = desk.undone(record);
		assertEquals(List.of(FileDesk.path("geslacht")), result.kept());
		assertEquals(1, result.restored());
		assertEquals(List.of("geslacht", FileDesk.WERKHOUDING), desk.paths());
	}

	@Test
	void aClearedFieldComesBackInItsPlace() {
		desk.imported(AANVULLEN, "voornaam", "Björn", "roepnaam", "Daan", "onderwijsnummer", "101211151", "geslacht", "2");
		List<String> before = desk.paths();
		ImportRecord record = desk.imported(CLEARING, "voornaam", "Björn", "bsn", "1", "nationaliteit", "0001");
		assertEquals(List.of("voornaam", "bsn", "nationaliteit"), desk.paths());
		desk.undone(record);
		assertEquals(before, desk.paths());
	}

	@Test
	void aFieldClearedByHandSinceIsNotFilledAgain() {
		desk.imported(AANVULLEN, "roepnaam", "Daantje");
		ImportRecord record = desk.imported(OVERSCHRIJVEN, "roepnaam", "Daan");
		desk.typed("roepnaam", "");
		assertEquals(List.of(FileDesk.path("roepnaam")), desk.undone(record).kept());
		assertNull(desk.at("roepnaam"));
	}

	@Test
	void theSameWordTypedByHandIsALaterChange() {
		desk.typed("geslacht", "2");
		ImportRecord record = desk.imported(AANVULLEN, "roepnaam", "Daan");
		desk.typed("roepnaam", "Daan");
		assertEquals(List.of(FileDesk.path("roepnaam")), desk.undone(record).kept());
		assertEquals("Daan", desk.at("roepnaam"));
	}

	@Test
	void anArmOfAChoiceFilledSinceStaysAlone() {
		desk.imported(AANVULLEN, "onderwijsnummer", "101211151");
		ImportRecord record = desk.imported(OVERSCHRIJVEN, "bsn", "1");
		desk.typed("bsn", "2");
		UndoResult result = desk.undone(record);
		assertEquals(List.of(FileDesk.path("bsn"), FileDesk.path("onderwijsnummer")), result.kept());
		assertEquals(List.of("bsn"), desk.paths());
	}

	@Test
	void aLaterImportStaysAndGivesBackWhatWasBeforeBoth() {
		desk.typed("roepnaam", "Daantje", "geslacht", "1");
		ImportRecord first = desk.imported(OVERSCHRIJVEN, "roepnaam", "Daan", "geslacht", "2");
		ImportRecord second = desk.imported(OVERSCHRIJVEN, "roepnaam", "Björn");
		assertEquals(List.of(FileDesk.path("roepnaam")), desk.undone(first).kept());
		assertEquals("Björn", desk.at("roepnaam"));
		assertEquals("1", desk.at("geslacht"));
		desk.undone(second);
		assertEquals("Daantje", desk.at("roepnaam"));
	}

	@Test
	void anArmComesBackWhenTheLastImportThatPushedItOutIsTakenBack() {
		desk.typed("onderwijsnummer", "101211151");
		ImportRecord first = desk.imported(OVERSCHRIJVEN, "bsn", "1");
		ImportRecord second = desk.imported(OVERSCHRIJVEN, "bsn", "2");
		desk.undone(first);
		assertEquals(List.of("bsn"), desk.paths());
		desk.undone(second);
		assertEquals(List.of("onderwijsnummer"), desk.paths());
	}

	@Test
	void theHeadingComesBackUnlessItChangedSince() {
		ImportOptions over = ImportOptions.of(OVERSCHRIJVEN);
		desk.imported(over, new Particulars(Optional.empty(), "", "Daan", Optional.empty(), "7"), "geslacht", "1");
		Particulars seven = desk.file.particulars();
		ImportRecord eight = desk.imported(over, new Particulars(Optional.empty(), "", "Daan Berg", Optional.empty(), "8"),
				"geslacht", "2");
		desk.undone(eight);
		assertEquals(seven, desk.file.particulars());
		ImportRecord again = desk.imported(over, new Particulars(Optional.empty(), "", "Daan Berg", Optional.empty(), "8"),
				"geslacht", "2");
		desk.imported(over, new Particulars(Optional.empty(), "", "", Optional.empty(), "8B"), "geslacht", "0");
		desk.undone(again);
		assertEquals("Daan", desk.file.name());
		assertEquals("8B", desk.file.group());
	}
}
