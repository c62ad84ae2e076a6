package nl.dossierbrug.testing.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;

/** What a partner was given it keeps, whatever happens to it; what it has it gives. */
class PartnerKeepsTest {

	private static final Instant CHANGED = Instant.parse("2026-11-02T09:30:00Z");

	@TempDir
	Path folder;
	private PartnerSetup setup;
	private Partner partner;

	@BeforeEach
	void start() throws Exception {
		setup = PartnerSetup.in(folder, Certificates.kept()).behind(Front.PLAIN);
		partner = Partner.start(setup);
	}

	@AfterEach
	void stop() {
		partner.close();
	}

	private Caller caller() throws Exception {
		return Caller.good(partner);
	}

	@Test
	void aRestartForgetsSessionsAndKeepsDeliveriesAtTheSameAddress() throws Exception {
		var address = partner.platform();
		String token = caller().session();
		assertEquals(201, caller().deliver(token, "a-1", Caller.dossier("Appelboom")).statusCode());
		partner.deliveries().reject("a-1", "Geen leerling van ons");
		partner.restart();
		assertEquals(address, partner.platform());
		assertEquals(401, caller().platform(token, "GET", "/deliveries/a-1").statusCode());
		HttpResponse<String> fate = caller().platform(caller().session(), "GET", "/deliveries/a-1");
		assertTrue(fate.body().contains("state=\"rejected\"") && fate.body().contains("Geen leerling van ons"), fate.body());
		assertEquals(List.of("a-1"), partner.deliveries().accepted());
	}

	@Test
	void otherContentUnderTheSameKeyIsRefusedAndTheFirstStays() throws Exception {
		String token = caller().session();
		caller().deliver(token, "a-1", Caller.dossier("Appelboom"));
		assertEquals(409, caller().deliver(token, "a-1", Caller.dossier("Jachtlust")).statusCode());
		assertEquals(422, caller().deliver(token, "a-2", "no dossier").statusCode());
		assertEquals(Caller.dossier("Appelboom"), new String(partner.deliveries().content("a-1"), StandardCharsets.UTF_8));
		assertEquals(List.of("a-1"), partner.deliveries().accepted());
	}

	@Test
	void whatIsTakenBackIsNotHeldAndWhatWasProcessedCannotBe() throws Exception {
		String token = caller().session();
		caller().deliver(token, "a-1", Caller.dossier("Appelboom"));
		caller().deliver(token, "a-2", Caller.dossier("Jachtlust"));
		partner.deliveries().process("a-2");
		assertEquals(List.of(200, 200, 409), List.of(caller().platform(token, "DELETE", "/deliveries/a-1").statusCode(),
				caller().platform(token, "DELETE", "/deliveries/never").statusCode(), caller().platform(token, "DELETE", "/deliveries/a-2").statusCode()));
		String held = caller().platform(token, "GET", "/deliveries?school=00ZZ").body();
		assertTrue(held.contains("a-2") && !held.contains("a-1"), held);
	}

	@Test
	void aLineThatBrokeOffWhenThePartnerWasKilledDidNotCount() throws Exception {
		caller().deliver(caller().session(), "a-1", Caller.dossier("Appelboom"));
		partner.close();
		Files.writeString(folder.resolve("deliveries/journal.txt"), "arrived\ta-2\t00", StandardOpenOption.APPEND);
		partner = Partner.start(setup);
		assertEquals(List.of("a-1"), partner.deliveries().accepted());
		assertEquals(201, caller().deliver(caller().session(), "a-2", Caller.dossier("Jachtlust")).statusCode());
		partner.restart();
		assertEquals(List.of("a-1", "a-2"), partner.deliveries().accepted());
	}

	@Test
	void aSessionEndsInItsTime() throws Exception {
		partner.close();
		partner = Partner.start(setup.lasting(Duration.ofMillis(1)));
		String token = caller().session();
		Thread.sleep(20);
		assertEquals(401, caller().platform(token, "GET", "/deliveries?school=00ZZ").statusCode());
	}

	@Test
	void dossiersAreGivenWithWhatBelongsToThemAndOnlyWhenNewer() throws Exception {
		partner.change(partner.school().holding(List.of(new PartnerDossier("D-1", Optional.of(new Bsn("999990019")), "20101", CHANGED,
				Caller.dossier("Appelboom").getBytes(StandardCharsets.UTF_8), Map.of("plan.pdf", new byte[] { 1, 2, 3 })))));
		assertTrue(caller().las("GET", "/dossiers?school=00ZZ", Map.of(), "").body().contains("key=\"D-1\""));
		assertEquals(403, caller().las("GET", "/dossiers?school=99ZZ", Map.of(), "").statusCode());
		HttpResponse<String> dossier = caller().las("GET", "/dossiers/D-1", Map.of(), "");
		assertEquals(Caller.dossier("Appelboom"), dossier.body());
		String modified = dossier.headers().firstValue("Last-Modified").orElseThrow();
		assertEquals(304, caller().las("GET", "/dossiers/D-1", Map.of("If-Modified-Since", modified), "").statusCode());
		assertEquals(200, caller().las("GET", "/dossiers/D-1", Map.of("If-Modified-Since", "Sun, 01 Nov 2026 10:00:00 GMT"), "").statusCode());
		assertTrue(caller().las("GET", "/dossiers/D-1/attachments", Map.of(), "").body().contains("name=\"plan.pdf\" href=\"/dossiers/D-1/attachments/0\""));
		assertEquals(3, caller().las("GET", "/dossiers/D-1/attachments/0", Map.of(), "").body().length());
	}

	@Test
	void theSameNoticeTwiceIsNotedOnceAndHasTheSameReceipt() throws Exception {
		Map<String, String> key = Map.of("Idempotency-Key", "n-1");
		String notice = "<notice kind=\"ready\" dossier=\"D-1\" receiver=\"Voorbeeld\"/>";
		HttpResponse<String> first = caller().las("POST", "/notices", key, notice);
		partner.restart();
		HttpResponse<String> again = caller().las("POST", "/notices", key, notice);
		assertEquals(List.of(201, 200), List.of(first.statusCode(), again.statusCode()));
		assertEquals(first.body(), again.body());
		assertEquals(1, partner.notices().size());
	}
}
