package nl.dossierbrug.exchange.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

import javax.net.ssl.SSLHandshakeException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.connectors.LineFailure;

/** Whatever is wrong with a line has words of its own, and nobody waits longer than was said. */
@Tag("long")
class BadLinesTest {

	private static final Duration LIMIT = Duration.ofSeconds(2);

	@TempDir
	static Path folder;
	private static TestCertificates certificates;

	private final LineHouse house = new LineHouse(new TalkingSender(false));

	@BeforeAll
	static void certificates() {
		certificates = new TestCertificates(folder);
	}

	@AfterEach
	void close() {
		house.close();
	}

	private LineOrder order(String address) {
		return LineHouse.order(address).trusting(certificates.pem("authority"));
	}

	private LineOrder shown(String address, String alias) {
		return order(address).showing(certificates.file(alias), TestCertificates.PASSPHRASE.toCharArray());
	}

	private static TestServer server(TestServer.Manner manner) throws IOException {
		return TestServer.mutual(certificates.server("server"), manner);
	}

	/** Sets the line, tries it, and gives the refusal's id. */
	private String met(LineOrder order) {
		house.set(order);
		long from = System.nanoTime();
		Reply<Text> reply = house.call(LIMIT);
		assertTrue(Duration.ofNanos(System.nanoTime() - from).compareTo(LIMIT.plusSeconds(1)) < 0, "waited too long");
		return LineHouse.id(reply);
	}

	@Test
	void aLineWithAllThatItNeedsWorks() throws IOException {
		try (TestServer server = server(TestServer.saying(200, "welkom"))) {
			house.set(shown(server.address(), "client"));
			assertEquals(Reply.done(Text.same("6 bytes")), house.call(LIMIT));
			assertEquals(Reply.done(Text.same("6 bytes")), house.call(LIMIT), "again over the same connection");
		}
	}

	@Test
	void aSystemThatAsksForACertificateIsToldApartFromOneThatDoesNotTakeIt() throws IOException {
		try (TestServer server = server(TestServer.saying(200, ""))) {
			assertEquals("line.certificate-needed", met(order(server.address())));
			assertEquals("line.certificate-not-accepted", met(shown(server.address(), "stranger")));
			assertEquals(0, server.calls());
		}
	}

	@Test
	void aCertificateThatEndedSinceIsNotEvenShown() throws IOException {
		try (TestServer server = server(TestServer.saying(200, ""))) {
			house.set(shown(server.address(), "client"));
			house.clock.forward(Duration.ofDays(101));
			assertEquals("line.certificate-over", LineHouse.id(house.call(LIMIT)));
			assertEquals(0, server.calls());
		}
	}

	@ParameterizedTest
	@CsvSource({ "certificate_expired, line.certificate-ended-there", "unknown_ca, line.certificate-not-accepted", "protocol_version, line.no-agreement" })
	void whatASystemSaysBeforeItHangsUpIsHeard(String alert, String id) {
		ShownCertificate shown = new ShownCertificate(Optional.of(House.done(ClientCertificate.of(read(certificates.file("client")),
				TestCertificates.PASSPHRASE.toCharArray()))));
		LineFailures failures = new LineFailures(Text.same("Las"), "las.example", "", shown);
		LineFailure failure = assertInstanceOf(LineFailure.class, failures.of(new IOException(new SSLHandshakeException("Received fatal alert: " + alert))));
		assertEquals(id, failure.refusal().id());
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void aServerOfNobodyWhomOneTrustsOfAnotherNameOrOfAnotherTimeIsToldApart() throws IOException {
		try (TestServer server = server(TestServer.saying(200, ""))) {
			LineOrder known = LineHouse.order(server.address());
			assertEquals("line.server-not-trusted", met(known.trusting(certificates.pem("stranger"))));
			assertEquals("line.server-not-trusted", met(known.without(Set.of(LineOrder.Part.TRUST))));
		}
		try (TestServer server = TestServer.mutual(certificates.server("other-name"), TestServer.saying(200, ""))) {
			assertEquals("line.server-other-name", met(shown(server.address(), "client")));
		}
		try (TestServer server = TestServer.mutual(certificates.server("server-ended"), TestServer.saying(200, ""))) {
			assertEquals("line.server-over", met(shown(server.address(), "client")));
		}
	}

	@Test
	void aWrongAddressIsToldByWhatIsThere() throws IOException {
		assertEquals("line.unknown-host", met(order("https://bestaat-niet.invalid/")));
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		assertEquals("line.nobody", met(order("https://localhost:" + port + "/")));
		assertEquals("line.proxy", met(order("https://localhost:" + port + "/").by("localhost:" + port)));
		try (TestServer open = TestServer.open(TestServer.saying(400, "gewone webserver"))) {
			assertEquals("line.not-https", met(order(open.asSecure()).without(Set.of(LineOrder.Part.PROXY))));
		}
	}

	@Test
	void aSystemThatIsSilentOrTricklesIsNotWaitedFor() throws IOException {
		try (TestServer server = server((request, out) -> Thread.sleep(60_000))) {
			assertEquals("line.silent", met(shown(server.address(), "client")));
			server.now((request, out) -> {
				out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(StandardCharsets.UTF_8));
				trickle(out);
			});
			assertEquals("line.silent", LineHouse.id(house.call(LIMIT)));
		}
	}

	private static void trickle(OutputStream out) throws IOException, InterruptedException {
		for (int i = 0; i < 1000; i++) {
			out.write('x');
			out.flush();
			Thread.sleep(50);
		}
	}

	@Test
	void anAnswerThatIsCutOrNoneOfAWebServerIsTold() throws IOException {
		try (TestServer server = server((request, out) -> out.close())) {
			assertEquals("line.cut", met(shown(server.address(), "client")));
			server.now((request, out) -> {
				out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf".getBytes(StandardCharsets.UTF_8));
				out.close();
			});
			assertEquals("line.cut", LineHouse.id(house.call(LIMIT)));
			server.now((request, out) -> {
				out.write("220 mail.example ESMTP ready\r\n\r\n".getBytes(StandardCharsets.UTF_8));
				out.close();
			});
			assertEquals("line.garbage", LineHouse.id(house.call(LIMIT)));
		}
	}

	@Test
	void anAnswerThatIsTooLargeIsBrokenOffWhetherItSaysSoOrNot() throws IOException {
		try (TestServer server = server((request, out) -> {
			out.write("HTTP/1.1 200 OK\r\nContent-Length: 300000000\r\n\r\n".getBytes(StandardCharsets.UTF_8));
			trickle(out);
		})) {
			assertEquals("line.enormous", met(shown(server.address(), "client")));
			server.now((request, out) -> {
				out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
				byte[] much = new byte[1 << 16];
				for (int i = 0; i < 5000; i++) {
					out.write(much);
				}
			});
			assertEquals("line.enormous", LineHouse.id(house.call(Duration.ofSeconds(60))));
		}
	}

	@ParameterizedTest
	@CsvSource({ "401, line.denied", "403, line.denied", "404, line.nothing-there", "410, line.nothing-there", "302, line.moved", "422, line.status",
			"407, line.proxy-login", "408, line.busy", "425, line.busy", "429, line.busy", "500, line.busy", "503, line.busy" })
	void aStatusHasItsWords(int status, String id) throws IOException {
		try (TestServer server = TestServer.open(TestServer.saying(status, "<html>", "Location: https://elders.example/"))) {
			house.set(LineHouse.order(server.address()));
			assertEquals(id, LineHouse.id(house.call(LIMIT)));
		}
	}

	@Test
	void aSystemThatIsBusyIsAskedAgainWhenItSays() throws IOException {
		try (TestServer server = TestServer.open(TestServer.saying(429, "", "Retry-After: 120"))) {
			house.set(LineHouse.order(server.address()));
			assertEquals(Optional.of(Duration.ofSeconds(120)), LineHouse.pause(house.call(LIMIT)));
			ZonedDateTime then = ZonedDateTime.ofInstant(house.clock.instant(), ZoneOffset.UTC).plusMinutes(10);
			server.now(TestServer.saying(503, "", "Retry-After: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(then)));
			Duration pause = LineHouse.pause(house.call(LIMIT)).orElseThrow();
			assertTrue(pause.toMinutes() >= 9 && pause.toMinutes() <= 10, pause::toString);
			server.now(TestServer.saying(503, "", "Retry-After: morgen"));
			assertEquals(Optional.empty(), LineHouse.pause(house.call(LIMIT)));
			server.now(TestServer.saying(503, "", "Retry-After: 999999999"));
			assertEquals(Optional.of(Duration.ofDays(7)), LineHouse.pause(house.call(LIMIT)));
		}
	}

	@Test
	void noFailureTellsAPathOrAnythingOfTheAnswer() throws IOException {
		try (TestServer server = TestServer.open(TestServer.saying(500, "BSN 999999011"))) {
			house.set(LineHouse.order(server.address()));
			Reply<Text> reply = house.call(LIMIT);
			String said = LineHouse.refusal(reply).what().in(Language.NL) + LineHouse.refusal(reply).next().in(Language.NL);
			assertTrue(!said.contains("geheim") && !said.contains("9011"), said);
		}
	}
}
