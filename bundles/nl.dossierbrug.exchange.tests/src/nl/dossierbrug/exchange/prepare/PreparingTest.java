package nl.dossierbrug.exchange.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.HouseTest;
import nl.dossierbrug.exchange.Pupils;
import nl.dossierbrug.exchange.TestDossier;
import nl.dossierbrug.exchange.TestProgress;
import nl.dossierbrug.exchange.TestSender;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.standard.Identity;

public class PreparingTest extends HouseTest {

	private PrepareOrder with(Selection selection, Optional<Profile> profile, Map<Category, Delivery> choices,
			Map<Bsn, List<Path>> attachments, Optional<Brin> to) {
		PrepareOrder o = house.order();
		return o.with(selection).with(new Pair(o.pair().sender(), o.pair().receiver(), o.pair().school(), profile, to))
				.with(o.along().withChoices(choices).withAttachments(attachments));
	}

	private PrepareOrder with(Selection selection) {
		return with(selection, Optional.empty(), Map.of(), Map.of(), Optional.empty());
	}

	private Transfer only(String bsn) {
		return House.done(house.exchange.preparing()
				.prepare(with(new Selection(Optional.empty(), Optional.empty(), List.of(new Bsn(bsn)))), Progress.NONE))
				.transfers().getFirst();
	}

	private static String refusal(Transfer transfer) {
		assertEquals(SenderStatus.GEWEIGERD, transfer.senderStatus());
		return transfer.refusal().orElseThrow().id();
	}

	@Test
	void whatIsMadeReadyIsOfTheReceiversFirstProfileAndOfTheSchool() {
		Transfer daan = house.ready(Pupils.DAAN);
		Identity identity = house.standard.identity(House.done(house.exchange.inbox().open(daan.id())));
		assertEquals(Optional.of(new Profile("BB")), identity.profile());
		assertEquals("00YY", identity.brin());
		assertEquals(Optional.of(LocalDate.of(2026, 6, 1)), identity.date());
		assertEquals(House.SCHOOL, daan.addressee());
	}

	@Test
	void aNewVersionReplacesWhatWasReady() {
		Transfer first = house.ready(Pupils.DAAN);
		house.change();
		Transfer second = house.ready(Pupils.DAAN);
		assertEquals(2, second.version());
		assertEquals(SenderStatus.VERVANGEN, house.transfer(first.id()).senderStatus());
		assertTrue(house.timeline(first.id()).contains("vervangen"));
	}

	@Test
	void fromTheFirstOfAugustADossierIsToBeHadForTheNewSchoolYear() {
		house.clock.set(LocalDate.of(2026, 7, 31));
		assertEquals(Optional.of(LocalDate.of(2026, 7, 31)), house.ready(Pupils.DAAN).expires());
		house.clock.set(LocalDate.of(2026, 8, 1));
		assertEquals(Optional.of(LocalDate.of(2027, 7, 31)), house.ready(Pupils.DAAN).expires());
	}

	@Test
	void aDraftIsCheckedAndNotMadeReady() {
		Prepared prepared = House.done(house.exchange.preparing().prepare(house.order().asDraft(), Progress.NONE));
		Transfer draft = prepared.transfers().getFirst();
		assertEquals(SenderStatus.GECONTROLEERD, draft.senderStatus());
		assertEquals(0, draft.version());
		assertEquals(Optional.empty(), draft.expires());
		assertEquals("Daan van de Berg", house.standard.identity(House.done(house.exchange.inbox().open(draft.id()))).name().spoken());
	}

	@Test
	void aDraftCanBeSeenBeforeEverythingIsInOrder() {
		PrepareOrder move = with(Selection.all(), Optional.of(new Profile("POPO")), Map.of(), Map.of(), Optional.empty());
		Transfer refused = House.done(house.exchange.preparing().prepare(move, Progress.NONE)).transfers().getFirst();
		assertEquals(SenderStatus.GEWEIGERD, refused.senderStatus());
		Transfer draft = House.done(house.exchange.preparing().prepare(move.asDraft(), Progress.NONE)).transfers().getFirst();
		assertEquals(SenderStatus.GECONTROLEERD, draft.senderStatus());
		assertTrue(draft.findings().stream().anyMatch(Finding::isError));
		House.done(house.exchange.inbox().open(draft.id()));
		assertEquals("TR-01", house.ask(Pupils.DAAN).request().refusal().orElseThrow().id());
	}

	@Test
	void aPreconditionThatDoesNotHoldRefusesTheWholeOrderAndChangesNothing() {
		House.done(house.exchange.administration().set(TestSender.OPEN, "false"));
		String before = house.store.picture();
		assertEquals(List.of("las.open"), House.refused(house.exchange.preparing().prepare(house.order(), Progress.NONE)));
		assertEquals(before, house.store.picture());
	}

	@Test
	void everyObjectionAgainstTheOrderIsToldAtOnce() {
		House.done(house.exchange.administration().set(TestSender.OPEN, "false"));
		PrepareOrder order = with(Selection.all(), Optional.of(new Profile("VOVO")), Map.of(), Map.of(), Optional.empty());
		assertEquals(List.of("las.open", "pair.profile-asked"),
				House.refused(house.exchange.preparing().prepare(order, Progress.NONE)));
		PrepareOrder nobody = PrepareOrder.of("x", "y", House.SCHOOL, house.list, house.dossiers);
		assertEquals(List.of("connector.sender-unknown", "connector.receiver-unknown"),
				House.refused(house.exchange.preparing().prepare(nobody, Progress.NONE)));
	}

	@Test
	void aHandoverBinnenBrinIsForTheOwnSchoolOnly() {
		Optional<Brin> other = Optional.of(new Brin("11XX"));
		PrepareOrder order = with(Selection.all(), Optional.empty(), Map.of(), Map.of(), other);
		assertEquals(List.of("TR-09"), House.refused(house.exchange.preparing().prepare(order, Progress.NONE)));
		PrepareOrder own = with(Selection.all(), Optional.empty(), Map.of(), Map.of(), Optional.of(new Brin("00YY")));
		assertEquals(3, House.done(house.exchange.preparing().prepare(own, Progress.NONE)).transfers().size());
		PrepareOrder move = with(Selection.all(), Optional.of(new Profile("POPO")), Map.of(), Map.of(), other);
		assertEquals(new School(other.get()),
				House.done(house.exchange.preparing().prepare(move, Progress.NONE)).transfers().getFirst().addressee());
	}

	@Test
	void systemsWithoutASharedProfileCannotWorkTogether() {
		house.connectors.addSender(new TestSender("vo", List.of(new Profile("VOVO"))));
		PrepareOrder order = PrepareOrder.of("vo", House.OKR, House.SCHOOL, house.list, house.dossiers);
		assertEquals(List.of("pair.profile"), House.refused(house.exchange.preparing().prepare(order, Progress.NONE)));
	}

	@Test
	void onlyTheChosenPupilsAreTaken() {
		Selection group = new Selection(Optional.of("8"), Optional.of("8b"), List.of());
		Prepared prepared = House.done(house.exchange.preparing().prepare(with(group), Progress.NONE));
		assertEquals(List.of("Noor Jansen"), prepared.transfers().stream().map(Transfer::name).toList());
		Selection sem = new Selection(Optional.of("8"), Optional.empty(),
				List.of(new Bsn(Pupils.NOOR), new Bsn(Pupils.SEM)));
		Prepared two = House.done(house.exchange.preparing().prepare(with(sem), Progress.NONE));
		assertEquals(List.of("Noor Jansen"), two.transfers().stream().map(Transfer::name).toList());
		assertEquals(List.of("selection.not-in-list"), two.findings().stream().map(Finding::rule).toList());
		Selection nobody = new Selection(Optional.of("1"), Optional.empty(), List.of());
		assertEquals(List.of("selection.nobody"),
				House.refused(house.exchange.preparing().prepare(with(nobody), Progress.NONE)));
	}

	@Test
	void whatIsWrongWithTheListAndWithTheFolderIsToldAtOnce() {
		PrepareOrder nothing = PrepareOrder.of(House.LAS, House.OKR, House.SCHOOL, folder.resolve("x"), folder.resolve("y"));
		assertEquals(List.of("file.list", "file.folder-missing"), House.refused(house.exchange.preparing().prepare(nothing, Progress.NONE)));
	}

	@Test
	void aListOrFolderThatCannotBeUsedRefusesTheOrder() throws IOException {
		PrepareOrder noList = PrepareOrder.of(House.LAS, House.OKR, House.SCHOOL, folder.resolve("x"), house.dossiers);
		assertEquals(List.of("file.list"), House.refused(house.exchange.preparing().prepare(noList, Progress.NONE)));
		PrepareOrder noFolder = PrepareOrder.of(House.LAS, House.OKR, House.SCHOOL, house.list, folder.resolve("x"));
		assertEquals(List.of("file.folder-missing"),
				House.refused(house.exchange.preparing().prepare(noFolder, Progress.NONE)));
		PrepareOrder aFile = PrepareOrder.of(House.LAS, House.OKR, House.SCHOOL, house.list, house.list);
		assertEquals(List.of("file.folder-file"),
				House.refused(house.exchange.preparing().prepare(aFile, Progress.NONE)));
	}

	@Test
	void aRowWithAnErrorIsRefusedAndTheOthersGoOn() {
		house.list(Pupils.IMPOSSIBLE + ";Tess;;Bos;2014-05-05;8A;8", Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8");
		List<Transfer> transfers = house.prepare().transfers();
		assertEquals("pupil.unusable", refusal(transfers.getFirst()));
		assertEquals(List.of("ID-01"), transfers.getFirst().findings().stream().map(Finding::rule).toList());
		assertEquals(SenderStatus.GEREED, transfers.get(1).senderStatus());
	}

	@Test
	void aPupilWithoutADossierIsToldWhereToGetIt() throws IOException {
		Files.delete(house.dossiers.resolve("sem.xml"));
		Transfer sem = house.ready(Pupils.SEM);
		assertEquals("dossier.none", refusal(sem));
		assertTrue(sem.refusal().get().next().in(Language.NL).startsWith("Kies in Testlas: dossier opslaan."));
		assertTrue(sem.refusal().get().next().in(Language.EN).startsWith("In Testlas choose: save dossier."));
	}

	@Test
	void everyFileThatCannotBeUsedIsNamedAndStopsNothing() throws IOException {
		Files.writeString(house.dossiers.resolve("a-leeg.xml"), "");
		Files.writeString(house.dossiers.resolve("b-afgebroken.xml"), "<dossier><half");
		Files.writeString(house.dossiers.resolve("c-bom.XML"), "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>");
		Files.writeString(house.dossiers.resolve("d-anders.xml"), "<html/>");
		Files.writeString(house.dossiers.resolve("e-" + Pupils.SEM + ".xml"), "geen xml");
		Files.writeString(house.dossiers.resolve("geen-dossier.txt"), "niets");
		House.daan().on(Pupils.IMPOSSIBLE).in(house.dossiers, "onder/f-nummer.xml", house.standard);
		Prepared prepared = house.prepare();
		assertEquals(List.of("a-leeg.xml", "b-afgebroken.xml", "c-bom.XML", "d-anders.xml", "e-••••••990.xml",
				Path.of("onder", "f-nummer.xml").toString()), prepared.findings().stream().map(Finding::path).toList());
		for (Finding finding : prepared.findings()) {
			assertEquals("folder.unusable", finding.rule());
			assertTrue(finding.message().in(Language.NL).contains(finding.path()), () -> finding.message().in(Language.NL));
		}
		assertTrue(prepared.transfers().stream().allMatch(t -> t.senderStatus() == SenderStatus.GEREED));
	}

	@Test
	void aFolderMayBeALink() throws IOException {
		assumeTrue(File.separatorChar == '/', "elsewhere only an administrator may make links");
		Path link = Files.createSymbolicLink(folder.resolve("koppeling"), house.dossiers);
		PrepareOrder order = PrepareOrder.of(House.LAS, House.OKR, House.SCHOOL, house.list, link);
		Files.createSymbolicLink(house.dossiers.resolve("rondje"), house.dossiers);
		Prepared prepared = House.done(house.exchange.preparing().prepare(order, Progress.NONE));
		assertEquals(List.of("folder.links"), prepared.findings().stream().map(Finding::rule).toList());
		assertTrue(prepared.transfers().stream().allMatch(t -> t.senderStatus() == SenderStatus.GEREED));
	}

	@Test
	void ofTwoDossiersTheNewestIsUsedAndThatIsSaid() {
		House.daan().made("2026-03-01").with("oud", "").in(house.dossiers, "aa-oud.xml", house.standard);
		Transfer daan = only(Pupils.DAAN);
		assertEquals(SenderStatus.GEREED, daan.senderStatus());
		Finding finding = daan.findings().getFirst();
		assertEquals("dossier.newest", finding.rule());
		assertEquals(Severity.INFO, finding.severity());
		assertTrue(finding.message().in(Language.NL).contains("daan.xml"));
		assertEquals("2014-07", field(daan, "leerlingid"));
	}

	@Test
	void twoDifferentDossiersOfTheSameDayAreDoubtful() throws IOException {
		House.daan().with("anders", "").in(house.dossiers, "daan-2.xml", house.standard);
		assertEquals("dossier.doubtful", refusal(only(Pupils.DAAN)));
	}

	@Test
	void twoCopiesOfOneDossierAreNotDoubtful() throws IOException {
		Files.copy(house.dossiers.resolve("daan.xml"), house.dossiers.resolve("daan (1).xml"));
		assertEquals(SenderStatus.GEREED, only(Pupils.DAAN).senderStatus());
	}

	@Test
	void anotherSurnameAndBirthDateIsAMixUp() {
		House.daan().called("Visser").born("2013-01-01").in(house.dossiers, "daan.xml", house.standard);
		assertEquals("ID-04", refusal(only(Pupils.DAAN)));
	}

	@Test
	void signsInTheNameOfADossierThatNobodySeesAreAWarning() {
		House.daan().called("Berg\u202Etxt.exe").in(house.dossiers, "daan.xml", house.standard);
		Finding hidden = only(Pupils.DAAN).findings().stream().filter(finding -> finding.rule().equals("dossier.hidden")).findFirst().orElseThrow();
		assertEquals(Severity.WARNING, hidden.severity());
		assertTrue(hidden.message().in(Language.NL).contains("Berg\\u202etxt.exe"), () -> hidden.message().in(Language.NL));
	}

	@Test
	void oneDifferenceIsAWarning() {
		House.daan().called("Visser").in(house.dossiers, "daan.xml", house.standard);
		House.noor().born("2014-11-20").in(house.dossiers, "noor.xml", house.standard);
		for (String bsn : List.of(Pupils.DAAN, Pupils.NOOR)) {
			Transfer transfer = only(bsn);
			assertEquals(SenderStatus.GEREED, transfer.senderStatus());
			assertEquals(List.of("ID-04"), transfer.findings().stream().map(Finding::rule).toList());
			assertEquals(Severity.WARNING, transfer.findings().getFirst().severity());
		}
	}

	@Test
	void aNameThatIsWrittenOtherwiseIsTheSameName() {
		house.list(Pupils.DAAN + ";Daan;;VAN DE BERG;2014-03-17;8A;8", Pupils.SEM + ";Sem;;Yilmaz;;7;7");
		assertEquals(List.of(), only(Pupils.DAAN).findings());
		assertEquals(List.of(), only(Pupils.SEM).findings());
	}

	@Test
	void theDossierOfASiblingIsAMixUpThoughTheSurnameIsTheSame() {
		TestDossier.of(Pupils.DAAN, "Sara", "van de", "Berg", "2016-05-05").in(house.dossiers, "daan.xml", house.standard);
		Transfer daan = only(Pupils.DAAN);
		assertEquals("ID-04", refusal(daan));
		String what = daan.refusal().orElseThrow().what().in(Language.NL);
		assertTrue(what.endsWith("voornaam, geboortedatum."), what);
	}

	@Test
	void theDossierOfATwinIsAWarning() {
		TestDossier.of(Pupils.DAAN, "Dana", "van de", "Berg", "2014-03-17").in(house.dossiers, "daan.xml", house.standard);
		List<Finding> findings = only(Pupils.DAAN).findings().stream().filter(finding -> finding.rule().equals("ID-04")).toList();
		assertEquals(1, findings.size());
		assertTrue(findings.getFirst().message().in(Language.NL).startsWith("De voornaam"), findings::toString);
	}

	@Test
	void halfADoubleNameAndAnotherBirthDateAreTwoWarnings() {
		House.daan().called("Berg-Jansen").born("2014-03-18").in(house.dossiers, "daan.xml", house.standard);
		assertEquals(2, only(Pupils.DAAN).findings().stream().filter(finding -> finding.rule().equals("ID-04")).count());
	}

	@Test
	void aDossierWithErrorsIsRefusedWithAllOfThem() {
		PrepareOrder order = with(Selection.all(), Optional.of(new Profile("POPO")), Map.of(), Map.of(), Optional.empty());
		Transfer daan = House.done(house.exchange.preparing().prepare(order, Progress.NONE)).transfers().getFirst();
		assertEquals("dossier.errors", refusal(daan));
		assertTrue(daan.findings().stream().filter(Finding::isError).count() > 3);
		assertEquals(daan.findings().size(), daan.findings().stream().distinct().count());
		assertEquals(0, daan.version());
	}

	@Test
	void aDossierOfAnotherSchoolIsRefused() {
		House.daan().at("11XX").in(house.dossiers, "daan.xml", house.standard);
		Transfer daan = only(Pupils.DAAN);
		assertEquals(SenderStatus.GEWEIGERD, daan.senderStatus());
		assertTrue(daan.findings().stream().anyMatch(f -> f.rule().equals("ID-05")));
	}

	@Test
	void aChoiceThatTheProfileForbidsIsRefusedPerPupil() {
		PrepareOrder order = with(Selection.all(), Optional.empty(), Map.of(new Category("cat_leerling"), Delivery.OPT_UIT),
				Map.of(), Optional.empty());
		List<Transfer> transfers = House.done(house.exchange.preparing().prepare(order, Progress.NONE)).transfers();
		assertEquals(3, transfers.size());
		assertTrue(transfers.stream().allMatch(t -> t.senderStatus() == SenderStatus.GEWEIGERD));
	}

	@Test
	void attachmentsGoAlongAndOneThatCannotBeReadStopsOnlyItsPupil() throws IOException {
		Path note = Files.writeString(folder.resolve("verslag.txt"), "Daan leest graag.");
		Map<Bsn, List<Path>> attachments = Map.of(new Bsn(Pupils.DAAN), List.of(note), new Bsn(Pupils.NOOR),
				List.of(folder.resolve("weg.pdf"), folder.resolve("ook-weg.pdf")), new Bsn("100000009"), List.of(note));
		Prepared prepared = House.done(house.exchange.preparing()
				.prepare(with(Selection.all(), Optional.empty(), Map.of(), attachments, Optional.empty()), Progress.NONE));
		Transfer daan = prepared.transfers().getFirst();
		assertEquals(SenderStatus.GEREED, daan.senderStatus(), daan.toString());
		assertTrue(house.standard.fields(House.done(house.exchange.inbox().open(daan.id()))).stream()
				.anyMatch(f -> f.value().contains("verslag.txt")));
		List<Refusal> reasons = prepared.transfers().get(1).refusal().orElseThrow().each();
		assertEquals(List.of("file.attachment", "file.attachment"), reasons.stream().map(Refusal::id).toList());
		assertTrue(reasons.getFirst().what().in(Language.NL).contains("weg.pdf") && reasons.getLast().what().in(Language.NL).contains("ook-weg.pdf"));
		assertEquals(List.of("attachment.nobody"), prepared.findings().stream().map(Finding::rule).toList());
	}

	@Test
	void cancellingStopsAtTheNextPupilAndTellsWhoIsLeft() {
		Prepared prepared = House.done(house.exchange.preparing().prepare(house.order(), new TestProgress(5)));
		assertEquals(List.of(SenderStatus.GEREED, SenderStatus.GEREED, SenderStatus.CONCEPT),
				prepared.transfers().stream().map(Transfer::senderStatus).toList());
		assertEquals(2, prepared.made());
		assertEquals(1, prepared.left());
		assertEquals(prepared.transfers(), House.done(house.exchange.tracking().ofBatch(prepared.batch().id())).stream()
				.map(Tracked::transfer).toList());
	}

	@Test
	void theDigestOfWhatWasMadeReadyIsTold() throws IOException {
		Files.delete(house.dossiers.resolve("noor.xml"));
		Prepared prepared = house.prepare();
		assertEquals(2, prepared.digests().size());
		house.store.tamper(state -> prepared.digests()
				.forEach((transfer, digest) -> assertEquals(state.dossiers.get(transfer).sha256(), digest)));
		Prepared draft = House.done(house.exchange.preparing().prepare(house.order().asDraft(), Progress.NONE));
		assertEquals(Map.of(), draft.digests());
	}

	@Test
	void whoAsksForAPupilGetsWhatWasKeptAndNotWhatLiesInTheFolderNow() {
		Transfer daan = house.ready(Pupils.DAAN);
		House.daan().with("later", "").in(house.dossiers, "daan.xml", house.standard);
		assertEquals("2014-07", field(daan, "leerlingid"));
		assertFalse(house.ask(Pupils.DAAN).request().refusal().isPresent());
		assertEquals("2014-07", field(daan, "leerlingid"));
	}

	private String field(Transfer transfer, String name) {
		return House.done(house.exchange.inbox().open(transfer.id())).root().textAt("huidigeschool/leerling/" + name)
				.orElseThrow();
	}
}
