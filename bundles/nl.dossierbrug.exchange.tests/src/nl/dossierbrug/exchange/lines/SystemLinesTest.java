package nl.dossierbrug.exchange.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Tokens;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.TestSender;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.SchoolLine;

/** Filling in, testing and removing the line of a connector. */
@Tag("long")
class SystemLinesTest {

	private static final String SECRET = "sleutel-van-de-school";
	private static final Map<String, String> FILLED = Map.of("klantcode", "K-17", TalkingSender.KEY, SECRET);

	@TempDir
	static Path folder;
	private static TestCertificates certificates;

	private final LineHouse house = new LineHouse(new TalkingSender(true));

	@BeforeAll
	static void certificates() {
		certificates = new TestCertificates(folder);
	}

	@AfterEach
	void close() {
		house.close();
	}

	private static LineOrder order() {
		return LineHouse.order("https://las.example/oso").with(FILLED);
	}

	private static LineOrder shown(String alias) {
		return order().showing(certificates.file(alias), TestCertificates.PASSPHRASE.toCharArray());
	}

	private LineView only() {
		return House.done(house.lines.all()).getFirst();
	}

	@Test
	void aLineIsShownWithoutWhatIsSecretOfIt() {
		house.set(shown("client").trusting(certificates.pem("authority")).by("proxy.school.example:8080"));
		LineView line = only();
		assertEquals("https://las.example/oso", line.address());
		assertEquals("proxy.school.example:8080", line.proxy());
		assertTrue(line.trust() && line.here() && line.certificateUntil().isPresent());
		assertEquals(List.of("K-17", ""), line.particulars().stream().map(LineView.Particular::value).toList());
		assertEquals(List.of(true, true), line.particulars().stream().map(LineView.Particular::filled).toList());
	}

	@Test
	void whatIsSecretStandsNowhereInTheClear() {
		house.set(shown("client"));
		house.lines.test(TalkingSender.ID, "00YY", "", Progress.NONE);
		SchoolLine kept = house.kept.look(records -> records.lines().all()).getFirst();
		String everywhere = house.kept.picture() + kept.credentials() + kept + shown("client") + only()
				+ house.kept.look(records -> records.audit().after(Long.MIN_VALUE));
		assertFalse(everywhere.contains(SECRET));
		assertFalse(everywhere.contains(TestCertificates.PASSPHRASE));
		assertFalse(everywhere.contains("K-17") && !only().toString().contains("K-17"));
	}

	@Test
	void everythingThatIsWrongIsToldAtOnce() throws IOException {
		Path text = Files.writeString(folder.resolve("tekst.txt"), "geen certificaat");
		assertEquals(List.of("line.address", "line.certificate-unreadable", "line.trust", "line.proxy-address", "line.particular-unknown", "line.particular-missing",
				"line.particular-missing"), House.refused(house.lines.set(LineHouse.order("http://las.example/").showing(text, new char[0]).trusting(text)
						.by("http://proxy").with(Map.of("kleur", "rood")))));
		assertEquals(List.of("line.connector-unknown", "school.brin", "school.vestiging"),
				House.refused(house.lines.set(LineOrder.of("zoiets", "nul", "x", "https://las.example/"))));
		assertEquals(List.of(), House.done(house.lines.all()));
	}

	@Test
	void aCertificateThatCannotBeUsedIsRefusedWithTheReason() throws IOException {
		assertEquals(List.of("line.certificate-passphrase"), House.refused(house.lines.set(order().showing(certificates.file("client"), "fout".toCharArray()))));
		assertEquals(List.of("line.certificate-passphrase"), House.refused(house.lines.set(order().showing(certificates.file("client"), new char[0]))));
		assertEquals(List.of("line.certificate-over"), House.refused(house.lines.set(shown("client-ended"))));
		assertEquals(List.of("line.certificate-not-yet"), House.refused(house.lines.set(shown("client-not-yet"))));
		assertEquals(List.of("line.certificate-no-key"), House.refused(house.lines.set(order().showing(certificates.fileWithoutKey("client"),
				TestCertificates.PASSPHRASE.toCharArray()))));
		assertEquals(List.of("line.file"), House.refused(house.lines.set(order().showing(folder.resolve("er-niet.p12"), new char[0]))));
		assertEquals(List.of("line.file-empty"), House.refused(house.lines.set(order().showing(Files.createFile(folder.resolve("leeg.p12")), new char[0]))));
		Path large = Files.write(folder.resolve("groot.p12"), new byte[ClientCertificate.LARGEST + 1]);
		assertEquals(List.of("line.file"), House.refused(house.lines.set(order().showing(large, new char[0]))));
	}

	@Test
	void aConnectorThatSpeaksWithNoSystemHasNoLine() {
		house.connectors.addSender(new TestSender());
		assertEquals(List.of("line.no-line"), House.refused(house.lines.set(LineOrder.of("las", "00YY", "", "https://las.example/"))));
	}

	@Test
	void whatIsNotFilledInAgainStaysAndWhatIsToGoGoes() {
		house.set(shown("client").by("proxy.school.example:8080"));
		LineView after = house.set(LineHouse.order("https://las.example/nieuw"));
		assertTrue(after.certificateUntil().isPresent());
		assertEquals("proxy.school.example:8080", after.proxy());
		LineView less = house.set(LineHouse.order("https://las.example/nieuw").without(Set.of(LineOrder.Part.CERTIFICATE, LineOrder.Part.PROXY)));
		assertEquals(Optional.empty(), less.certificateUntil());
		assertEquals("", less.proxy());
		assertEquals(1, House.done(house.lines.all()).size());
	}

	@Test
	void aSecretDoesNotGoAlongToAnotherComputer() {
		house.set(shown("client"));
		assertEquals(List.of("line.particular-missing"), House.refused(house.lines.set(LineHouse.order("https://ergens.example/oso"))));
		assertEquals("https://las.example/oso", only().address());
	}

	@Test
	void whoMayNotChangeSettingsMayDoNothingWithLines() {
		house.role(Role.LEERKRACHT);
		assertEquals(List.of("rights.missing"), House.refused(house.lines.all()));
		assertEquals(List.of("rights.missing"), House.refused(house.lines.set(order())));
		assertEquals(List.of("rights.missing"), House.refused(house.lines.test(TalkingSender.ID, "00YY", "", Progress.NONE)));
		assertEquals(List.of("rights.missing"), House.refused(house.lines.remove(TalkingSender.ID, "00YY", "")));
	}

	@Test
	void aTestTellsWhatTheSystemAnsweredAndIsLogged() throws IOException {
		try (TestServer server = TestServer.mutual(certificates.server("server"), TestServer.saying(200, "welkom"))) {
			assertEquals("line.none", tested().refusal().orElseThrow().id());
			house.set(LineHouse.order(server.address()).with(FILLED).showing(certificates.file("client"), TestCertificates.PASSPHRASE.toCharArray())
					.trusting(certificates.pem("authority")));
			LineTest test = tested();
			assertTrue(test.ok(), test::toString);
			server.now(TestServer.saying(401, ""));
			assertEquals("line.denied", tested().refusal().orElseThrow().id());
		}
		assertEquals(List.of("praatlas: 00YY00 line.none", "praatlas: 00YY00", "praatlas: 00YY00 ok", "praatlas: 00YY00 line.denied"),
				house.kept.look(records -> records.audit().after(Long.MIN_VALUE)).stream().filter(entry -> entry.event().startsWith("line."))
						.map(entry -> entry.subject() + ": " + entry.detail()).toList());
	}

	@Test
	void aTestTellsHowLongTheSystemTook() throws IOException {
		try (TestServer server = TestServer.mutual(certificates.server("server"), (request, out) -> {
			Thread.sleep(60);
			TestServer.saying(200, "welkom").answer(request, out);
		})) {
			house.set(LineHouse.order(server.address()).with(FILLED).showing(certificates.file("client"), TestCertificates.PASSPHRASE.toCharArray())
					.trusting(certificates.pem("authority")));
			LineTest test = tested();
			assertTrue(test.ok() && test.milliseconds() >= 60, test::toString);
		}
	}

	private LineTest tested() {
		return House.done(house.lines.test(TalkingSender.ID, "00YY", "", Progress.NONE));
	}

	@Test
	void aCertificateIsWarnedOfThirtyDaysBeforeItEndsAndWhenItHasEnded() {
		EndingCertificates ending = new EndingCertificates(house.desk, house.connectors);
		house.set(shown("client"));
		assertEquals(List.of(), House.done(ending.due()));
		house.clock.forward(Duration.ofDays(68));
		assertEquals(List.of(), House.done(ending.due()));
		house.clock.forward(Duration.ofDays(2));
		CertificateDue due = House.done(ending.due()).getFirst();
		assertFalse(due.over());
		assertTrue(due.what().in(Language.NL).contains("Praatlas"), due::toString);
		house.clock.forward(Duration.ofDays(31));
		assertTrue(House.done(ending.due()).getFirst().over());
		house.set(order().without(Set.of(LineOrder.Part.CERTIFICATE)));
		assertEquals(List.of(), House.done(ending.due()));
	}

	@Test
	void aRemovedLineIsGoneAndASecondTimeThereIsNone() {
		house.set(order());
		assertEquals(LineHouse.SCHOOL, House.done(house.lines.remove(TalkingSender.ID, "00YY", "")));
		assertEquals(List.of(), House.done(house.lines.all()));
		assertEquals(List.of("line.none"), House.refused(house.lines.remove(TalkingSender.ID, "00YY", "")));
	}

	@Test
	void tokensAreKeptFromCallToCallUntilTheLineIsChanged() {
		house.set(order());
		Tokens first = call().line().tokens();
		first.put("sessie", "abc", Instant.now().plusSeconds(60));
		first.put("oud", "abc", Instant.now().minusSeconds(1));
		assertEquals(Optional.of("abc"), call().line().tokens().get("sessie"));
		assertEquals(Optional.empty(), call().line().tokens().get("oud"));
		house.set(order());
		assertEquals(Optional.empty(), call().line().tokens().get("sessie"));
	}

	private Call call() {
		return House.done(house.calls.call(house.connectors.withLine().getFirst(), LineHouse.SCHOOL, Duration.ofSeconds(1), Progress.NONE));
	}

	@Test
	void aLineThatSomebodyChangedInTheStoreIsNotUsed() {
		house.set(order());
		house.kept.tamper(state -> state.lines.replaceAll((id, line) -> new SchoolLine(line.connector(), line.school(), line.sealedBy(),
				"https://dief.example/", line.trust(), line.proxy(), line.certificateUntil(), line.credentials(), line.at(), line.by())));
		assertEquals(List.of("line.elsewhere"), House.refused(house.calls.call(house.connectors.withLine().getFirst(), LineHouse.SCHOOL,
				Duration.ofSeconds(1), Progress.NONE)));
		assertFalse(only().here());
	}
}
