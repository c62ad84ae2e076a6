package nl.dossierbrug.exchange.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestProgress;
import nl.dossierbrug.exchange.TestReceiver;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldChange;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;

class ImportingTest extends HouseTest {

	private static final String NUMBER = "huidigeschool/leerling/leerlingid";
	private static final String SINCE = "huidigeschool/leerling/onderwijssinds";

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

	@Test
	void aNewPupilGetsAFileOfWhichEveryValueSaysWhereItCameFrom() {
		Transfer received = house.received(Pupils.DAAN);
		ImportResult result = house.fill(received.id());
		assertEquals(Action.NEW, result.action());
		assertTrue(result.changes().stream().allMatch(FieldChange::changes));
		PupilFile file = file();
		assertEquals("Daan van de Berg", file.name());
		assertEquals("8A", file.group());
		assertEquals(1, file.revision());
		assertTrue(file.fields().values().stream().allMatch(v -> v.origin().kind() == Origin.Kind.DOSSIER
				&& v.origin().transfer().equals(Optional.of(received.id())) && v.origin().by().equals(House.BEHEERDER)));
	}

	@Test
	void aanvullenFillsWhatIsEmptyAndKeepsTheRest() {
		ImportResult result = house.fill(secondDossier().id());
		assertEquals(Action.UPDATE, result.action());
		assertEquals("2014-07", value(NUMBER));
		assertEquals("2018-03-17", value(SINCE));
		assertEquals("goed", value(TestReceiver.WERKHOUDING));
	}

	@Test
	void overschrijvenReplacesAllButTheReceiversOwnFields() {
		house.importing(ImportMode.OVERSCHRIJVEN, false, secondDossier().id());
		assertEquals("2015-99", value(NUMBER));
		assertEquals("2018-03-17", value(SINCE));
		assertEquals("goed", value(TestReceiver.WERKHOUDING));
	}

	@Test
	void aDryRunShowsThePlanAndLeavesTheFileAlone() {
		Transfer second = secondDossier();
		PupilFile before = file();
		ImportResult plan = house.importing(ImportMode.OVERSCHRIJVEN, true, second.id());
		assertEquals(Action.UPDATE, plan.action());
		assertEquals(Optional.empty(), plan.importId());
		assertTrue(plan.changes().stream().anyMatch(c -> c.effect() == FieldChange.Effect.OVERWRITE));
		assertEquals(before, file());
		assertEquals(Optional.of(ReceiverStatus.GEPLAND), plan.transfer().receiverStatus());
		assertEquals(Optional.of(before.revision()), plan.transfer().plannedRevision());
		ImportResult done = house.importing(ImportMode.OVERSCHRIJVEN, false, second.id());
		assertEquals(plan.changes().stream().map(FieldChange::path).toList(),
				done.changes().stream().map(FieldChange::path).toList());
	}

	@Test
	void aDryRunForANewPupilMakesNoFile() {
		Transfer received = house.received(Pupils.DAAN);
		assertEquals(Action.NEW, house.importing(ImportMode.AANVULLEN, true, received.id()).action());
		assertEquals(List.of("okr.no-file"),
				House.refused(house.exchange.okr().one(House.OKR, new Bsn(Pupils.DAAN))));
		assertEquals(Action.NEW, house.fill(received.id()).action());
		assertEquals("P1", file().id());
	}

	@Test
	void aPlanThatNoLongerHoldsIsRefusedUntilItIsShownAgain() {
		Transfer second = secondDossier();
		house.importing(ImportMode.AANVULLEN, true, second.id());
		set("beter");
		PupilFile before = file();
		assertEquals("import.changed-meanwhile", no(house.fill(second.id())));
		assertEquals(before, file());
		assertEquals("import.changed-meanwhile", no(house.fill(second.id())));
		house.importing(ImportMode.AANVULLEN, true, second.id());
		assertEquals(Action.UPDATE, house.fill(second.id()).action());
	}

	@Test
	void aDossierThatChangesNothingIsImportedAllTheSame() {
		house.fill(house.received(Pupils.DAAN).id());
		PupilFile before = file();
		Transfer same = house.receivedAsProvisional(Pupils.DAAN);
		ImportResult result = house.fill(same.id());
		assertEquals(Action.SAME, result.action());
		assertEquals(before, file());
		assertEquals(Optional.of(ReceiverStatus.GEIMPORTEERD), house.transfer(same.id()).receiverStatus());
		assertEquals(0, House.done(house.exchange.importing().undo(result.importId().orElseThrow())).restored());
	}

	@Test
	void whatWasNotReceivedCannotBeImported() {
		Transfer ready = house.ready(Pupils.DAAN);
		assertEquals("import.not-received", no(house.fill(ready.id())));
		Transfer received = house.ask(Pupils.DAAN).transfer().orElseThrow();
		House.done(house.exchange.inbox().delete(House.OKR, List.of(received.id()), "weg"));
		assertEquals("transfer.content-gone", no(house.fill(received.id())));
	}

	private ImportOrder batch(Prepared prepared) {
		return new ImportOrder(House.OKR, Optional.of(prepared.batch().id()), List.of(), ImportMode.AANVULLEN, false,
				false, false);
	}

	@Test
	void ofABatchOnlyWhatArrivedIsImported() {
		house.list(Pupils.IMPOSSIBLE + ";Tess;;Bos;;8A;8", Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8",
				Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8");
		Prepared prepared = house.prepare();
		ImportOrder order = batch(prepared);
		assertEquals(2, House.done(house.exchange.importing().notYetAskedFor(order)).size());
		assertEquals(List.of("import.nothing"), House.refused(house.exchange.importing().run(order, r -> {
		}, Progress.NONE)));
		house.ask(Pupils.DAAN);
		assertEquals(1, House.done(house.exchange.importing().notYetAskedFor(order)).size());
		List<ImportResult> results = new ArrayList<>();
		assertEquals(1, House.done(house.exchange.importing().run(order, results::add, Progress.NONE)));
		house.ask(Pupils.NOOR);
		assertEquals(0, House.done(house.exchange.importing().notYetAskedFor(order)).size());
		assertEquals(2, House.done(house.exchange.importing().run(order, results::add, Progress.NONE)));
		assertEquals(List.of(Action.NEW, Action.SAME, Action.NEW), results.stream().map(ImportResult::action).toList());
	}

	@Test
	void whatWasTakenBackOrRemovedIsNotWaitedFor() {
		Prepared prepared = house.prepare();
		List<String> ids = prepared.transfers().stream().map(Transfer::id).toList();
		house.ask(Pupils.DAAN);
		house.ask(Pupils.NOOR);
		String daan = House.done(house.exchange.inbox().waiting(House.OKR)).getFirst().id();
		House.done(house.exchange.inbox().delete(House.OKR, List.of(daan), "weg"));
		List<String> never = ids.stream().filter(id -> house.transfer(id).receiverStatus().isEmpty()).toList();
		House.done(house.exchange.tracking().withdraw(never, "verhuist niet"));
		assertEquals(0, House.done(house.exchange.importing().notYetAskedFor(batch(prepared))).size());
		assertEquals(1, House.done(house.exchange.importing().run(batch(prepared), r -> {
		}, Progress.NONE)));
	}

	@Test
	void whatIsNamedIsAnsweredArrivedOrNot() {
		Transfer received = house.received(Pupils.DAAN);
		Transfer ready = house.ready(Pupils.NOOR);
		ImportOrder named = new ImportOrder(House.OKR, Optional.empty(), List.of(received.id(), ready.id()),
				ImportMode.AANVULLEN, false, false, false);
		List<ImportResult> results = new ArrayList<>();
		House.done(house.exchange.importing().run(named, results::add, Progress.NONE));
		assertEquals(List.of(Action.NEW, Action.REFUSED), results.stream().map(ImportResult::action).toList());
		assertEquals(0, House.done(house.exchange.importing().notYetAskedFor(named)).size());
	}

	@Test
	void cancellingStopsAtTheNextPupil() {
		Prepared prepared = house.prepare();
		House.done(house.exchange.requesting().byBatch(House.OKR, House.SCHOOL, prepared.batch().id(), Progress.NONE));
		List<ImportResult> results = new ArrayList<>();
		ImportOrder order = new ImportOrder(House.OKR, Optional.of(prepared.batch().id()), List.of(), ImportMode.AANVULLEN,
				false, false, false);
		assertEquals(1, House.done(house.exchange.importing().run(order, results::add, new TestProgress(1))));
		assertEquals(2, House.done(house.exchange.inbox().waiting(House.OKR)).size());
		assertEquals(3, House.done(house.exchange.importing().run(order, results::add, Progress.NONE)));
		assertEquals(List.of(Action.NEW, Action.SAME, Action.NEW, Action.NEW),
				results.stream().map(ImportResult::action).toList());
	}

	@Test
	void anOrderThatCanBeCarriedOutForNobodyIsRefusedAsAWhole() {
		house.connectors.addReceiver(new TestReceiver("alleen-over", List.of(new Profile("BB")),
				List.of(ImportMode.OVERSCHRIJVEN), Set.of()));
		Importing importing = house.exchange.importing();
		assertEquals(List.of("import.mode", "batch.unknown", "transfer.unknown"),
				House.refused(importing.run(new ImportOrder("alleen-over", Optional.of("B9"), List.of("T9"),
						ImportMode.AANVULLEN, false, false, false), r -> {
						}, Progress.NONE)));
		assertEquals(List.of("import.nothing"), House.refused(importing.run(new ImportOrder(House.OKR, Optional.empty(),
				List.of(), ImportMode.AANVULLEN, false, false, false), r -> {
				}, Progress.NONE)));
	}

	@Test
	void anotherReceiversTransferIsRefused() {
		Transfer received = house.received(Pupils.DAAN);
		List<ImportResult> results = new ArrayList<>();
		House.done(house.exchange.importing().run(new ImportOrder(House.ELSEWHERE, Optional.empty(), List.of(received.id()),
				ImportMode.AANVULLEN, false, false, false), results::add, Progress.NONE));
		assertEquals("transfer.other-receiver", no(results.getFirst()));
	}

	@Test
	void undoPutsBackExactlyAndKeepsWhatWasEnteredLater() {
		Transfer second = secondDossier();
		PupilFile before = file();
		ImportResult done = house.importing(ImportMode.OVERSCHRIJVEN, false, second.id());
		set("later");
		Undone undone = House.done(house.exchange.importing().undo(done.importId().orElseThrow()));
		assertTrue(undone.restored() > 0);
		PupilFile after = file();
		assertEquals("later", value(TestReceiver.WERKHOUDING));
		before.fields().forEach((path, was) -> {
			if (!path.equals(TestReceiver.WERKHOUDING)) {
				assertEquals(was, after.fields().get(path), path);
			}
		});
		assertEquals(before.fields().keySet(), after.fields().keySet());
		assertEquals(Optional.of(ReceiverStatus.TERUGGEDRAAID), house.transfer(second.id()).receiverStatus());
		assertEquals(Action.UPDATE, house.fill(second.id()).action());
	}

	@Test
	void undoingTheImportThatMadeTheFileRemovesIt() {
		Transfer received = house.received(Pupils.DAAN);
		ImportResult done = house.fill(received.id());
		House.done(house.exchange.importing().undo(done.importId().orElseThrow()));
		assertEquals(List.of(), House.done(house.exchange.okr().all(House.OKR)));
		assertEquals(Action.NEW, house.fill(received.id()).action());
	}

	@Test
	void anImportIsUndoneOnce() {
		ImportResult done = house.fill(house.received(Pupils.DAAN).id());
		House.done(house.exchange.importing().undo(done.importId().orElseThrow()));
		assertEquals(List.of("undo.already"),
				House.refused(house.exchange.importing().undo(done.importId().orElseThrow())));
		assertEquals(List.of("undo.unknown"), House.refused(house.exchange.importing().undo("I99")));
	}

	@Test
	void everyReceiverKeepsItsOwnFile() {
		house.fill(house.received(Pupils.DAAN).id());
		House.done(house.exchange.preparing().prepare(PrepareOrder.of(House.LAS, House.ELSEWHERE, House.SCHOOL, house.list,
				house.dossiers), Progress.NONE));
		Transfer there = house.ask(House.ELSEWHERE, House.SCHOOL, Pupils.DAAN).transfer().orElseThrow();
		List<ImportResult> results = new ArrayList<>();
		House.done(house.exchange.importing().run(new ImportOrder(House.ELSEWHERE, Optional.empty(), List.of(there.id()),
				ImportMode.AANVULLEN, false, false, false), results::add, Progress.NONE));
		assertEquals(Action.NEW, results.getFirst().action());
		assertFalse(results.getFirst().changes().isEmpty());
		assertEquals(1, House.done(house.exchange.okr().all(House.ELSEWHERE)).size());
		assertEquals(1, House.done(house.exchange.okr().all(House.OKR)).size());
	}
}
