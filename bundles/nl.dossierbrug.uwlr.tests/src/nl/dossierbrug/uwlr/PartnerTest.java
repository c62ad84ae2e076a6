package nl.dossierbrug.uwlr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.RosterQuestion;
import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.testing.partner.PartnerFault;
import nl.dossierbrug.testing.partner.Partner;
import nl.dossierbrug.testing.partner.PartnerCertificates;
import nl.dossierbrug.testing.partner.PartnerPupil;
import nl.dossierbrug.testing.partner.PartnerSchool;
import nl.dossierbrug.testing.partner.PartnerSecret;
import nl.dossierbrug.testing.partner.PartnerSetup;

/** The roster of a simulated partner, over mutual TLS. */
@Tag("long")
class PartnerTest {

	private static final SchoolYear YEAR = SchoolYear.of(LocalDate.now());

	/** Certificates take seconds to make. */
	@TempDir
	static Path certificates;
	@TempDir
	Path folder;
	private final UwlrLine uwlr = new UwlrLine("las", Text.same("Het LAS"), Text.same("-"), YearsGiven.CURRENT);
	private Partner partner;

	@BeforeEach
	void start() throws IOException {
		partner = Partner.start(PartnerSetup.in(folder, PartnerCertificates.in(certificates)));
	}

	@AfterEach
	void stop() {
		partner.close();
	}

	private Call call(HttpClient http, String branch) throws IOException {
		Map<String, String> known = Map.of("las.autorisatiesleutel", partner.secret(PartnerSecret.UWLR_KEY), "las.klantcode",
				partner.secret(PartnerSecret.UWLR_CUSTOMER), "las.klantnaam", partner.secret(PartnerSecret.UWLR_NAME));
		return new Call(new School(new Brin("00ZZ"), branch), Map.of(), new TestLine(partner.uwlr(), http, known), Clock.systemDefaultZone(),
				Instant.now().plus(Duration.ofSeconds(20)), Progress.NONE);
	}

	private Reply<Optional<Roster>> ask(SSLContext context, Optional<Instant> since, String branch) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newBuilder().sslContext(context).build()) {
			return uwlr.roster(call(http, branch), new RosterQuestion(YEAR, since));
		}
	}

	private Reply<Optional<Roster>> ask() throws IOException, InterruptedException {
		return ask(partner.certificates().clientContext(PartnerCertificates.Client.GOOD), Optional.empty(), "00");
	}

	private static Roster roster(Reply<Optional<Roster>> reply) {
		return reply instanceof Reply.Done<Optional<Roster>>(Optional<Roster> found) ? found.orElseThrow() : fail(reply);
	}

	private static Roster fail(Reply<?> reply) {
		throw new AssertionError(reply.toString());
	}

	@Test
	void everybodyComesWithGroupAndLastDigits() throws Exception {
		Roster roster = roster(ask());
		assertEquals(partner.school().pupils().size(), roster.pupils().pupils().size());
		assertEquals(partner.school().pupils().stream().map(PartnerPupil::lastFour).toList(), roster.pupils().pupils().stream().map(Pupil::bsnEnd).toList());
		assertEquals(partner.school().pupils().stream().map(PartnerPupil::group).toList(), roster.pupils().pupils().stream().map(Pupil::group).toList());
		assertEquals(new HashSet<>(partner.school().pupils().stream().map(PartnerPupil::group).toList()),
				new HashSet<>(roster.groups().stream().map(group -> group.name()).toList()));
	}

	@Test
	void onlyWhatChangedSinceIsGiven() throws Exception {
		SSLContext good = partner.certificates().clientContext(PartnerCertificates.Client.GOOD);
		Instant now = Instant.now();
		assertEquals(Reply.done(Optional.empty()), ask(good, Optional.of(now), "00"));
		partner.change(partner.school().with(partner.school().pupils().subList(0, 5), now.plusSeconds(60)));
		assertEquals(5, roster(ask(good, Optional.of(now), "00")).pupils().pupils().size());
		partner.change(partner.school().with(List.of(), now.plusSeconds(120)));
		assertEquals("uwlr.no-data", assertInstanceOf(Reply.Never.class, ask()).reason().id());
	}

	@Test
	void ofSeveralBranchesOnlyTheOneThatIsAskedForIsUsed() throws Exception {
		List<PartnerPupil> all = partner.school().pupils();
		List<PartnerPupil> spread = IntStream.range(0, all.size()).mapToObj(i -> i % 4 == 0 ? all.get(i).at("01") : all.get(i)).toList();
		partner.change(partner.school().with(spread, Instant.now()).giving(PartnerSchool.DataSet.FULL));
		assertEquals(all.size() * 3 / 4, roster(ask()).pupils().pupils().size());
		assertEquals(all.size() / 4, roster(ask(partner.certificates().clientContext(PartnerCertificates.Client.GOOD), Optional.empty(), "01"))
				.pupils().pupils().size());
	}

	@Test
	void withoutTheRightCertificateThereIsNoRoster() throws Exception {
		assertThrows(IOException.class, () -> ask(partner.certificates().clientWithoutCertificate(), Optional.empty(), "00"));
		assertThrows(IOException.class, () -> ask(partner.certificates().clientContext(PartnerCertificates.Client.WRONG), Optional.empty(), "00"));
		assertThrows(IOException.class, () -> ask(partner.certificates().clientContext(PartnerCertificates.Client.ENDED), Optional.empty(), "00"));
	}

	@Test
	void whateverGoesWrongUnderwayTheNextTimeItIsThere() throws Exception {
		for (PartnerFault fault : PartnerFault.PASSING) {
			partner.faults().next("/uwlr", fault);
			try {
				Reply<Optional<Roster>> reply = ask();
				assertTrue(reply instanceof Reply.NotNow, fault + ": " + reply);
			} catch (UnreadableAnswerException e) {
				assertTrue(!e.getMessage().isBlank());
			} catch (IOException e) {
				// the line itself failed; whoever called has words for it
			}
		}
		partner.faults().next("/uwlr", new PartnerFault.Endless());
		assertEquals("uwlr.enormous", assertInstanceOf(Reply.Never.class, ask()).reason().id());
		assertEquals(partner.school().pupils().size(), roster(ask()).pupils().pupils().size());
		partner.restart();
		assertEquals(partner.school().pupils().size(), roster(ask()).pupils().pupils().size());
	}

	@Test
	void theLineIsTriedWithoutFetchingPupils() throws Exception {
		try (HttpClient http = HttpClient.newBuilder().sslContext(partner.certificates().clientContext(PartnerCertificates.Client.GOOD)).build()) {
			assertInstanceOf(Reply.Done.class, uwlr.test(call(http, "00")));
		}
	}
}
