package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.files.OkrSummary;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.importing.Undone;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.request.RequestAnswer;

class RouteTest {

	@TempDir
	Path folder;

	@Test
	void aBatchGoesFromTheListIntoThePupilFilesAndBackOut() {
		try (House house = new House(folder)) {
			Prepared prepared = house.prepare();
			assertEquals(List.of(), prepared.findings());
			assertEquals(3, prepared.transfers().size());
			for (Transfer transfer : prepared.transfers()) {
				assertEquals(SenderStatus.GEREED, transfer.senderStatus(), transfer.findings()::toString);
				assertEquals(1, transfer.version());
				assertEquals(Optional.of(LocalDate.of(2026, 7, 31)), transfer.expires());
				assertEquals("BB", transfer.profile().code());
			}

			List<RequestAnswer> answers = House.done(house.exchange.requesting().byBatch(House.OKR, House.SCHOOL,
					prepared.batch().id(), Progress.NONE));
			assertTrue(answers.stream().allMatch(RequestAnswer::delivered));
			List<Transfer> waiting = House.done(house.exchange.inbox().waiting(House.OKR));
			assertEquals(3, waiting.size());
			assertTrue(waiting.stream().allMatch(t -> t.senderStatus() == SenderStatus.VERSTREKT));

			List<ImportResult> results = new ArrayList<>();
			ImportOrder order = new ImportOrder(House.OKR, Optional.of(prepared.batch().id()), List.of(),
					ImportMode.AANVULLEN, false, false, false);
			assertEquals(3, House.done(house.exchange.importing().run(order, results::add, Progress.NONE)));
			assertTrue(results.stream().allMatch(r -> r.action() == Action.NEW && r.importId().isPresent()));
			assertEquals(List.of(), House.done(house.exchange.inbox().waiting(House.OKR)));

			List<OkrSummary> files = House.done(house.exchange.okr().all(House.OKR));
			assertEquals(List.of("Daan van de Berg", "Noor Jansen", "Sem Yılmaz"),
					files.stream().map(s -> s.file().name()).toList());
			OkrSummary daan = House.done(house.exchange.okr().one(House.OKR, new Bsn(Pupils.DAAN)));
			assertEquals("Berg", daan.file().fields().get("huidigeschool/leerling/achternaam").value());

			Undone undone = House.done(house.exchange.importing().undo(results.getFirst().importId().orElseThrow()));
			assertEquals(List.of(), undone.keptPaths());
			assertEquals(Optional.of(ReceiverStatus.TERUGGEDRAAID),
					house.transfer(results.getFirst().transfer().id()).receiverStatus());
			assertEquals(2, House.done(house.exchange.okr().all(House.OKR)).size());
			assertEquals(List.of("concept", "gecontroleerd", "gereed", "opgevraagd", "verstrekt", "geïmporteerd",
					"teruggedraaid"), house.timeline(results.getFirst().transfer().id()));
			assertEquals(List.of(), House.done(house.exchange.administration().verifyAudit(Progress.NONE)).findings());
		}
	}
}
