package nl.dossierbrug.exchange.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.SentReceiver;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.PrepareOrder;

/** What somebody must do today, at each place where a transfer can stand; and what changed at the source. */
class TodoListTest extends HouseTest {

	private Path daan() {
		return house.dossiers.resolve("daan.xml");
	}

	private Transfer ready() {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8");
		return house.ready(Pupils.DAAN);
	}

	private Transfer received() {
		ready();
		return house.ask(Pupils.DAAN).transfer().orElseThrow();
	}

	private List<String> todo() {
		return House.done(house.exchange.tracking().todo()).stream().map(t -> t.transfer().id() + " " + t.kind()).toList();
	}

	private void changeTheSource() throws IOException {
		Files.writeString(daan(), "\n<!-- nieuw -->", StandardOpenOption.APPEND);
	}

	private boolean changed(String id) {
		return House.done(house.exchange.tracking().ofTransfer(id)).getFirst().changed();
	}

	@Test
	void whatIsReadyWaitsToBeAskedFor() {
		ready();
		assertEquals(List.of("T1 READY"), todo());
		String what = House.done(house.exchange.tracking().todo()).getFirst().what().in(Language.NL);
		assertTrue(what.contains("Daan van de Berg") && what.contains("staat klaar in Dossierbrug, voor Testplein"), what);
	}

	@Test
	void inItsLastTwoWeeksItPresses() {
		ready();
		house.clock.set(LocalDate.of(2026, 7, 16));
		assertEquals(List.of("T1 READY"), todo());
		house.clock.set(LocalDate.of(2026, 7, 17));
		assertEquals(List.of("T1 EXPIRING"), todo());
		assertTrue(House.done(house.exchange.tracking().todo()).getFirst().what().in(Language.NL).contains("31-07-2026"));
		house.clock.set(LocalDate.of(2026, 8, 1));
		assertEquals(List.of(), todo());
	}

	@Test
	void whatArrivedWaitsToBeImported() {
		String id = received().id();
		assertEquals(List.of("T1 ARRIVED"), todo());
		House.done(house.exchange.inbox().open(id));
		assertEquals(List.of("T1 ARRIVED"), todo());
		house.importing(ImportMode.AANVULLEN, true, id);
		assertEquals(List.of("T1 ARRIVED"), todo());
		house.fill(id);
		assertEquals(List.of(), todo());
	}

	@Test
	void whatChangedAfterItsLastDayWaitsForNobody() throws IOException {
		Transfer received = received();
		house.fill(received.id());
		changeTheSource();
		house.clock.set(received.expires().orElseThrow());
		assertEquals(List.of("T1 CHANGED"), todo());
		house.clock.set(received.expires().orElseThrow().plusDays(1));
		assertEquals(List.of(), todo());
		assertFalse(changed(received.id()));
	}

	@Test
	void whatWasDeletedOrTakenBackIsDone() {
		House.done(house.exchange.inbox().delete(House.OKR, List.of(received().id()), "weg"));
		assertEquals(List.of(), todo());
		House.done(house.exchange.tracking().withdraw(List.of(ready().id()), "fout"));
		assertEquals(List.of(), todo());
	}

	@Test
	void whatWasRefusedWaitsUntilItWasMadeReadyAfterAll() throws IOException {
		byte[] dossier = Files.readAllBytes(daan());
		Files.delete(daan());
		assertEquals(SenderStatus.GEWEIGERD, ready().senderStatus());
		assertEquals(List.of("T1 REFUSED"), todo());
		ready();
		assertEquals(List.of("T1 REFUSED"), todo(), "only once for a pupil");
		Files.write(daan(), dossier);
		ready();
		assertEquals(List.of("T1 READY"), todo());
	}

	@Test
	void pupilsWithoutANumberAreToldApart() {
		house.list(Pupils.IMPOSSIBLE + ";Tess;;Bos;2014-01-01;8A;8", Pupils.IMPOSSIBLE + ";Tom;;Bos;2014-01-01;8A;8");
		house.prepare();
		assertEquals(List.of("T1 REFUSED", "T2 REFUSED"), todo());
	}

	@Test
	void aRequestThatWasRefusedIsNotTheSendersToDo() {
		ready();
		house.ask(House.ELSEWHERE, House.SCHOOL, Pupils.DAAN);
		assertEquals(List.of("T1 READY"), todo());
	}

	@Test
	void whatChangedAtTheSourceIsToldAtEverySideOfTheHandover() throws IOException {
		Transfer ready = ready();
		assertFalse(changed(ready.id()));
		byte[] before = Files.readAllBytes(daan());
		changeTheSource();
		assertTrue(changed(ready.id()));
		assertEquals(List.of("T1 CHANGED", "T1 READY"), todo());
		house.ask(Pupils.DAAN);
		assertEquals(List.of("T1 ARRIVED", "T1 CHANGED"), todo());
		house.fill(ready.id());
		assertEquals(List.of("T1 CHANGED"), todo(), "also where it was imported: there is news");
		Files.write(daan(), before);
		assertEquals(List.of(), todo());
	}

	@Test
	void aNewerVersionSettlesTheChange() throws IOException {
		Transfer first = ready();
		House.daan().with("2014-07", "2018-03-17").in(house.dossiers, "daan.xml", house.standard);
		assertTrue(changed(first.id()));
		ready();
		assertEquals(List.of("T2 READY"), todo());
		assertFalse(changed(first.id()));
	}

	@Test
	void aSourceThatIsGoneTellsNothing() throws IOException {
		Transfer ready = ready();
		Files.delete(daan());
		assertFalse(changed(ready.id()));
		Files.createDirectory(daan());
		assertFalse(changed(ready.id()));
	}

	@Test
	void theDossierThatWasMadeReadyStaysAsItWas() throws IOException {
		Transfer ready = ready();
		var before = House.done(house.exchange.inbox().open(ready.id()));
		changeTheSource();
		house.exchange.tracking().all();
		assertEquals(before, House.done(house.exchange.inbox().open(ready.id())));
	}

	@Test
	void aPupilWhoIsHeldBackWaitsWithTheReason() {
		house.connectors.addReceiver(new SentReceiver());
		House.done(house.exchange.registering().register(SentReceiver.ID, "00YY", "1", "geheim-0123456789"));
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8");
		PrepareOrder order = PrepareOrder.of(House.LAS, SentReceiver.ID, House.SCHOOL, house.list, house.dossiers);
		String id = House.done(house.exchange.preparing().prepare(order, Progress.NONE)).transfers().getFirst().id();
		assertEquals(List.of("T1 ARRIVED"), todo());
		House.done(house.exchange.importing().run(new ImportOrder(SentReceiver.ID, Optional.empty(), List.of(id),
				ImportMode.OVERSCHRIJVEN, false, false, false), result -> {
				}, Progress.NONE));
		assertEquals(List.of("T1 REFUSED"), todo());
		assertTrue(House.done(house.exchange.tracking().todo()).getFirst().what().in(Language.NL).contains("De groep \"8A\""));
	}
}
