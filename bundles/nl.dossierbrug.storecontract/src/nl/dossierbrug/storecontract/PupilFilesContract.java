package nl.dossierbrug.storecontract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.exchange.okr.Particulars;
import nl.dossierbrug.exchange.okr.PupilFile;

/** The pupil files and what was imported into them, in every store. */
public abstract class PupilFilesContract extends StoreContract {

	@Test
	void aFileComesBackWithItsFieldsInOrderAndTheirOrigins() {
		PupilFile file = practice.file("P1", 1, 1, practice.fields(400));
		assertTrue(put(file));
		home.shut();
		PupilFile kept = read(r -> r.pupilFiles().byId("P1")).orElseThrow();
		assertEquals(file, kept);
		assertEquals(List.copyOf(file.fields().keySet()), List.copyOf(kept.fields().keySet()));
		assertEquals(Optional.of(file), read(r -> r.pupilFiles().byBsn("ot", new Brin("12AB"), practice.bsn(1))));
		assertEquals(Optional.empty(), read(r -> r.pupilFiles().byBsn("ot", new Brin("12AC"), practice.bsn(1))));
		assertEquals(Optional.empty(), read(r -> r.pupilFiles().byBsn("top", new Brin("12AB"), practice.bsn(1))));
	}

	@Test
	void theNextRevisionReplacesTheOneBefore() {
		keep(r -> r.pupilFiles().put(practice.file("P1", 1, 1, practice.fields(3))));
		PupilFile next = practice.file("P1", 1, 2, practice.fields(5));
		assertTrue(put(next));
		assertEquals(Optional.of(next), read(r -> r.pupilFiles().byId("P1")));
	}

	@Test
	void aFileThatSomebodyChangedMeanwhileIsNotReplaced() {
		PupilFile second = practice.file("P1", 1, 2, practice.fields(5));
		keep(r -> r.pupilFiles().put(practice.file("P1", 1, 1, practice.fields(3))));
		keep(r -> r.pupilFiles().put(second));
		assertFalse(put(practice.file("P1", 1, 2, practice.fields(9))));
		assertFalse(put(practice.file("P1", 1, 1, Map.of())));
		assertFalse(put(practice.file("P1", 1, 4, Map.of())));
		assertEquals(Optional.of(second), read(r -> r.pupilFiles().byId("P1")));
	}

	@Test
	void aFileThatWasRemovedMeanwhileIsNotMadeAgain() {
		keep(r -> r.pupilFiles().put(practice.file("P1", 1, 1, Map.of())));
		keep(r -> r.pupilFiles().remove("P1"));
		assertFalse(put(practice.file("P1", 1, 2, Map.of())));
		assertEquals(Optional.empty(), read(r -> r.pupilFiles().byId("P1")));
	}

	@Test
	void onePupilHasOneFileAtAReceiverAndTheFaultTellsNoNumber() {
		keep(r -> r.pupilFiles().put(practice.file("P1", 1, 1, Map.of())));
		Throwable fault = assertThrows(RuntimeException.class,
				() -> keep(r -> r.pupilFiles().put(practice.file("P2", 1, 1, Map.of()))));
		for (; fault != null; fault = fault.getCause()) {
			assertFalse(fault.toString().contains(practice.bsn(1).digits()), "a BSN in an exception");
		}
	}

	@Test
	void filesWithoutANumberStandBesideEachOther() {
		for (String id : List.of("P1", "P2")) {
			PupilFile file = PupilFile.empty(id, "ot", new Brin("12AB"));
			assertTrue(put(file.next(file.particulars(), Map.of())));
		}
		assertEquals(2, read(r -> r.pupilFiles().ofReceiver("ot")).size());
	}

	@Test
	void filesAreFoundByNumberAndByBirthDate() {
		PupilFile one = practice.file("P1", 1, 1, practice.fields(2));
		PupilFile two = practice.file("P2", 2, 1, Map.of());
		keep(r -> List.of(two, one).forEach(r.pupilFiles()::put));
		Brin school = new Brin("12AB");
		assertEquals(List.of(one), read(r -> r.pupilFiles().byLeerlingnummer("ot", school, "nr 1")));
		assertEquals(List.of(), read(r -> r.pupilFiles().byLeerlingnummer("ot", new Brin("12AC"), "nr 1")));
		assertEquals(List.of(), read(r -> r.pupilFiles().byLeerlingnummer("top", school, "nr 1")));
		LocalDate born = LocalDate.of(2014, 5, 6);
		assertEquals(List.of(one, two), read(r -> r.pupilFiles().byBirthDate("ot", school, born)));
		assertEquals(List.of(), read(r -> r.pupilFiles().byBirthDate("ot", school, born.plusDays(1))));
		PupilFile next = one.next(new Particulars(one.bsn(), "nr 9", one.name(), Optional.of(born.plusDays(1)), one.group()), Map.of());
		assertTrue(put(next));
		assertEquals(List.of(next), read(r -> r.pupilFiles().byLeerlingnummer("ot", school, "nr 9")));
		assertEquals(List.of(next), read(r -> r.pupilFiles().byBirthDate("ot", school, born.plusDays(1))));
	}

	@Test
	void theFilesOfAReceiverComeByName() {
		keep(r -> {
			r.pupilFiles().put(practice.file("P1", 3, 1, Map.of()));
			r.pupilFiles().put(practice.file("P2", 1, 1, Map.of()));
			r.pupilFiles().put(practice.file("P3", 2, 1, Map.of()));
		});
		assertEquals(List.of("Leerling 1", "Leerling 2", "Leerling 3"),
				read(r -> r.pupilFiles().ofReceiver("ot")).stream().map(PupilFile::name).toList());
		assertEquals(List.of(), read(r -> r.pupilFiles().ofReceiver("top")));
	}

	@Test
	void aValueOfManyMegabytesFits() {
		Map<String, FieldValue> fields = Map.of("bijlagen/bijlage[1]/bestand",
				new FieldValue("QUJD+/€".repeat(1_000_000), Origin.own(Practice.NOW, "x")));
		keep(r -> r.pupilFiles().put(practice.file("P1", 1, 1, practice.fields(3))));
		PupilFile large = practice.file("P1", 1, 2, fields);
		assertTrue(put(large));
		assertEquals(Optional.of(large), read(r -> r.pupilFiles().byId("P1")));
	}

	@Test
	void importsComeBackAsTheyWereAndCanBeMarkedUndone() {
		PupilFile first = practice.file("P1", 1, 1, practice.fields(30));
		ImportRecord created = practice.done("I1", PupilFile.empty("P1", "ot", new Brin("12AB")), first);
		ImportRecord updated = practice.done("I2", first, practice.file("P1", 1, 2, practice.fields(40)));
		ImportRecord other = practice.done("I3", first, practice.file("P2", 2, 1, practice.fields(1)));
		keep(r -> List.of(created, updated, other).forEach(r.imports()::add));
		assertEquals(List.of(created, updated), read(r -> r.imports().ofFile("P1")));
		assertEquals(List.of(created, updated, other), read(r -> r.imports().ofTransfer("T7")));
		assertEquals(List.of(), read(r -> r.imports().ofTransfer("T1")));
		keep(r -> r.imports().markUndone("I2"));
		assertTrue(read(r -> r.imports().byId("I2")).orElseThrow().undone());
		assertEquals(Optional.of(created), read(r -> r.imports().byId("I1")));
		assertThrows(IllegalArgumentException.class, () -> keep(r -> r.imports().markUndone("I9")));
	}

	private boolean put(PupilFile file) {
		return read(r -> r.pupilFiles().put(file));
	}
}
