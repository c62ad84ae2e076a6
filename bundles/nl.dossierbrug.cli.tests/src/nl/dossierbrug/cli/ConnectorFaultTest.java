package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;

/** A vendor's connector that breaks down is refused on the screen; what it threw is in a fault file, without messages. */
@Tag("long")
class ConnectorFaultTest {

	private static final String SECRET = "111222333";

	@TempDir
	Path folder;
	private final Broken broken = new Broken();
	private final Parts parts = new Parts.Kept().get();
	private final Connectors connectors = parts.connectors();

	@BeforeEach
	void addBroken() {
		connectors.addReceiver(broken);
	}

	@AfterEach
	void removeBroken() {
		connectors.removeReceiver(broken);
		connectors.takeFaults();
	}

	private Answer type(String... words) {
		return House.of(folder, parts).type(Stream.concat(Stream.of("--home", folder.resolve("home").toString()), Stream.of(words))
				.toArray(String[]::new));
	}

	private String theFault() throws IOException {
		try (var files = Files.list(folder.resolve("home").resolve("faults"))) {
			List<Path> written = files.toList();
			assertEquals(1, written.size());
			return Files.readString(written.getFirst());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"preflight --sender parnassys --receiver stuk --school 00ZZ",
			"import --receiver stuk --batch B1", "request --receiver stuk --school 00ZZ --bsn 123456782"})
	void aVendorsFaultIsARefusalAndIsWrittenDown(String line) throws IOException {
		Answer answer = type(line.split(" "));
		assertEquals(1, answer.exit(), answer.err());
		assertTrue(answer.err().contains("De koppeling stuk heeft een fout in zichzelf"), answer.err());
		assertTrue(answer.err().replaceAll("\\s+", " ").contains("faults"), answer.err());
		String fault = theFault();
		assertTrue(fault.contains("in connector stuk") && fault.contains("IllegalStateException") && fault.contains("\tat "), fault);
		assertFalse(fault.contains(SECRET) || answer.err().contains(SECRET) || answer.out().contains(SECRET));
	}

	@Test
	void scriptsGetTheRefusalToo() {
		Answer answer = type("--format", "json", "import", "--receiver", "stuk", "--batch", "B1");
		assertEquals("connector.fault", Answer.object(answer.line().get("refusal")).get("id"));
		assertEquals(1, answer.lines().size());
	}

	@Test
	void oneThatCannotBeShownIsWrittenDownAndTheOthersAreShown() throws IOException {
		broken.nameless = true;
		Answer answer = type("--format", "json", "connectors");
		assertEquals(1, answer.exit());
		assertTrue(answer.lines().stream().anyMatch(l -> "ot".equals(l.get("id"))));
		var broken = answer.lines().stream().filter(l -> "stuk".equals(l.get("id"))).findFirst().orElseThrow();
		assertEquals("faulty", broken.get("state"));
		assertEquals("connector.fault", Answer.object(broken.get("reason")).get("id"));
		assertTrue(answer.err().contains("faults"), answer.err());
		assertTrue(theFault().contains("in connector stuk"));
	}

	@Test
	void withoutAFaultNothingIsWritten() {
		assertEquals(0, type("inbox", "--receiver", "ot").exit());
		assertFalse(Files.exists(folder.resolve("home").resolve("faults")));
	}

	/** Says what it is, and breaks down in everything else, quoting a pupil's number. */
	private static final class Broken implements DossierReceiver {

		private boolean nameless;

		private static IllegalStateException fault() {
			return new IllegalStateException("pupil " + SECRET);
		}

		@Override
		public String id() {
			return "stuk";
		}

		@Override
		public Text name() {
			if (nameless) {
				throw fault();
			}
			return Text.same("Stuk");
		}

		@Override
		public Set<Way> ways() {
			return Set.of(Way.FILES);
		}

		@Override
		public List<Setting> settings() {
			return List.of();
		}

		@Override
		public List<Profile> profiles() {
			return List.of(new Profile("BB"));
		}

		@Override
		public List<Precondition> preconditions(Context context) {
			throw fault();
		}

		@Override
		public List<OwnField> ownFields() {
			throw fault();
		}

		@Override
		public List<ImportMode> importModes() {
			throw fault();
		}

		@Override
		public Set<RequestWay> requestWays() {
			throw fault();
		}
	}
}
