package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.core.spi.ImportMode;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.line.DossierNotice;
import nl.dossierbrug.core.line.OfferedDossier;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.LiveLas;
import nl.dossierbrug.exchange.LivePlatform;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestDossier;
import nl.dossierbrug.exchange.TestSender;
import nl.dossierbrug.exchange.lines.LineOrder;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.MadeFrom;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.Transfer;

class DirectTest extends HouseTest {

	private static final Instant MONDAY = Instant.parse("2026-05-18T08:00:00Z");
	private static final Instant FRIDAY = Instant.parse("2026-05-22T08:00:00Z");

	private final LiveLas las = new LiveLas();
	private final LivePlatform platform = new LivePlatform();

	@BeforeEach
	void twoSystemsWithALine() {
		house.connectors.addSender(las);
		house.connectors.addReceiver(platform);
		line(LiveLas.ID);
		line(LivePlatform.ID);
		las.with(new OfferedDossier("1", Bsn.of(Pupils.DAAN), "", Optional.of(MONDAY)), xml(House.daan()));
		las.with(new OfferedDossier("2", Bsn.of(Pupils.NOOR), "", Optional.of(MONDAY)), xml(House.noor()));
		las.with(new OfferedDossier("3", Bsn.of(Pupils.SEM), "", Optional.of(MONDAY)), xml(House.sem()));
	}

	private void line(String connector) {
		House.done(house.exchange.systemLines().set(LineOrder.of(connector, "00YY", "00", "http://127.0.0.1:9/")));
	}

	private String xml(TestDossier dossier) {
		try {
			return Files.readString(dossier.in(house.folder.resolve("elsewhere"), "one.xml", house.standard));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private PrepareOrder order() {
		PrepareOrder plain = PrepareOrder.NONE.with(new Pair(LiveLas.ID, LivePlatform.ID, Optional.of(House.SCHOOL), Optional.empty(), Optional.empty(),
				Way.DIRECT));
		return plain.with(OrderFiles.NONE.withList(Optional.of(house.list))).with(house.order().pupils());
	}

	private Prepared prepare() {
		return House.done(house.exchange.preparing().prepare(order(), Progress.NONE));
	}

	private static String why(Transfer transfer) {
		assertEquals(SenderStatus.GEWEIGERD, transfer.senderStatus());
		return transfer.refusal().orElseThrow().id();
	}

	@Test
	void everyDossierIsFetchedOverTheLineAndMadeReadyAndWhereItCameFromIsKept() {
		Prepared prepared = prepare();
		assertEquals(Way.DIRECT, prepared.batch().way());
		assertEquals(Set.of(SenderStatus.GEREED), prepared.transfers().stream().map(Transfer::senderStatus).collect(Collectors.toSet()));
		assertEquals(List.of("1", "2", "3"), las.asked.stream().map(question -> question.key()).distinct().toList());
		MadeFrom from = house.store.look(records -> records.dossiers().sourceOf(prepared.transfers().getFirst().id())).orElseThrow();
		assertEquals("connector:livelas/1", from.origin());
		assertEquals(Optional.empty(), from.file());
	}

	@Test
	void theSameOrderOnceMoreMakesNothingAnew() {
		List<Transfer> first = prepare().transfers();
		Prepared again = prepare();
		assertEquals(first, again.transfers());
		assertEquals(first.stream().map(Transfer::id).collect(Collectors.toSet()), again.before());
	}

	@Test
	void whoseADossierIsIsToldByNumberElseByTheSchoolsNumberElseByTheDossierItself() {
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8;17", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8;18",
				Pupils.SEM + ";Sem;;Yılmaz;2015-01-30;7;7;19");
		las.with(new OfferedDossier("2", Optional.empty(), "18", Optional.empty()), xml(House.noor()));
		las.with(new OfferedDossier("3", Optional.empty(), "", Optional.empty()), xml(House.sem()));
		assertEquals(3, prepare().transfers().stream().filter(transfer -> transfer.senderStatus() == SenderStatus.GEREED).count());
	}

	@Test
	void aPupilOfWhomTheSystemGivesNothingOrAnotherIsRefusedAndTheOthersGoOn() {
		las.offered.remove("2");
		las.with(new OfferedDossier("3", Bsn.of(Pupils.SEM), "", Optional.of(MONDAY)), xml(House.noor()));
		List<Transfer> all = prepare().transfers();
		assertEquals(SenderStatus.GEREED, all.get(0).senderStatus());
		assertEquals("line.no-dossier", why(all.get(1)));
		assertEquals("dossier.other-bsn", why(all.get(2)));
	}

	@Test
	void whatIsNoDossierOrEmptyOrRefusedIsThatPupilsRefusalWithTheReason() {
		las.contents.put("1", "<html>log in</html>");
		las.contents.put("2", "");
		las.instead.put("3", Reply.never(TestSender.refusal("las.not-yours")));
		assertEquals(List.of("line.garbled-dossier", "line.empty-dossier", "las.not-yours"), prepare().transfers().stream().map(DirectTest::why).toList());
		las.with(new OfferedDossier("1", Bsn.of(Pupils.DAAN), "", Optional.of(FRIDAY)), xml(House.daan()));
		assertEquals(SenderStatus.GEREED, prepare().transfers().getFirst().senderStatus());
	}

	@Test
	void aLineThatIsOutIsToldOnceAndNobodyIsAskedForAfterThat() {
		las.offered.keySet().forEach(key -> las.instead.put(key, Reply.notNow(TestSender.refusal("las.out"))));
		house.list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8",
				Pupils.SEM + ";Sem;;Yılmaz;2015-01-30;7;7", Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8");
		Prepared prepared = prepare();
		assertEquals("las.out", prepared.stopped().orElseThrow().id());
		assertEquals(3, las.asked.size());
		assertTrue(prepared.left() > 0);
		las.instead.clear();
		assertTrue(prepare().transfers().stream().allMatch(transfer -> transfer.senderStatus() == SenderStatus.GEREED));
	}

	@Test
	void withoutALineOrAnAnswerNothingIsBegun() {
		las.insteadOfAll = Optional.of(Reply.never(TestSender.refusal("las.unknown-school")));
		assertEquals(List.of("las.unknown-school"), House.refused(house.exchange.preparing().prepare(order(), Progress.NONE)));
		House.done(house.exchange.systemLines().remove(LiveLas.ID, "00YY", "00"));
		assertEquals(List.of("line.none"), House.refused(house.exchange.preparing().prepare(order(), Progress.NONE)));
		assertEquals(List.of(), House.done(house.exchange.tracking().all()));
	}

	@Test
	void whatComesWithADossierGoesAlongUnderAPlainName() {
		las.attachments.put("../../etc/advies.pdf", "%PDF-1.4 advies");
		Transfer daan = prepare().transfers().getFirst();
		String made = new String(house.store.look(records -> records.dossiers().of(daan.id())).orElseThrow().xml(), StandardCharsets.UTF_8);
		assertTrue(made.contains("advies.pdf"), daan::toString);
		assertFalse(made.contains("etc/"));
	}

	@Test
	void checkingAndMakingReadyFetchNothingTwiceAndSeeWhatChangedMeanwhile() {
		Preparing preparing = house.exchange.preparing(Readings.kept());
		assertEquals(3, House.done(preparing.look(order(), Progress.NONE)).pupils().stream().filter(found -> found.refusal().isEmpty()).count());
		Check check = House.done(preparing.check(order(), Progress.NONE));
		assertEquals(3, las.asked.size());
		las.with(new OfferedDossier("2", Bsn.of(Pupils.NOOR), "", Optional.of(FRIDAY)), xml(House.noor().with("2014-07/9", "")));
		assertEquals(List.of("check.changed"), House.refused(preparing.promote(check, Progress.NONE)));
		Check anew = House.done(preparing.check(order(), Progress.NONE));
		assertEquals(3, House.done(preparing.promote(anew, Progress.NONE)).made());
		assertEquals(4, las.asked.size());
	}

	@Test
	void aSystemThatTellsNoTimesIsAskedForWhatIsNewerAndNothingThatIsTheSameHasChanged() {
		for (String key : List.copyOf(las.offered.keySet())) {
			las.offered.computeIfPresent(key, (same, dossier) -> new OfferedDossier(key, dossier.bsn(), "", Optional.empty()));
		}
		Preparing preparing = house.exchange.preparing(Readings.kept());
		Check check = House.done(preparing.check(order(), Progress.NONE));
		assertEquals(3, House.done(preparing.promote(check, Progress.NONE)).made());
		assertTrue(las.asked.getLast().newerThan().isPresent());
	}

	@Test
	void whoStopsItHasNobodyRefused() {
		Progress stopped = Progress.uncounted(() -> las.asked.size() >= 2);
		Prepared prepared = House.done(house.exchange.preparing().prepare(order(), stopped));
		assertTrue(prepared.stopped().isEmpty());
		assertTrue(prepared.transfers().stream().noneMatch(transfer -> transfer.senderStatus() == SenderStatus.GEWEIGERD));
		assertTrue(prepared.left() > 0);
	}

	@Test
	void whatGoesDirectlyIsNotAskedForOrImportedHere() {
		String batch = prepare().batch().id();
		assertEquals(List.of("direct.no-dossiers"), House.refused(house.exchange.requesting().byBatch(House.OKR, House.SCHOOL, batch, Progress.NONE)));
		assertEquals(List.of("direct.no-dossiers"), House.refused(house.exchange.importing().run(new ImportOrder(House.OKR, Optional.of(batch), List.of(),
				ImportMode.AANVULLEN, true, false, false), result -> { }, Progress.NONE)));
	}

	@Test
	void whatWasMadeReadyLeavesAndItsReceiptStandsOnTheTimeline() {
		Prepared prepared = prepare();
		assertEquals(3, House.done(house.exchange.ledger().ofBatch(prepared.batch().id())).size());
		House.done(house.exchange.carrying().run(Progress.NONE));
		for (Transfer transfer : prepared.transfers()) {
			assertEquals(SenderStatus.VERSTREKT, house.transfer(transfer.id()).senderStatus());
			assertEquals(Source.BERICHT, House.done(house.exchange.tracking().ofTransfer(transfer.id())).getFirst().timeline().getLast().source());
		}
		prepare();
		assertEquals(3, platform.held.size());
	}

	@Test
	void nothingOfWhatWasFetchedLiesOnTheDisk() throws IOException {
		prepare();
		try (var files = Files.walk(house.folder)) {
			List<Path> xml = files.filter(file -> file.toString().endsWith(".xml") && !file.toString().contains("elsewhere") && !file.startsWith(house.dossiers)).toList();
			assertEquals(List.of(), xml);
		}
	}

	@Test
	void whatIsAskedOverTheLineStandsInTheLedgerWithWhatCameOfIt() {
		las.instead.put("2", Reply.never(TestSender.refusal("las.not-yours")));
		las.instead.put("3", Reply.notNow(TestSender.refusal("las.out")));
		prepare();
		List<LineMessage> asked = House.done(house.exchange.ledger().all()).stream().filter(message -> message.kind() == LineMessage.Kind.DOSSIER).toList();
		assertEquals(List.of("confirmed", "confirmed", "refused las.not-yours", "given-up las.out"), asked.stream()
				.map(message -> message.status().word() + message.refusal().map(why -> " " + why.id()).orElse("")).toList());
		assertTrue(asked.stream().allMatch(message -> message.connector().equals(LiveLas.ID) && message.tries() == 1));
	}

	@Test
	void aSystemThatTakesNoticeIsToldWhatWasMadeReadyAndWhatWasTakenBackByItsOwnKey() {
		las.takesNotice = true;
		Transfer daan = prepare().transfers().getFirst();
		House.done(house.exchange.carrying().run(Progress.NONE));
		assertEquals(List.of("READY 1", "READY 2", "READY 3"), las.told.stream().map(notice -> notice.kind() + " " + notice.dossier()).toList());
		House.done(house.exchange.tracking().withdraw(List.of(daan.id()), "verhuist"));
		House.done(house.exchange.carrying().run(Progress.NONE));
		assertEquals(4, las.told.size());
		assertEquals(DossierNotice.Kind.WITHDRAWN, las.told.getLast().kind());
		assertEquals("1", las.told.getLast().dossier());
		assertEquals("Liveplein", las.told.getLast().receiver());
	}
}
