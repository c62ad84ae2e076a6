package nl.dossierbrug.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.line.DossierNotice;
import nl.dossierbrug.core.line.DossierQuestion;
import nl.dossierbrug.core.line.DossierSink;
import nl.dossierbrug.core.line.Fate;
import nl.dossierbrug.core.line.Fetched;
import nl.dossierbrug.core.line.HeldDossier;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.OfferedDossier;
import nl.dossierbrug.core.line.OutgoingDossier;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.RosterQuestion;
import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.testing.partner.Partner;
import nl.dossierbrug.testing.partner.PartnerCertificates;
import nl.dossierbrug.testing.partner.PartnerDossier;
import nl.dossierbrug.testing.partner.PartnerFault;
import nl.dossierbrug.testing.partner.PartnerSetup;

/** Both example connectors against the simulated partner, over mutual TLS. */
@Tag("long")
class ExampleWithPartnerTest {

	private static final byte[] DOSSIER = "<dossier><leerling><bsn>999999990</bsn></leerling></dossier>".getBytes(StandardCharsets.UTF_8);
	private static final byte[] OTHER = "<dossier><leerling><bsn>999999011</bsn></leerling></dossier>".getBytes(StandardCharsets.UTF_8);
	private static final Instant CHANGED = Instant.parse("2026-11-20T10:00:00Z");
	private static final Profile POVO = new Profile("POVO");

	/** Certificates take seconds to make. */
	@TempDir
	static Path certificates;
	@TempDir
	Path folder;
	private Partner partner;
	private HttpClient http;
	private ExampleTestLine toLas;
	private ExampleTestLine toPlatform;
	private final ExampleLas las = new ExampleLas((file, known, particular, choices, progress) -> Outcome.refused(List.of()));
	private final ExamplePlatform platform = new ExamplePlatform();

	@BeforeEach
	void start() throws IOException {
		partner = Partner.start(PartnerSetup.in(folder, PartnerCertificates.in(certificates.resolve("made"))));
		partner.change(partner.school().holding(List.of(new PartnerDossier("D-1", Bsn.of("999999990"), "1001", CHANGED, DOSSIER,
				Map.of("handelingsplan.pdf", new byte[] { 1, 2, 3 })), new PartnerDossier("D-2", Optional.empty(), "", CHANGED, OTHER, Map.of()))));
		http = HttpClient.newBuilder().sslContext(partner.certificates().clientContext(PartnerCertificates.Client.GOOD)).build();
		toLas = ExampleTestLine.to(partner.las(), partner, http);
		toPlatform = ExampleTestLine.to(partner.platform(), partner, http);
	}

	@AfterEach
	void stop() {
		http.shutdownNow();
		partner.close();
	}

	/** What was put in, by name; the dossier has none. */
	private static final class Sink implements DossierSink {
		private final Map<String, ByteArrayOutputStream> put = new LinkedHashMap<>();

		@Override
		public OutputStream dossier() {
			return attachment("");
		}

		@Override
		public OutputStream attachment(String name) {
			return put.computeIfAbsent(name, none -> new ByteArrayOutputStream());
		}
	}

	private static <T> T done(Reply<T> reply) {
		return reply instanceof Reply.Done<T>(T value) ? value : fail(reply);
	}

	private static <T> T fail(Reply<?> reply) {
		throw new AssertionError(reply.toString());
	}

	private static String never(Reply<?> reply) {
		return assertInstanceOf(Reply.Never.class, reply).reason().id();
	}

	private static OutgoingDossier outgoing(String key, byte[] content) {
		return new OutgoingDossier(key, Optional.empty(), POVO, 1, "0".repeat(64), content.length, () -> new ByteArrayInputStream(content));
	}

	private Reply<LineReceipt> deliver(String key, byte[] content) throws IOException, InterruptedException {
		return platform.liveDelivery().orElseThrow().deliver(toPlatform.call(), outgoing(key, content));
	}

	private Fate fate(String key) throws IOException, InterruptedException {
		return done(platform.liveDelivery().orElseThrow().fate(toPlatform.call(), key));
	}

	private Reply<Fetched> fetch(String key, Optional<Instant> newerThan, Sink sink) throws IOException, InterruptedException {
		return las.liveDossiers().orElseThrow().fetch(toLas.call(), new DossierQuestion(key, POVO, newerThan), sink);
	}

	@Test
	void bothLinesAreTriedAndAWrongKeyIsNoticed() throws Exception {
		done(las.line().orElseThrow().test(toLas.call()));
		done(platform.line().orElseThrow().test(toPlatform.call()));
		assertEquals("status.401", never(las.line().orElseThrow().test(toLas.without("example-las.key").call())));
		toPlatform.tokens().forget("session");
		assertEquals("example-platform.client", never(platform.line().orElseThrow().test(toPlatform.without("example-platform.key").call())));
	}

	@Test
	void theRosterComesFromBelowTheAddressOfTheLas() throws Exception {
		Optional<Roster> roster = done(las.liveRoster().orElseThrow().roster(toLas.call(), new RosterQuestion(SchoolYear.of(LocalDate.now()), Optional.empty())));
		assertEquals(partner.school().pupils().size(), roster.orElseThrow().pupils().pupils().size());
	}

	@Test
	void everyDossierIsToldWithWhatIsKnownOfIt() throws Exception {
		assertEquals(List.of(new OfferedDossier("D-1", Bsn.of("999999990"), "1001", Optional.of(CHANGED)),
				new OfferedDossier("D-2", Optional.empty(), "", Optional.of(CHANGED))), done(las.liveDossiers().orElseThrow().offered(toLas.call())));
	}

	@Test
	void aDossierComesWithItsAttachmentsAndOnlyIfItIsNewer() throws Exception {
		Sink sink = new Sink();
		assertEquals(Fetched.PUT_IN, done(fetch("D-1", Optional.empty(), sink)));
		assertEquals(List.of("", "handelingsplan.pdf"), List.copyOf(sink.put.keySet()));
		assertArrayEquals(DOSSIER, sink.put.get("").toByteArray());
		assertArrayEquals(new byte[] { 1, 2, 3 }, sink.put.get("handelingsplan.pdf").toByteArray());
		Sink untouched = new Sink();
		assertEquals(Fetched.NOT_NEWER, done(fetch("D-1", Optional.of(CHANGED), untouched)));
		assertTrue(untouched.put.isEmpty());
		assertEquals(Fetched.PUT_IN, done(fetch("D-1", Optional.of(CHANGED.minus(1, ChronoUnit.DAYS)), new Sink())));
		assertEquals("status.404", never(fetch("weg/er", Optional.empty(), new Sink())));
	}

	@Test
	void theLasIsToldOnceHoweverOftenItIsTold() throws Exception {
		DossierNotice notice = new DossierNotice("n-1", DossierNotice.Kind.READY, "D-1", Optional.empty(), "Plat & \"form\"");
		LineReceipt receipt = done(las.liveDossiers().orElseThrow().tell(toLas.call(), notice));
		assertEquals(receipt, done(las.liveDossiers().orElseThrow().tell(toLas.call(), notice)));
		assertEquals(1, partner.notices().size());
	}

	@Test
	void aDeliveryHasOneReceiptAndOneFate() throws Exception {
		assertInstanceOf(Fate.Unknown.class, fate("k-1"));
		LineReceipt receipt = done(deliver("k-1", DOSSIER));
		assertEquals(receipt, done(deliver("k-1", DOSSIER)));
		assertEquals(new Fate.Arrived(receipt), fate("k-1"));
		List<HeldDossier> held = done(platform.liveDelivery().orElseThrow().held(toPlatform.call()));
		assertEquals(List.of(Optional.of("k-1")), held.stream().map(HeldDossier::key).toList());
		assertEquals("example-platform.other-content", never(deliver("k-1", OTHER)));
		assertEquals("example-platform.no-dossier", never(deliver("k-2", new byte[] { 'x' })));
		done(platform.liveDelivery().orElseThrow().takeBack(toPlatform.call(), "k-1"));
		assertInstanceOf(Fate.TakenBack.class, fate("k-1"));
		done(platform.liveDelivery().orElseThrow().takeBack(toPlatform.call(), "k-3"));
	}

	@Test
	void aPlatformThatWasRestartedIsGreetedAnew() throws Exception {
		LineReceipt receipt = done(deliver("k-1", DOSSIER));
		partner.restart();
		assertEquals(receipt, done(deliver("k-1", DOSSIER)));
		assertEquals(1, partner.deliveries().accepted().size());
	}

	@Test
	void whateverGoesWrongOnceADeliveryArrivesOnceAndItsReceiptIsFound() throws Exception {
		int number = 0;
		for (PartnerFault fault : PartnerFault.PASSING) {
			String key = "k-" + number++;
			partner.faults().next("PUT /deliveries", fault);
			notDone(fault, () -> deliver(key, DOSSIER));
			Fate fate = fate(key);
			LineReceipt receipt = done(deliver(key, DOSSIER));
			assertTrue(fate instanceof Fate.Unknown || fate.equals(new Fate.Arrived(receipt)), fault + ": " + fate);
		}
		assertEquals(number, partner.deliveries().accepted().size());
	}

	@Test
	void whateverGoesWrongOnceADossierIsFetchedNextTime() throws Exception {
		for (PartnerFault fault : PartnerFault.PASSING) {
			for (String where : List.of("GET /dossiers/D-1", "GET /dossiers/D-1/attachments")) {
				// a dossier that comes twice is no XML any more: whoever gets it sees that
				if (!(fault instanceof PartnerFault.AnswersTwice)) {
					partner.faults().next(where, fault);
					notDone(fault, () -> fetch("D-1", Optional.empty(), new Sink()));
				}
			}
			partner.faults().next("GET /dossiers", fault);
			notDone(fault, () -> las.liveDossiers().orElseThrow().offered(toLas.call()));
			assertEquals(Fetched.PUT_IN, done(fetch("D-1", Optional.empty(), new Sink())));
		}
	}

	private interface Tried {
		Reply<?> once() throws IOException, InterruptedException;
	}

	/**
	 * Not now, by word or because the line failed; not done and not never. What only asks, the JDK's client asks again by
	 * itself where the connection was cut.
	 */
	private static void notDone(PartnerFault fault, Tried tried) throws InterruptedException {
		try {
			Reply<?> reply = tried.once();
			boolean cut = fault instanceof PartnerFault.CutAfterWork || fault instanceof PartnerFault.CutBeforeWork;
			assertTrue(reply instanceof Reply.NotNow || cut && reply instanceof Reply.Done, fault + ": " + reply);
		} catch (IOException e) {
			assertFalse(String.valueOf(e.getMessage()).contains("999999990"), "quotes the answer");
		}
	}

	@Test
	void aSystemThatSaysNoIsNotAskedAgainAndAnEndlessAnswerIsLeft() throws Exception {
		partner.faults().next("PUT /deliveries", new PartnerFault.Refuses(422, "Deze school doet niet mee"));
		assertEquals("example-platform.no-dossier", never(deliver("k-1", DOSSIER)));
		partner.faults().next("GET /dossiers", new PartnerFault.Refuses(403, "Nee"));
		assertEquals("status.403", never(las.liveDossiers().orElseThrow().offered(toLas.call())));
		partner.faults().next("GET /dossiers", new PartnerFault.Endless());
		assertThrows(UnreadableAnswerException.class, () -> las.liveDossiers().orElseThrow().offered(toLas.call()));
	}
}
