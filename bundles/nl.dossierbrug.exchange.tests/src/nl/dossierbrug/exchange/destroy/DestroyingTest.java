package nl.dossierbrug.exchange.destroy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.Destructible;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.OrderDraft;
import nl.dossierbrug.exchange.prepare.Prepared;

class DestroyingTest extends HouseTest {

	private static final String REASON = "verzoek van de ouders";

	private Outcome<Destroyed> destroy(String... transfers) {
		return house.exchange.destroying().transfers(List.of(transfers), REASON, Progress.NONE);
	}

	private Outcome<Destroyed> destroyFile(String... files) {
		return house.exchange.destroying().pupilFiles(List.of(files), REASON, Progress.NONE);
	}

	private List<AuditEntry> log() {
		List<AuditEntry> entries = new ArrayList<>();
		House.done(house.exchange.administration().audit(entries::add));
		return entries;
	}

	@Test
	void nothingOfThePupilStaysInTheRecordsAndTheRowStays() {
		Transfer received = house.received(Pupils.DAAN);
		house.fill(received.id());
		House.done(house.exchange.drafts().leave(new OrderDraft(house.order(), "pupils", List.of(), Map.of("filter", "Daan van de Berg"))));
		House.done(house.exchange.drafts().leave(new OrderDraft(house.order(), "pupils", List.of(), Map.of("filter", "Noor Jansen"))));
		Destroyed destroyed = House.done(destroy(received.id()));
		assertEquals(List.of(Destructible.TRANSFER, Destructible.DRAFT), destroyed.records().stream().map(record -> record.kind()).toList());
		assertEquals(List.of("P1"), destroyed.pupilFiles(), "told what still holds what came from it");
		House.done(destroyFile("P1"));
		Transfer left = house.transfer(received.id());
		assertEquals(List.of(SenderStatus.VERNIETIGD, Optional.of(ReceiverStatus.VERNIETIGD)), List.of(left.senderStatus(), left.receiverStatus()));
		assertEquals(List.of(received.id(), received.batch(), received.receivedAt(), received.expires(), received.version()),
				List.of(left.id(), left.batch(), left.receivedAt(), left.expires(), left.version()));
		assertEquals(List.of("concept", "gecontroleerd", "gereed", "opgevraagd", "verstrekt", "geïmporteerd", "vernietigd"),
				house.timeline(received.id()));
		String everything = house.store.picture() + house.store.look(records -> "" + records.requests().all().stream().map(r -> r.number()).toList()
				+ records.drafts().all().stream().map(d -> d.answers()).toList() + records.imports().ofTransfer(received.id())
				+ records.transfers().all().stream().map(t -> t.bsn().map(b -> b.digits()) + t.name() + t.birthDate()).toList());
		for (String secret : List.of("Daan", "Berg", Pupils.DAAN, "2014-03-17")) {
			assertFalse(everything.contains(secret), secret);
		}
		assertTrue(everything.contains("Noor"), "and of nobody else anything is gone");
	}

	@Test
	void theLogKeepsWhatWhenByWhomAndTheDigest() {
		Transfer ready = house.ready(Pupils.DAAN);
		String digest = house.store.look(records -> records.dossiers().of(ready.id())).orElseThrow().sha256();
		House.done(destroy(ready.id()));
		AuditEntry entry = log().stream().filter(one -> one.event().equals("record.destroyed")).findFirst().orElseThrow();
		assertEquals(List.of(ready.id(), House.BEHEERDER, "transfer in V1 sha256 " + digest), List.of(entry.subject(), entry.by(), entry.detail()));
		assertTrue(House.done(house.exchange.administration().verifyAudit(Progress.NONE)).verified());
		Destruction proof = House.done(house.exchange.destroying().one("V1"));
		assertEquals(List.of(REASON, digest), List.of(proof.reason(), proof.records().getFirst().digest()));
		assertTrue(log().stream().noneMatch(one -> (one.detail() + one.subject()).contains("Berg")));
	}

	@Test
	void theStoreIsToldToForgetTheRestsAlsoAfterACrash() {
		Transfer ready = house.ready(Pupils.DAAN);
		House.done(destroy(ready.id()));
		assertEquals(1, house.store.forgotten);
		house.as(House.BEHEERDER);
		assertEquals(1, house.store.forgotten, "once is enough");
		house.store.canForget = false;
		assertTrue(House.done(destroy("T2")).rests());
		house.store.canForget = true;
		house.as(House.BEHEERDER);
		assertEquals(3, house.store.forgotten, "whoever opens the home finishes it");
		house.as(House.BEHEERDER);
		assertEquals(3, house.store.forgotten);
	}

	@Test
	void aCrashLeavesEachWholeOrDestroyedAndDoingItAgainFinishesIt() {
		house.prepare();
		int[] commits = { 0 };
		house.store.atCommit = () -> {
			boolean second = house.store.pending().transfers.values().stream().filter(t -> t.senderStatus() == SenderStatus.VERNIETIGD).count() == 2;
			if (second && commits[0]++ == 0) {
				throw new IllegalStateException("the power went");
			}
		};
		assertThrows(IllegalStateException.class, () -> destroy("T1", "T2", "T3"));
		assertEquals(List.of(SenderStatus.VERNIETIGD, SenderStatus.GEREED, SenderStatus.GEREED), statuses());
		house.as(House.BEHEERDER);
		assertEquals(1, house.store.forgotten, "what was begun is finished at the next opening");
		Destroyed again = House.done(destroy("T1", "T2", "T3"));
		assertEquals(List.of("T1", "T2", "T3"), again.records().stream().map(record -> record.id()).toList());
		assertEquals(List.of("V1", "V2"), again.destructions(), "both need a proof");
		assertEquals(List.of(SenderStatus.VERNIETIGD, SenderStatus.VERNIETIGD, SenderStatus.VERNIETIGD), statuses());
		int entries = log().size();
		assertEquals(3, House.done(destroy("T1", "T2", "T3")).records().size());
		assertEquals(entries, log().size(), "once more changes nothing");
	}

	private List<SenderStatus> statuses() {
		return house.store.look(records -> records.transfers().all()).stream().map(Transfer::senderStatus).toList();
	}

	@Test
	void anImportOfWhatWasDestroyedCannotBeUndone() {
		Transfer received = house.received(Pupils.DAAN);
		String imported = house.fill(received.id()).importId().orElseThrow();
		House.done(destroy(received.id()));
		assertEquals(List.of("undo.destroyed"), House.refused(house.exchange.importing().undo(imported)));
		assertTrue(house.store.look(records -> records.pupilFiles().byId("P1")).isPresent(), "the file stays");
	}

	@Test
	void afterADestroyedFileTheImportCannotBeUndoneAndTheDossierCanBeImportedAnew() {
		Transfer received = house.received(Pupils.DAAN);
		String imported = house.fill(received.id()).importId().orElseThrow();
		House.done(destroyFile("P1"));
		assertEquals(List.of("undo.file-destroyed"), House.refused(house.exchange.importing().undo(imported)));
		assertEquals(Action.NEW, house.fill(received.id()).action());
		House.done(house.exchange.importing().undo("I2"));
	}

	@Test
	void whatIsDestroyedIsNoMoreToBeHadShownOrActedOn() {
		Transfer received = house.received(Pupils.DAAN);
		Transfer ready = house.store.look(records -> records.transfers().byId("T2")).orElseThrow();
		House.done(destroy(received.id(), ready.id()));
		assertEquals(List.of("transfer.destroyed"), House.refused(house.exchange.inbox().open(received.id())));
		assertEquals(List.of(), House.done(house.exchange.inbox().waiting(House.OKR)));
		assertEquals(List.of("TR-01"), house.ask(Pupils.NOOR).request().refusal().stream().map(why -> why.id()).toList());
		assertEquals(List.of("withdraw.not-possible"), House.refused(house.exchange.tracking().withdraw(List.of(ready.id()), "fout")));
		assertEquals(List.of("delete.not-possible"), House.refused(house.exchange.inbox().delete(House.OKR, List.of(received.id()), "fout")));
		assertTrue(House.done(house.exchange.tracking().todo()).stream().noneMatch(todo -> todo.transfer().id().equals(received.id())));
		assertEquals(Action.REFUSED, house.fill(received.id()).action());
		assertEquals(1, house.ready(Pupils.DAAN).version(), "a new dossier begins anew");
	}

	@Test
	void whatIsUnknownOrHasNoReasonOrNamesThePupilIsRefusedAsAWhole() {
		house.prepare();
		String before = house.store.picture();
		Destroying destroying = house.exchange.destroying();
		assertEquals(List.of("reason.missing"), House.refused(destroying.transfers(List.of("T1"), "  ", Progress.NONE)));
		assertEquals(List.of("transfer.unknown", "transfer.unknown"), House.refused(destroy("T1", "T98", "T99")));
		assertEquals(List.of("okr.no-such-file"), House.refused(destroyFile("P9")));
		for (String reason : List.of("Daan is weg", "familie van de BERG", "nummer " + Pupils.DAAN)) {
			assertEquals(List.of("destroy.reason-names"), House.refused(destroying.transfers(List.of("T1"), reason, Progress.NONE)), reason);
		}
		assertEquals(before, house.store.picture());
		House.done(destroying.transfers(List.of("T1"), "verzoek van de ouders", Progress.NONE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s %s %s", "%s.%s.%s", "%s-%s-%s", "%s, %s, %s", "bsn: (%s) %s/%s!", "%s\u200b%s\u2003%s", "%s – %s – %s", "%s * %s * %s" })
	void aReasonWithTheNumberOfThePupilIsRefusedHoweverItIsWritten(String written) {
		house.prepare();
		String before = house.store.picture();
		String bsn = Pupils.DAAN;
		String reason = written.formatted(bsn.substring(0, 3), bsn.substring(3, 6), bsn.substring(6));
		StringBuilder arabic = new StringBuilder();
		reason.chars().forEach(sign -> arabic.append((char) (sign >= '0' && sign <= '9' ? sign - '0' + '\u0660' : sign)));
		for (String one : List.of(reason, arabic.toString())) {
			assertEquals(List.of("destroy.reason-names"),
					House.refused(house.exchange.destroying().transfers(List.of("T1"), one, Progress.NONE)), one);
		}
		assertEquals(before, house.store.picture());
	}

	@Test
	void aReasonWithDatesAndCountsOfItsOwnIsNone() {
		house.prepare();
		House.done(house.exchange.destroying().transfers(List.of("T1"), "brief van 12-3-2026, dossier 2 van 3, zaak 06-12345678", Progress.NONE));
	}

	@Test
	void deletingWhatArrivedTakesItsContentOutAndSaysWhoseItWas() {
		Transfer received = house.received(Pupils.DAAN);
		House.done(house.exchange.inbox().delete(House.OKR, List.of(received.id()), "dubbel van Daan"));
		assertTrue(house.store.look(records -> records.dossiers().of(received.id())).isEmpty());
		assertEquals(1, house.store.forgotten);
		assertEquals("Daan van de Berg", house.transfer(received.id()).name());
		assertEquals(List.of("transfer.content-gone"), House.refused(house.exchange.inbox().open(received.id())));
		assertTrue(log().stream().noneMatch(entry -> entry.detail().contains("Daan")), "the reason is not in the log");
		assertEquals(2, house.ready(Pupils.DAAN).version(), "it can be made ready anew");
	}

	@Test
	void theReceiptsOfTheBatchTellItWithoutANameAndWithTheDigest() {
		Prepared batch = house.prepare();
		House.done(destroy("T1"));
		Prepared told = House.done(house.exchange.destroying().receipts("V1")).getFirst();
		assertEquals(batch.batch(), told.batch());
		assertEquals(List.of("", "Noor Jansen", "Sem Yılmaz"), told.transfers().stream().map(Transfer::name).toList());
		assertEquals(batch.digests(), told.digests());
	}
}
