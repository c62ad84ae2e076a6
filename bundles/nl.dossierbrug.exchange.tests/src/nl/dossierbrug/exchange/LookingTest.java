package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.pupils.Selection;

/** Looking never writes: whatever is only asked works on a store that keeps nothing, also on the day after something expired. */
class LookingTest extends HouseTest {

	private String batch;
	private String transfer;
	private String destruction;

	/** Something of every kind: ready, received, imported, asked in vain, destroyed; and then it is a day in the next year. */
	@BeforeEach
	void fill() {
		batch = house.prepare().batch().id();
		transfer = house.ask(Pupils.DAAN).transfer().orElseThrow().id();
		house.fill(transfer);
		house.ask("999999990");
		House.done(house.exchange.files().remember(house.list, MadeFile.Kind.PDF, transfer));
		destruction = House.done(house.exchange.destroying().transfers(List.of("T3"), "verzoek", Progress.NONE)).destructions().getFirst();
		house.clock.set(LocalDate.of(2026, 8, 1));
		house.store.refusesWriting = true;
	}

	private Map<String, Function<Exchange, Outcome<?>>> queries() {
		ImportOrder order = new ImportOrder(House.OKR, Optional.of(batch), List.of(), ImportMode.AANVULLEN, false, false, false);
		Map<String, Function<Exchange, Outcome<?>>> all = new LinkedHashMap<>();
		all.put("read a list", e -> e.lists().read(House.LAS, house.list, Selection.all(), Progress.NONE));
		all.put("preflight", e -> e.preflight().check(House.LAS, House.OKR, "00YY", Optional.empty()));
		all.put("look in a folder", e -> e.preparing().look(house.order(), Progress.NONE));
		all.put("a batch as it stands", e -> e.preparing().asItStands(batch));
		all.put("inbox", e -> e.inbox().waiting(House.OKR));
		all.put("ready after all", e -> e.inbox().noticed(House.OKR));
		all.put("not yet asked for", e -> e.importing().notYetAskedFor(order));
		all.put("whose file", e -> e.importing().candidates(House.OKR, transfer));
		all.put("status", e -> e.tracking().all());
		all.put("status with timelines", e -> e.tracking().each(tracked -> {
		}));
		all.put("status of a batch", e -> e.tracking().ofBatch(batch));
		all.put("status of a transfer", e -> e.tracking().ofTransfer(transfer));
		all.put("batches", e -> e.tracking().batches(9));
		all.put("imports", e -> e.tracking().imports(transfer));
		all.put("requests", e -> e.tracking().requestsWithoutTransfer());
		all.put("what to do", e -> e.tracking().todo());
		all.put("versions", e -> e.comparing().versionsOf(transfer));
		all.put("delivery point", e -> e.registering().explanation(House.OKR));
		all.put("groups", e -> e.registering().groups(House.OKR, House.SCHOOL.brin()));
		all.put("drafts", e -> e.drafts().all());
		all.put("schools", e -> e.schools().all());
		all.put("settings", e -> e.administration().settings());
		all.put("a setting", e -> e.administration().setting(TestSender.OPEN));
		all.put("users", e -> e.administration().users());
		all.put("how users come in", e -> e.access().all());
		all.put("how backups stand", e -> e.backups().state());
		all.put("what is due", e -> e.retention().due());
		all.put("retention rules", e -> e.retention().rules());
		all.put("a destruction", e -> e.destroying().one(destruction));
		all.put("destructions", e -> e.destroying().all());
		all.put("receipts after a destruction", e -> e.destroying().receipts(destruction));
		all.put("files", e -> e.files().all());
		all.put("the log", e -> e.administration().audit(entry -> {
		}));
		all.put("whether the log is whole", e -> e.administration().verifyAudit(Progress.NONE));
		return all;
	}

	@Test
	void everythingThatIsOnlyAskedWorksWhereNothingCanBeWritten() {
		queries().forEach((name, query) -> assertInstanceOf(Outcome.Done.class, query.apply(house.exchange), name));
		assertEquals(Role.BEHEERDER, house.exchange.user().role());
		assertEquals(true, house.exchange.may(Right.DELETE));
		assertEquals(true, house.exchange.preparing().logMark().isPresent());
	}

	@Test
	void whatIsRecordedWhenSomebodySeesItIsNotShownWithoutThat() {
		assertThrows(AssertionError.class, () -> house.exchange.inbox().open(transfer));
		assertThrows(AssertionError.class, () -> house.exchange.okr().one(House.OKR, new Bsn(Pupils.DAAN)));
	}
}
