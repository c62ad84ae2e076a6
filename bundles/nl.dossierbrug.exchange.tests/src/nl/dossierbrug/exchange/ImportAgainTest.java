package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.PupilFile;

/** One transfer that is imported more than once, first Aanvullen and then Overschrijven perhaps, and taken back. */
class ImportAgainTest extends HouseTest {

	private static final String NUMBER = "huidigeschool/leerling/leerlingid";

	private PupilFile file() {
		return House.done(house.exchange.okr().one(House.OKR, new Bsn(Pupils.DAAN))).file();
	}

	private String value(String path) {
		return Optional.ofNullable(file().fields().get(path)).map(v -> v.value()).orElse("");
	}

	private static String no(ImportResult result) {
		assertEquals(Action.REFUSED, result.action());
		assertEquals(Optional.empty(), result.importId());
		return result.refusal().orElseThrow().id();
	}

	/** Daan's dossier is in his file, then something was filled in by hand, then another dossier arrived. */
	private Transfer secondDossier() {
		house.fill(house.received(Pupils.DAAN).id());
		set("goed");
		House.daan().with("2015-99", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
		return house.received(Pupils.DAAN);
	}

	private void set(String words) {
		House.done(house.exchange.okr().set(House.OKR, new Bsn(Pupils.DAAN), TestReceiver.WERKHOUDING, words));
	}

	private long entries() {
		return House.done(house.exchange.administration().verifyAudit(Progress.NONE)).entries();
	}

	private void undo(ImportResult done) {
		House.done(house.exchange.importing().undo(done.importId().orElseThrow()));
	}

	@Test
	void importingAgainFindsTheSameImport() {
		Transfer received = house.received(Pupils.DAAN);
		ImportResult first = house.fill(received.id());
		PupilFile before = file();
		Transfer imported = house.transfer(received.id());
		List<String> timeline = house.timeline(received.id());
		long entries = entries();
		for (ImportMode mode : ImportMode.values()) {
			ImportResult again = house.importing(mode, false, received.id());
			assertEquals(Action.SAME, again.action());
			assertEquals(first.importId(), again.importId());
		}
		assertEquals(entries + 2, entries(), "who looked is recorded, no more");
		assertEquals(before, file());
		assertEquals(imported, house.transfer(received.id()));
		assertEquals(timeline, house.timeline(received.id()));
		house.store.tamper(state -> assertEquals(1, state.imports.size()));
	}

	@Test
	void firstAanvullenThenOverschrijvenIsTwoImportsOfOneTransfer() {
		Transfer second = secondDossier();
		ImportResult filled = house.fill(second.id());
		ImportResult over = house.importing(ImportMode.OVERSCHRIJVEN, false, second.id());
		assertEquals(Action.UPDATE, over.action());
		assertEquals("2015-99", value(NUMBER));
		assertFalse(over.importId().equals(filled.importId()));
		assertEquals(Optional.of(ReceiverStatus.GEIMPORTEERD), over.transfer().receiverStatus());
		assertEquals(2, house.timeline(second.id()).stream().filter("geïmporteerd"::equals).count());
		assertEquals(over.importId(), house.importing(ImportMode.OVERSCHRIJVEN, false, second.id()).importId());
		ImportResult again = house.fill(second.id());
		assertEquals(Action.SAME, again.action());
		assertEquals(filled.importId(), again.importId(), "each mode finds its own");
	}

	@Test
	void anImportThatWouldChangeSomethingAgainDoesSo() {
		Transfer second = secondDossier();
		house.importing(ImportMode.OVERSCHRIJVEN, false, second.id());
		House.done(house.exchange.okr().set(House.OKR, new Bsn(Pupils.DAAN), NUMBER, "met de hand"));
		assertEquals(Action.SAME, house.fill(second.id()).action());
		assertEquals("met de hand", value(NUMBER));
		ImportResult again = house.importing(ImportMode.OVERSCHRIJVEN, false, second.id());
		assertEquals(Action.UPDATE, again.action());
		assertEquals("2015-99", value(NUMBER));
		undo(again);
		assertEquals("met de hand", value(NUMBER));
	}

	@Test
	void aDryRunOnWhatWasImportedShowsThePlanAndHoldsTheImportToIt() {
		Transfer second = secondDossier();
		house.fill(second.id());
		ImportResult plan = house.importing(ImportMode.OVERSCHRIJVEN, true, second.id());
		assertEquals(Action.UPDATE, plan.action());
		assertEquals(Optional.of(ReceiverStatus.GEIMPORTEERD), plan.transfer().receiverStatus());
		assertEquals(Optional.of(file().revision()), plan.transfer().plannedRevision());
		assertEquals(List.of(), House.done(house.exchange.inbox().waiting(House.OKR)));
		set("tussendoor");
		assertEquals("import.changed-meanwhile", no(house.importing(ImportMode.OVERSCHRIJVEN, false, second.id())));
		house.importing(ImportMode.OVERSCHRIJVEN, true, second.id());
		assertEquals(Action.UPDATE, house.importing(ImportMode.OVERSCHRIJVEN, false, second.id()).action());
		assertEquals(Optional.empty(), house.transfer(second.id()).plannedRevision());
	}

	@Test
	void aPlanIsUsedUpByAnImportThatChangesNothing() {
		Transfer received = house.received(Pupils.DAAN);
		house.fill(received.id());
		assertEquals(Action.SAME, house.importing(ImportMode.AANVULLEN, true, received.id()).action());
		assertEquals(Action.SAME, house.fill(received.id()).action());
		set("later");
		assertEquals(Action.SAME, house.fill(received.id()).action());
	}

	@Test
	void aPlanThatWasShownInOneModeAllowsTheOther() {
		Transfer second = secondDossier();
		house.importing(ImportMode.AANVULLEN, true, second.id());
		assertEquals(Action.UPDATE, house.importing(ImportMode.OVERSCHRIJVEN, false, second.id()).action());
	}

	@Test
	void undoingOneOfTwoImportsLeavesTheTransferImported() {
		Transfer second = secondDossier();
		PupilFile before = file();
		ImportResult filled = house.fill(second.id());
		ImportResult over = house.importing(ImportMode.OVERSCHRIJVEN, false, second.id());
		assertEquals(List.of("undo.later"), House.refused(house.exchange.importing().undo(filled.importId().orElseThrow())));
		undo(over);
		assertEquals(Optional.of(ReceiverStatus.GEIMPORTEERD), house.transfer(second.id()).receiverStatus());
		assertEquals("import teruggedraaid", house.timeline(second.id()).getLast());
		undo(filled);
		assertEquals(Optional.of(ReceiverStatus.TERUGGEDRAAID), house.transfer(second.id()).receiverStatus());
		assertEquals("teruggedraaid", house.timeline(second.id()).getLast());
		assertEquals(before.fields(), file().fields());
		assertEquals(before.particulars(), file().particulars());
	}

	@Test
	void whatALaterDossierBroughtTooIsNotLostWithTheEarlierOne() {
		ImportResult first = house.fill(house.received(Pupils.DAAN).id());
		PupilFile before = file();
		Transfer same = house.receivedAsProvisional(Pupils.DAAN);
		ImportResult second = house.fill(same.id());
		assertEquals(Action.SAME, second.action());
		assertEquals(List.of("undo.later"), House.refused(house.exchange.importing().undo(first.importId().orElseThrow())));
		assertEquals(before, file());
		undo(second);
		assertEquals(before.fields(), file().fields());
		assertEquals(Optional.of(ReceiverStatus.TERUGGEDRAAID), house.transfer(same.id()).receiverStatus());
		undo(first);
		assertEquals(List.of(), House.done(house.exchange.okr().all(House.OKR)));
		ImportResult anew = house.fill(same.id());
		assertEquals(Action.NEW, anew.action());
	}

	@Test
	void anImportIntoAFileThatIsMissingIsUndoneWithoutAFault() {
		ImportResult first = house.fill(house.received(Pupils.DAAN).id());
		house.store.tamper(state -> state.files.clear());
		ImportResult anew = house.fill(first.transfer().id());
		assertEquals(Action.NEW, anew.action());
		undo(first);
		assertEquals(Optional.of(ReceiverStatus.GEIMPORTEERD), house.transfer(anew.transfer().id()).receiverStatus());
		undo(anew);
		assertEquals(Optional.of(ReceiverStatus.TERUGGEDRAAID), house.transfer(anew.transfer().id()).receiverStatus());
	}

	@Test
	void aPlanForAFileThatWasRemovedDoesNotHoldForANewOne() {
		ImportResult first = house.fill(house.received(Pupils.DAAN).id());
		House.daan().with("2015-99", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
		Transfer second = house.received(Pupils.DAAN);
		house.importing(ImportMode.OVERSCHRIJVEN, true, second.id());
		undo(first);
		assertEquals(Action.NEW, house.fill(first.transfer().id()).action());
		assertEquals(1, file().revision());
		assertEquals("import.changed-meanwhile", no(house.importing(ImportMode.OVERSCHRIJVEN, false, second.id())));
	}

	@Test
	void aFileThatStaysAfterUndoIsStillThatPupils() {
		ImportResult first = house.fill(house.received(Pupils.DAAN).id());
		set("later");
		PupilFile before = file();
		undo(first);
		PupilFile after = file();
		assertEquals(before.particulars(), after.particulars());
		assertEquals(Set.of(TestReceiver.WERKHOUDING), after.fields().keySet());
		assertEquals("P1", House.done(house.exchange.okr().all(House.OKR)).getFirst().file().id());
	}
}
