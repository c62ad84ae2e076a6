package nl.dossierbrug.testing.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each fault behaves as it is named, and what was accepted is never forgotten. */
class PartnerFaultsTest {

	private static final String ONE = "4f1d-1";
	private static final int ENOUGH = 20 << 20;

	@TempDir
	Path folder;
	private Partner partner;
	private Caller caller;
	private String token;

	@BeforeEach
	void start() throws Exception {
		partner = Partner.start(PartnerSetup.in(folder, Certificates.kept()).behind(Front.PLAIN));
		caller = Caller.good(partner);
		token = caller.session();
	}

	@AfterEach
	void stop() {
		partner.close();
	}

	private HttpResponse<String> deliver() throws Exception {
		return caller.deliver(token, ONE, Caller.dossier("Appelboom"));
	}

	private HttpResponse<String> with(PartnerFault fault) throws Exception {
		partner.faults().next("PUT /deliveries", fault);
		return deliver();
	}

	private List<String> arrived() {
		return partner.deliveries().accepted();
	}

	@Test
	void aNoHasItsReasonAndNothingIsDone() throws Exception {
		HttpResponse<String> answer = with(new PartnerFault.Refuses(422, "Geen plaats"));
		assertEquals(422, answer.statusCode());
		assertTrue(answer.body().contains("reason=\"Geen plaats\""));
		assertEquals(List.of(), arrived());
	}

	@Test
	void cutAfterTheWorkItIsThereAndTheSameAgainGivesTheReceiptOfThen() throws Exception {
		assertThrows(IOException.class, () -> with(new PartnerFault.CutAfterWork()));
		assertEquals(List.of(ONE), arrived());
		HttpResponse<String> again = deliver();
		assertEquals(200, again.statusCode());
		assertTrue(again.body().contains("number=\"R1\""));
		assertEquals(List.of(ONE), arrived());
	}

	@Test
	void cutBeforeTheWorkNothingIsThere() {
		assertThrows(IOException.class, () -> with(new PartnerFault.CutBeforeWork()));
		assertEquals(List.of(), arrived());
	}

	@Test
	void halfAnAnswerBreaksOffAfterTheWork() {
		assertThrows(IOException.class, () -> with(new PartnerFault.HalfAnAnswer()));
		assertEquals(List.of(ONE), arrived());
	}

	@Test
	void slowAnswersLateAndSilentNever() throws Exception {
		long before = System.nanoTime();
		assertEquals(201, with(new PartnerFault.Slow(Duration.ofMillis(300))).statusCode());
		assertTrue(System.nanoTime() - before >= Duration.ofMillis(300).toNanos());
		partner.faults().next("GET /deliveries", new PartnerFault.Silent());
		assertThrows(HttpTimeoutException.class, () -> caller.call("GET", partner.platform().resolve("/deliveries"), Map.of(), "", Duration.ofMillis(400)));
	}

	@Test
	void brokenBusyAndTooManySayWhenToComeAgainAndDoNothing() throws Exception {
		assertEquals(500, with(new PartnerFault.Breaks()).statusCode());
		HttpResponse<String> busy = with(new PartnerFault.Busy(Duration.ofSeconds(7)));
		assertEquals(503, busy.statusCode());
		assertEquals("7", busy.headers().firstValue("Retry-After").orElseThrow());
		assertEquals(429, with(new PartnerFault.TooMany(Duration.ofSeconds(7))).statusCode());
		assertEquals(List.of(), arrived());
	}

	@Test
	void garbageIsAPageAndTwoAnswersAreNoXml() throws Exception {
		assertTrue(with(new PartnerFault.Garbage()).headers().firstValue("Content-Type").orElseThrow().startsWith("text/html"));
		assertEquals(List.of(), arrived());
		HttpResponse<String> twice = with(new PartnerFault.AnswersTwice());
		assertThrows(IOException.class, () -> PartnerXml.read(twice.body().getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void anEndlessAnswerGoesOnForAsLongAsSomebodyReads() throws Exception {
		partner.faults().next("/", new PartnerFault.Endless());
		try (HttpClient client = HttpClient.newHttpClient()) {
			try (InputStream answer = client.send(HttpRequest.newBuilder(partner.platform()).build(), BodyHandlers.ofInputStream()).body()) {
				assertEquals(ENOUGH, answer.readNBytes(ENOUGH).length);
			}
			client.shutdownNow();
		}
	}

	@Test
	void workDoneTwiceIsNoticedInWhatWasAccepted() throws Exception {
		with(new PartnerFault.WorksTwice());
		assertEquals(List.of(ONE, ONE), arrived());
	}

	@Test
	void faultsMeetTheirPathOnlyAndAsOftenAsWasSaid() throws Exception {
		partner.faults().next("DELETE /deliveries", 2, new PartnerFault.Breaks());
		assertEquals(201, deliver().statusCode());
		assertEquals(List.of(500, 500, 200), List.of(take(), take(), take()));
		assertEquals(2, partner.faults().happened());
	}

	private int take() throws Exception {
		return caller.platform(token, "DELETE", "/deliveries/" + ONE).statusCode();
	}

	@Test
	void theSameSeedDrawsTheSameFaults() throws Exception {
		Map<Long, List<Integer>> drawn = new HashMap<>();
		for (long run = 0; run < 2; run++) {
			partner.faults().randomly("GET /deliveries", 7, 0.5, List.of(new PartnerFault.Breaks(), new PartnerFault.Busy(Duration.ZERO)));
			List<Integer> statuses = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				statuses.add(caller.platform(token, "GET", "/deliveries/none").statusCode());
			}
			drawn.put(run, statuses);
		}
		assertEquals(drawn.get(0L), drawn.get(1L));
		assertTrue(drawn.get(0L).containsAll(List.of(404, 500, 503)));
		partner.faults().none();
		assertEquals(404, caller.platform(token, "GET", "/deliveries/none").statusCode());
	}
}
