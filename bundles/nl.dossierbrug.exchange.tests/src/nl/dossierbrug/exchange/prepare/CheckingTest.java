package nl.dossierbrug.exchange.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestProgress;
import nl.dossierbrug.exchange.TestRoster;
import nl.dossierbrug.exchange.TestSender;
import nl.dossierbrug.exchange.entrance.Opening;
import nl.dossierbrug.exchange.follow.Standing;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldDifference;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;

/** A check is a value: nothing is kept of it, and what it holds is made ready as it is. */
class CheckingTest extends HouseTest {

	private static final String COUNTED = "telt";

	private Check check(PrepareOrder order) {
		return House.done(house.exchange.preparing().check(order, Progress.NONE));
	}

	private Outcome<Prepared> promote(Check check) {
		return house.exchange.preparing().promote(check, Progress.NONE);
	}

	private List<Transfer> all() {
		return House.done(house.exchange.tracking().all()).stream().map(Standing::transfer).toList();
	}

	@Test
	void nothingIsKeptOfACheckHoweverOftenOneChecks() {
		String before = house.store.picture();
		check(house.order());
		check(house.order().with(house.order().along().withProvisional(true)));
		Check check = check(house.order());
		assertEquals(before, house.store.picture());
		assertEquals(List.of("Daan van de Berg", "Noor Jansen", "Sem Yılmaz"), check.pupils().stream().map(CheckedPupil::name).toList());
		assertTrue(check.pupils().stream().noneMatch(CheckedPupil::stopped));
	}

	/** Where there is room the dossiers are held, elsewhere they are made anew: what comes of it is the same. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void whatWasCheckedIsWhatIsMadeReadyAndThereIsOneTransferAPupil(boolean room) {
		Readings readings = room ? Readings.kept() : Readings.once();
		Check check = House.done(house.exchange.preparing(readings).check(house.order(), Progress.NONE));
		check(house.order());
		Prepared made = House.done(promote(check));
		assertEquals(3, made.made());
		assertEquals(List.of("T1 B1 gereed", "T2 B1 gereed", "T3 B1 gereed"),
				all().stream().map(t -> t.id() + " " + t.batch() + " " + t.senderStatus().word()).toList());
		assertEquals(check.dossier("1", house.standard), Optional.of(House.done(house.exchange.inbox().open("T1"))));
		Prepared again = House.done(promote(check));
		assertEquals(3, again.standing().size());
		assertEquals(3, all().size());
	}

	/** Does what another does, and counts how often one of its methods is called. */
	private static <T> T counted(Class<T> type, T real, String method, AtomicInteger count) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, called, arguments) -> {
			if (called.getName().equals(method)) {
				count.incrementAndGet();
			}
			try {
				return called.invoke(real, arguments);
			} catch (InvocationTargetException e) {
				throw e.getCause();
			}
		}));
	}

	/** So that whoever reads it again finds something else, though nobody can see that it changed. */
	private static void spoilUnseen(Path file) {
		try {
			FileTime written = Files.getLastModifiedTime(file);
			Files.write(file, new byte[(int) Files.size(file)]);
			Files.setLastModifiedTime(file, written);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void onTheWayToTheBatchListRosterAndFolderAreReadOnce() throws IOException {
		AtomicInteger lists = new AtomicInteger();
		AtomicInteger rosters = new AtomicInteger();
		house.connectors.addSender(counted(DossierSender.class, new TestSender(COUNTED, List.of(new Profile("BB"))), "pupils", lists));
		RosterReader reader = counted(RosterReader.class, new TestRoster(), "read", rosters);
		house.exchange.close();
		Exchange exchange = House.done(house.opener(reader)
				.open(Opening.of(folder.resolve("home"), House.BEHEERDER, house.clock)));
		house.exchange = exchange;
		Path roster = Files.write(folder.resolve("edex.txt"), List.of("00YY;8A:8", "1;;Daan;van de;Berg;2014-03-17;8A;8"));
		Readings readings = Readings.kept();
		PupilList list = House.done(exchange.lists(readings).read(COUNTED, PupilSource.of(house.list, Optional.of(roster)), Selection.all().at(House.SCHOOL),
				Progress.NONE));
		assertEquals(3, list.pupils().size());
		PrepareOrder order = PrepareOrder.of(COUNTED, House.OKR, House.SCHOOL, house.list, house.dossiers)
				.with(Selection.ofRows(Set.of(1, 2, 3), exchange.lists().digest(house.list).orElseThrow()));
		PrepareOrder whole = order.with(order.files().withRoster(Optional.of(roster)));
		FolderLook look = House.done(exchange.preparing(readings).look(whole, Progress.NONE));
		assertTrue(look.pupils().stream().allMatch(found -> found.refusal().isEmpty()));
		try (Stream<Path> files = Files.list(house.dossiers)) {
			files.forEach(CheckingTest::spoilUnseen);
		}
		Check first = House.done(exchange.preparing(readings).check(whole, Progress.NONE));
		assertTrue(first.pupils().stream().noneMatch(CheckedPupil::stopped));
		Check check = House.done(exchange.preparing(readings).check(whole.with(whole.along().withProvisional(true)), Progress.NONE));
		assertEquals(3, House.done(exchange.preparing(readings).promote(check, Progress.NONE)).made());
		assertEquals(1, lists.get());
		assertEquals(1, rosters.get());
	}

	/** Something that changes after the check, and what is named for it. */
	record Change(String what, String named) {
	}

	static Stream<Change> changes() {
		return Stream.of(new Change("dossier", "noor.xml"), new Change("second", "noor-2.xml"), new Change("gone", "sem.xml"),
				new Change("list", "leerlingen.txt"), new Change("attachment", "verslag.txt"));
	}

	private void happen(Change change) throws IOException {
		switch (change.what()) {
			case "dossier" -> House.noor().with("2014-07/nieuw", "").in(house.dossiers, "noor.xml", house.standard);
			case "second" -> House.noor().made("2026-05-30").in(house.dossiers, "noor-2.xml", house.standard);
			case "gone" -> Files.delete(house.dossiers.resolve("sem.xml"));
			case "list" -> house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8");
			default -> Files.writeString(folder.resolve("verslag.txt"), "Daan leest nu nog liever.");
		}
	}

	@ParameterizedTest
	@MethodSource("changes")
	void aFileThatChangedSinceIsNamedAndNothingIsMadeReadyUntilItIsCheckedAnew(Change change) throws IOException {
		Path report = Files.writeString(folder.resolve("verslag.txt"), "Daan leest graag.");
		PrepareOrder order = house.order().with(house.order().perRow().withAttachments(1, List.of(report)));
		Readings readings = Readings.kept();
		Check check = House.done(house.exchange.preparing(readings).check(order, Progress.NONE));
		String before = house.store.picture();
		happen(change);
		Outcome<Prepared> refused = house.exchange.preparing(readings).promote(check, Progress.NONE);
		assertEquals(List.of("check.changed"), House.refused(refused));
		String told = refused.refusals().getFirst().what().in(Language.NL);
		assertTrue(told.contains(change.named()), told);
		assertEquals(before, house.store.picture());
		Check anew = House.done(house.exchange.preparing(readings).check(order, Progress.NONE));
		assertNotEquals(List.of(), House.done(house.exchange.preparing(readings).promote(anew, Progress.NONE)).transfers());
	}

	@Test
	void aFileOfWhichNobodyIsMeantMayChange() {
		PrepareOrder daan = house.order().with(new Selection(Optional.empty(), Optional.of("8A"), List.of()));
		Check check = check(daan);
		House.noor().with("2014-07/nieuw", "").in(house.dossiers, "noor.xml", house.standard);
		assertEquals(1, House.done(promote(check)).made());
	}

	@Test
	void whoseDossierHasErrorsIsLookedAtAndStaysBehind() {
		PrepareOrder move = house.order().with(house.order().pair().withProfile(new Profile("POPO")));
		Check check = check(move);
		assertTrue(check.pupils().stream().allMatch(CheckedPupil::stopped));
		assertTrue(check.pupils().stream().allMatch(pupil -> check.dossier(pupil.id(), house.standard).isPresent()));
		Prepared prepared = House.done(promote(check));
		assertEquals(List.of("dossier.errors", "dossier.errors", "dossier.errors"),
				prepared.transfers().stream().map(t -> t.refusal().orElseThrow().id()).toList());
	}

	@Test
	void whatIsPromotedOnALaterDayIsOfThatDay() {
		Check check = check(house.order());
		house.clock.set(LocalDate.of(2026, 6, 2));
		Transfer daan = House.done(promote(check)).transfers().getFirst();
		assertEquals(Optional.of(LocalDate.of(2026, 6, 2)), house.standard.identity(House.done(house.exchange.inbox().open(daan.id()))).date());
	}

	@Test
	void aCheckThatWasStoppedIsNone() {
		assertEquals(List.of("check.stopped"), House.refused(house.exchange.preparing().check(house.order(), new TestProgress(5))));
	}

	@Test
	void whoWaitsSeesHowFarItIsWithEachClass() {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8", Pupils.SEM + ";Sem;;Yılmaz;2015-01-30;8B;8");
		List<String> parts = new ArrayList<>();
		Progress watched = new Progress() {
			@Override
			public void begin(long total) {
				parts.clear();
			}

			@Override
			public void done(long items) {
				// the classes are asked for here
			}

			@Override
			public void part(String name, long done, long total) {
				parts.add(name + " " + done + "/" + total);
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
		House.done(house.exchange.preparing().check(house.order(), watched));
		assertEquals(List.of("8A 1/1", "8B 1/2", "8B 2/2"), parts);
		House.done(house.exchange.preparing().prepare(house.order(), watched));
		assertEquals(List.of("8A 1/1", "8B 1/2", "8B 2/2"), parts);
	}

	@Test
	void openingWhatWasCheckedIsRecordedAndWhoeverHasNoDossierIsTold() throws IOException {
		Files.delete(house.dossiers.resolve("noor.xml"));
		Check check = check(house.order());
		assertEquals("Daan van de Berg", house.standard.identity(House.done(house.exchange.preparing().open(check, "1"))).name().spoken());
		assertTrue(house.store.picture().contains("check.viewed"));
		assertEquals(List.of("check.no-dossier"), House.refused(house.exchange.preparing().open(check, "2")));
		assertEquals(List.of("check.no-dossier"), House.refused(house.exchange.preparing().open(check, "99")));
	}

	@Test
	void whatWasCheckedIsComparedWithWhatStands() {
		Transfer daan = house.ready(Pupils.DAAN);
		house.change();
		Check check = check(house.order());
		assertEquals(List.of(daan), House.done(house.exchange.comparing().versionsOf(check, "1")));
		List<FieldDifference> all = House.done(house.exchange.comparing().compare(daan.id(), check, "1"));
		assertTrue(all.stream().anyMatch(one -> one.path().endsWith("leerlingid") && one.after().equals(Optional.of("2014-07/1"))));
		assertEquals(List.of("compare.other-pupil"), House.refused(house.exchange.comparing().compare(daan.id(), check, "2")));
		assertEquals(List.of("transfer.unknown"), House.refused(house.exchange.comparing().compare("T99", check, "1")));
	}

	@Test
	void everyMomentOfBreakingOffAPromotionEndsTheSame() throws IOException {
		for (int nth = 1; nth <= 12; nth++) {
			try (House other = new House(Files.createDirectory(folder.resolve("h" + nth)))) {
				Check check = House.done(other.exchange.preparing().check(other.order(), Progress.NONE));
				int[] commits = new int[1];
				int stop = nth;
				other.store.atCommit = () -> {
					if (++commits[0] == stop) {
						throw new IllegalStateException("power cut");
					}
				};
				try {
					other.exchange.preparing().promote(check, Progress.NONE);
				} catch (IllegalStateException cut) {
					assertEquals("power cut", cut.getMessage());
				}
				other.store.atCommit = () -> {
				};
				other.as(House.BEHEERDER);
				Check anew = House.done(other.exchange.preparing().check(other.order(), Progress.NONE));
				House.done(other.exchange.preparing().promote(anew, Progress.NONE));
				List<Transfer> transfers = House.done(other.exchange.tracking().all()).stream().map(Standing::transfer).toList();
				assertEquals(List.of("gereed 1", "gereed 1", "gereed 1"), transfers.stream().map(t -> t.senderStatus().word() + " " + t.version())
						.toList(), "cut at " + nth);
				assertEquals(1, transfers.stream().map(Transfer::batch).distinct().count());
			}
		}
	}

	@Test
	void aDraftThatIsKeptToBeLookedAtCountsNowhere() {
		Prepared draft = House.done(house.exchange.preparing().prepare(house.order().asDraft(), Progress.NONE));
		String id = draft.transfers().getFirst().id();
		assertEquals(List.of(), all());
		assertEquals(List.of(), House.done(house.exchange.tracking().batches(9)));
		assertEquals(List.of(), House.done(house.exchange.tracking().todo()));
		assertEquals(SenderStatus.GECONTROLEERD, House.done(house.exchange.tracking().ofTransfer(id)).getFirst().transfer().senderStatus());
		assertEquals("Daan van de Berg", house.standard.identity(House.done(house.exchange.inbox().open(id))).name().spoken());
		house.prepare();
		assertEquals(3, all().size());
		assertEquals(1, House.done(house.exchange.tracking().batches(9)).size());
	}

	@Test
	void aDraftIsDestroyedWhenItsTermIsOver() {
		House.done(house.exchange.preparing().prepare(house.order().asDraft(), Progress.NONE));
		house.clock.set(LocalDate.of(2036, 6, 1));
		List<String> due = House.done(house.exchange.retention().due()).stream().map(one -> one.id()).toList();
		assertTrue(due.containsAll(List.of("T1", "T2", "T3")), due.toString());
	}

	/** As a schema step does with a check that was kept as a batch. */
	private void mark(boolean told) {
		house.store.tamper(state -> {
			state.batches.computeIfPresent("B1", (id, b) -> new Batch(id, b.sender(), b.receiver(), b.school(), b.profile(), b.createdAt(),
					b.createdBy(), b.groups(), true, b.way()));
			if (told) {
				state.settings.put("audit:trials", "true");
			}
		});
		house.as(House.BEHEERDER);
	}

	private List<String> verified() {
		return House.done(house.exchange.administration().verifyAudit(Progress.NONE)).findings().stream().map(finding -> finding.words().id()).toList();
	}

	@Test
	void whatASchemaStepMarkedIsTakenUpByTheLogAndWhatAnybodyElseMarksIsFound() {
		house.prepare();
		mark(true);
		assertEquals(List.of("audit.trials"), verified());
		assertEquals(List.of(), all());
		house.as(House.BEHEERDER);
		assertEquals(List.of("audit.trials"), verified());
	}

	@Test
	void aHandoverThatSomebodyHidesAsATrialIsFound() {
		house.prepare();
		assertEquals(List.of(), verified());
		mark(false);
		assertNotEquals(List.of(), verified());
	}
}
