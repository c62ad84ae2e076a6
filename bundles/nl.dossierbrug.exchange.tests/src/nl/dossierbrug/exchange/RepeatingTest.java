package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.exchange.follow.Todo;
import nl.dossierbrug.exchange.follow.Standing;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.standard.Composition.Contact;

/** The same order once more: what is done already is found, what was broken off is finished, and only what is new is made. */
@Tag("long")
class RepeatingTest extends HouseTest {

	private Prepared prepare(PrepareOrder order) {
		return House.done(house.exchange.preparing().prepare(order, Progress.NONE));
	}

	private TestOrder order() {
		return new TestOrder(house.order());
	}

	private PrepareOrder only(String... bsns) {
		return house.order().with(new Selection(Optional.empty(), Optional.empty(), Stream.of(bsns).map(Bsn::new).toList()));
	}

	/** Every transfer as {@code T1 B1 gereed 1}, in the order in which they were made. */
	private List<String> all() {
		return House.done(house.exchange.tracking().all()).stream().map(Standing::transfer).map(RepeatingTest::line).toList();
	}

	private static String line(Transfer transfer) {
		return transfer.id() + " " + transfer.batch() + " " + transfer.senderStatus().word() + " " + transfer.version();
	}

	private static List<String> lines(Prepared prepared) {
		return prepared.transfers().stream().map(RepeatingTest::line).toList();
	}

	private void breakOff(int nth) {
		house.store.atCommit = () -> {
			if (house.store.pending().audit.stream().filter(e -> e.event().equals("transfer.ready")).count() >= nth) {
				throw new IllegalStateException("power cut");
			}
		};
		assertThrows(IllegalStateException.class, house::prepare);
		house.store.atCommit = () -> {
		};
		house.as(House.BEHEERDER);
	}

	@Test
	void theSameOrderGivesTheSameTransfersAndWritesNothing() {
		Prepared first = house.prepare();
		String before = house.store.picture();
		Prepared second = house.prepare();
		assertEquals(before, house.store.picture());
		assertEquals(first.transfers(), second.transfers());
		assertEquals(first.batch(), second.batch());
		assertEquals(first.digests(), second.digests());
		assertEquals(3, second.standing().size());
		assertEquals(0, second.made());
		assertEquals(Set.of("T1", "T2", "T3"), second.before());
	}

	@Test
	void onAnotherDayItIsTheSameToo() {
		Prepared first = house.prepare();
		house.clock.set(LocalDate.of(2026, 6, 20));
		assertEquals(first.transfers(), house.prepare().transfers());
	}

	static Stream<Change> otherChoices() {
		return Stream.of(
				new Change("provisional", order -> order.provisional().order()),
				new Change("an inspection", order -> order.inspected("2026-05-31").order()),
				new Change("a contact", order -> contact(order.order(), "I. van Dam")),
				new Change("a category that is withheld", order -> withheld(order.order())),
				new Change("another profile", order -> order.profile("POPO").order()));
	}

	/** A way to change an order. */
	record Change(String what, Function<TestOrder, PrepareOrder> made) {
		@Override
		public String toString() {
			return what;
		}
	}

	private static PrepareOrder contact(PrepareOrder o, String name) {
		return o.with(o.along().withContact(Optional.of(new Contact(name, "0600000000", ""))));
	}

	private static PrepareOrder withheld(PrepareOrder o) {
		return o.with(o.along().withChoices(Map.of(new Category("cat_verzuim"), Delivery.OPT_UIT)));
	}

	@ParameterizedTest
	@MethodSource("otherChoices")
	void otherChoicesAreWorkOfTheirOwnAndRepeatingThoseIsNone(Change change) {
		Prepared first = house.prepare();
		PrepareOrder other = change.made().apply(order());
		Prepared second = prepare(other);
		assertEquals(0, second.standing().size());
		assertTrue(second.transfers().stream().noneMatch(first.transfers()::contains));
		String before = house.store.picture();
		assertEquals(second.transfers(), prepare(other).transfers());
		assertEquals(before, house.store.picture());
	}

	@Test
	void anAttachmentMakesANewVersionForItsPupilOnly() throws IOException {
		house.prepare();
		Path files = Files.createDirectory(folder.resolve("bijlagen"));
		Files.writeString(files.resolve(Pupils.NOOR + " verslag.txt"), "Noor leest graag.");
		Prepared second = prepare(order().attachments(files).order());
		assertEquals(List.of("T1 B1 gereed 1", "T4 B2 gereed 2", "T3 B1 gereed 1"), lines(second));
		assertEquals("B2", second.batch().id());
		assertEquals(2, second.standing().size());
		assertEquals(1, second.made());
		house.clock.set(LocalDate.of(2026, 6, 20));
		assertEquals(lines(second), lines(prepare(order().attachments(files).order())));
	}

	@Test
	void anotherAddresseeGetsOneOfItsOwnAndBothStand() {
		PrepareOrder own = order().profile("POPO").inspected("2026-05-31").order();
		PrepareOrder other = new TestOrder(own).to("11XX").order();
		Prepared first = prepare(own);
		Prepared second = prepare(other);
		assertTrue(second.transfers().stream().noneMatch(first.transfers()::contains));
		assertEquals(first.transfers(), prepare(own).transfers());
		assertEquals(second.transfers(), prepare(other).transfers());
	}

	@Test
	void whatTheReceiverHasIsNotMadeAgain() {
		String id = house.received(Pupils.DAAN).id();
		Prepared again = house.prepare();
		assertEquals("T1 B1 verstrekt 1", lines(again).getFirst());
		assertEquals(3, again.standing().size());
		house.fill(id);
		assertEquals("T1 B1 verstrekt 1", lines(house.prepare()).getFirst());
	}

	@Test
	void whatTheReceiverRemovedIsMadeAnewSoThatItCanBeHad() {
		String id = house.received(Pupils.DAAN).id();
		House.done(house.exchange.inbox().delete(House.OKR, List.of(id), "per ongeluk"));
		assertEquals("T4 B2 gereed 2", lines(house.prepare()).getFirst());
		assertTrue(house.ask(Pupils.DAAN).delivered());
	}

	@Test
	void whatWasWithdrawnIsMadeAnew() {
		String id = house.ready(Pupils.DAAN).id();
		House.done(house.exchange.tracking().withdraw(List.of(id), "te vroeg"));
		assertEquals(List.of("T4 B2 gereed 2", "T2 B1 gereed 1", "T3 B1 gereed 1"), lines(house.prepare()));
	}

	@Test
	void whatExpiredIsMadeAnew() {
		house.prepare();
		house.clock.set(LocalDate.of(2026, 8, 1));
		assertEquals(List.of("T4 B2 gereed 2", "T5 B2 gereed 2", "T6 B2 gereed 2"), lines(house.prepare()));
	}

	@Test
	void whatWasReplacedIsNotWhatStands() {
		house.prepare();
		byte[] before = read("daan.xml");
		house.change();
		house.prepare();
		write("daan.xml", before);
		assertEquals("T7 B3 gereed 3", lines(house.prepare()).getFirst());
		assertEquals(List.of("T1 B1 vervangen 1", "T4 B2 vervangen 2", "T7 B3 gereed 3"),
				all().stream().filter(line -> Set.of("T1", "T4", "T7").contains(line.substring(0, 2))).toList());
	}

	@Test
	void aDossierThatWasDamagedInTheStoreDoesNotStand() {
		house.prepare();
		house.store.tamper(state -> state.dossiers.computeIfPresent("T1", (id, v) -> new DossierVersion(id,
				v.version(), v.composedAt(), "<dossier/>".getBytes(), v.sha256(), v.source(), v.sourceSha256())));
		assertEquals("T4 B2 gereed 2", lines(house.prepare()).getFirst());
	}

	@Test
	void whatWasRefusedIsTriedAgainWhereItWas() throws IOException {
		byte[] dossier = read("noor.xml");
		Files.delete(house.dossiers.resolve("noor.xml"));
		assertEquals(List.of("T1 B1 gereed 1", "T2 B1 geweigerd 0", "T3 B1 gereed 1"), lines(house.prepare()));
		String before = house.store.picture();
		assertEquals(List.of("T1 B1 gereed 1", "T2 B1 geweigerd 0", "T3 B1 gereed 1"), lines(house.prepare()));
		assertEquals(before, house.store.picture());
		write("noor.xml", dossier);
		Prepared mended = house.prepare();
		assertEquals(List.of("T1 B1 gereed 1", "T2 B1 gereed 1", "T3 B1 gereed 1"), lines(mended));
		assertEquals("B1", mended.batch().id());
		assertEquals(2, mended.standing().size());
		assertEquals(1, mended.made());
		assertEquals(Optional.empty(), house.transfer("T2").refusal());
		assertEquals(List.of("concept", "geweigerd", "concept", "gecontroleerd", "gereed"), house.timeline("T2"));
	}

	@Test
	void aPupilWithoutANumberIsRefusedOnce() {
		house.list(";Tess;;Bos;2014-05-05;8A;8", Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8");
		assertEquals(List.of("T1 B1 geweigerd 0", "T2 B1 gereed 1"), lines(house.prepare()));
		String before = house.store.picture();
		assertEquals(List.of("T1 B1 geweigerd 0", "T2 B1 gereed 1"), lines(house.prepare()));
		assertEquals(before, house.store.picture());
	}

	@Test
	void whoWasRefusedBeforeIsNotLeftAsBrokenOffInABatchThatIsBegunForSomebodyElse() {
		house.list(";Tess;;Bos;2014-05-05;8A;8", Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8");
		house.prepare();
		House.done(house.exchange.tracking().withdraw(List.of("T2"), "te vroeg"));
		assertEquals(List.of("T3 B2 geweigerd 0", "T4 B2 gereed 2"), lines(house.prepare()));
		assertTrue(House.done(house.exchange.tracking().todo()).stream().noneMatch(todo -> todo.kind() == Todo.Kind.BROKEN_OFF));
	}

	@Test
	void whoIsRefusedWaitsInOneTransferHoweverOftenABatchIsBegun() throws IOException {
		byte[] dossier = read("noor.xml");
		Files.delete(house.dossiers.resolve("noor.xml"));
		house.prepare();
		House.done(house.exchange.tracking().withdraw(List.of("T1"), "te vroeg"));
		assertEquals(List.of("T4 B2 gereed 2", "T5 B2 geweigerd 0", "T3 B1 gereed 1"), lines(house.prepare()));
		House.done(house.exchange.tracking().withdraw(List.of("T4"), "nog eens"));
		assertEquals(List.of("T6 B3 gereed 3", "T7 B3 geweigerd 0", "T3 B1 gereed 1"), lines(house.prepare()));
		assertEquals(List.of("T7 B3 geweigerd 0"), all().stream().filter(line -> line.contains("geweigerd")).toList());
		assertEquals(List.of("T2 B1 vervangen 0", "T5 B2 vervangen 0"), all().stream().filter(line -> line.contains("vervangen")).toList());
		assertEquals(List.of("concept", "geweigerd", "vervangen"), house.timeline("T2"));
		String before = house.store.picture();
		house.prepare();
		assertEquals(before, house.store.picture());
		write("noor.xml", dossier);
		assertEquals(List.of("T6 B3 gereed 3", "T7 B3 gereed 1", "T3 B1 gereed 1"), lines(house.prepare()));
		assertTrue(all().stream().noneMatch(line -> line.contains("geweigerd")), all()::toString);
	}

	@Test
	void aBatchThatWasBrokenOffIsFinishedInItself() {
		breakOff(2);
		assertEquals(List.of("T1 B1 gereed 1", "T2 B1 concept 0", "T3 B1 concept 0"), all());
		assertEquals(List.of("T2 BROKEN_OFF", "T3 BROKEN_OFF"), House.done(house.exchange.tracking().todo()).stream()
				.filter(todo -> todo.kind() == Todo.Kind.BROKEN_OFF).map(todo -> todo.transfer().id() + " " + todo.kind()).toList());
		Prepared finished = house.prepare();
		assertEquals(List.of("T1 B1 gereed 1", "T2 B1 gereed 1", "T3 B1 gereed 1"), lines(finished));
		assertEquals(1, finished.standing().size());
		assertEquals(2, finished.made());
		assertTrue(House.done(house.exchange.tracking().todo()).stream().noneMatch(todo -> todo.kind() == Todo.Kind.BROKEN_OFF));
		assertEquals(3, House.done(house.exchange.preparing().asItStands("B1")).digests().size());
	}

	@Test
	void oneThatWasStoppedIsFinishedInItselfToo() {
		Prepared stopped = House.done(house.exchange.preparing().prepare(house.order(), new TestProgress(4)));
		assertEquals(List.of("T1 B1 gereed 1", "T2 B1 concept 0", "T3 B1 concept 0"), lines(stopped));
		assertEquals(List.of("T1 B1 gereed 1", "T2 B1 gereed 1", "T3 B1 gereed 1"), lines(house.prepare()));
	}

	@Test
	void aBiggerHandoverGoesOnWithWhatWasBrokenOff() {
		breakOff(2);
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8",
				Pupils.SEM + ";Sem;;Yılmaz;2015-01-30;7;7", ";Tess;;Bos;2014-05-05;8A;8");
		Prepared all = house.prepare();
		assertEquals(List.of("T1 B1 gereed 1", "T2 B1 gereed 1", "T3 B1 gereed 1", "T4 B1 geweigerd 0"), lines(all));
	}

	@Test
	void anotherOrderThatBeginsABatchTakesThePlaceOfWhatWasBrokenOff() {
		breakOff(2);
		PrepareOrder other = order().profile("POPO").order();
		Prepared fresh = prepare(other);
		assertEquals("B2", fresh.batch().id());
		assertEquals(List.of("T1 B1 gereed 1", "T2 B1 gereed 1", "T3 B1 gereed 1"), lines(house.prepare()));
	}

	@Test
	void newContentThatWasBrokenOffIsFinishedInOneBatch() {
		house.prepare();
		house.change();
		breakOff(5);
		assertEquals(List.of("T4 B2 gereed 2", "T5 B2 gereed 2", "T6 B2 gereed 2"), lines(house.prepare()));
	}

	@Test
	void aBatchThatWasBrokenOffTakesInWhatHasNewContentToo() throws IOException {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", ";Tess;;Bos;2014-05-05;8A;8");
		house.prepare();
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8",
				";Tess;;Bos;2014-05-05;8A;8");
		breakOff(2);
		assertEquals(List.of("T3 B2 concept 0", "T4 B2 concept 0"), all().stream().filter(line -> line.contains("concept")).toList());
		house.change();
		assertEquals(List.of("T5 B2 gereed 2", "T3 B2 gereed 1", "T4 B2 geweigerd 0"), lines(house.prepare()));
		assertTrue(all().stream().noneMatch(line -> line.contains("concept")));
	}

	@Test
	void aBiggerHandoverLeavesNothingBrokenOffOfWhoIsRefusedInItToo() {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", ";Tess;;Bos;2014-05-05;8A;8");
		breakOff(1);
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8",
				";Tess;;Bos;2014-05-05;8A;8");
		house.prepare();
		assertTrue(all().stream().noneMatch(line -> line.contains("concept")), all()::toString);
	}

	@Test
	void onePupilOfABrokenOffBatchGoesOnInIt() {
		breakOff(2);
		assertEquals(List.of("T3 B1 gereed 1"), lines(prepare(only(Pupils.SEM))));
		assertEquals(SenderStatus.CONCEPT, house.transfer("T2").senderStatus());
	}

	@Test
	void whatWasBrokenOffCanBeLetGo() {
		breakOff(2);
		House.done(house.exchange.tracking().withdraw(List.of("T2", "T3"), "hoeft niet meer"));
		assertEquals(List.of("T1 B1 gereed 1", "T2 B1 ingetrokken 0", "T3 B1 ingetrokken 0"), all());
		assertEquals("TR-01", house.ask(Pupils.SEM).request().refusal().orElseThrow().id());
	}

	@Test
	void whoAskedMeanwhileGetsItAllTheSame() {
		breakOff(2);
		assertFalse(house.ask(Pupils.SEM).delivered());
		house.prepare();
		assertEquals(Optional.empty(), house.transfer("T3").refusal());
		assertTrue(house.ask(Pupils.SEM).delivered());
	}

	@Test
	void aFileThatOnlyLooksOtherwiseIsKnownAgain() throws IOException {
		house.prepare();
		Files.writeString(house.dossiers.resolve("daan.xml"), "\n<!-- opgeslagen op 2 juni -->\n", StandardOpenOption.APPEND);
		assertTrue(House.done(house.exchange.tracking().ofTransfer("T1")).getFirst().changed());
		assertEquals("T1 B1 gereed 1", lines(house.prepare()).getFirst());
		assertFalse(House.done(house.exchange.tracking().ofTransfer("T1")).getFirst().changed());
	}

	@Test
	void whoRecordedAnInspectionStandsInNoDossierAndIsNotedOnce() {
		prepare(order().inspected("2026-05-31").order());
		prepare(order().inspected("2026-05-31", "K. de Wit").order());
		prepare(order().inspected("2026-05-31", "K. de Wit").order());
		assertEquals(List.of("concept", "gecontroleerd", "inzage", "gereed", "inzage"), house.timeline("T1"));
		assertEquals(3, all().size());
	}

	@Test
	void aNoticeThatIsWantedLaterIsGivenOnce() {
		house.ask(Pupils.DAAN);
		house.prepare();
		prepare(order().notify(true).order());
		prepare(order().notify(true).order());
		assertEquals(List.of("concept", "gecontroleerd", "gereed", "bericht"), house.timeline("T1"));
	}

	@Test
	void aTrialThatIsRepeatedIsTheSameTrial() throws IOException {
		Files.delete(house.dossiers.resolve("noor.xml"));
		PrepareOrder trial = house.order().asDraft();
		assertEquals(List.of("T1 B1 gecontroleerd 0", "T2 B1 geweigerd 0", "T3 B1 gecontroleerd 0"), lines(prepare(trial)));
		String before = house.store.picture();
		assertEquals(List.of("T1 B1 gecontroleerd 0", "T2 B1 geweigerd 0", "T3 B1 gecontroleerd 0"), lines(prepare(trial)));
		assertEquals(before, house.store.picture());
		assertEquals(List.of("T4 B2 gereed 1", "T5 B2 geweigerd 0", "T6 B2 gereed 1"), lines(house.prepare()));
		assertEquals(SenderStatus.VERVANGEN, house.transfer("T1").senderStatus());
	}

	@Test
	void everyMomentOfBreakingOffEndsTheSame() throws IOException {
		List<String> wanted = List.of("gereed 1", "gereed 1", "gereed 1");
		for (int nth = 1; nth <= 40; nth++) {
			try (House other = new House(Files.createDirectory(folder.resolve("h" + nth)))) {
				int[] commits = new int[1];
				int stop = nth;
				other.store.atCommit = () -> {
					if (++commits[0] == stop) {
						throw new IllegalStateException("power cut");
					}
				};
				try {
					other.prepare();
				} catch (IllegalStateException cut) {
					assertEquals("power cut", cut.getMessage());
				}
				other.store.atCommit = () -> {
				};
				other.as(House.BEHEERDER);
				other.prepare();
				List<Transfer> transfers = House.done(other.exchange.tracking().all()).stream().map(Standing::transfer).toList();
				assertEquals(wanted, transfers.stream().map(t -> t.senderStatus().word() + " " + t.version()).toList(), "cut at " + nth);
				assertEquals(1, transfers.stream().map(Transfer::batch).distinct().count());
				assertEquals(List.of(), House.done(other.exchange.administration().verifyAudit(Progress.NONE)).findings());
			}
		}
	}

	private byte[] read(String name) {
		try {
			return Files.readAllBytes(house.dossiers.resolve(name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void write(String name, byte[] bytes) {
		try {
			Files.write(house.dossiers.resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
