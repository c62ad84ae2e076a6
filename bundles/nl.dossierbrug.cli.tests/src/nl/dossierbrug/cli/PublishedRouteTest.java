package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;

/**
 * The whole route on the published example dossiers, where they are at hand, with a list as a school would have it: an
 * old encoding, words above the header, BSNs without their zeros or with dots, somebody twice, somebody with a BSN that
 * cannot exist, somebody without a dossier.
 */
class PublishedRouteTest {

	private static final String SCHOOL = "00YY";
	/** A BSN that may be used in examples; no published dossier has it. */
	private static final String WITHOUT_DOSSIER = "123456782";

	@TempDir
	Path folder;
	private final Path examples = Path.of(System.getProperty("dossierbrug.published", "absent"), "oso/official/2019.1/examples");
	private List<Identity> people;

	@BeforeEach
	void findExamples() throws IOException {
		assumeTrue(Files.isDirectory(examples), "the published examples are not at hand");
		OsoStandard standard = new Parts.Kept().get().standard();
		people = new ArrayList<>();
		try (Stream<Path> files = Files.list(examples)) {
			for (Path file : files.sorted().toList()) {
				try (InputStream in = Files.newInputStream(file)) {
					Identity identity = standard.identity(standard.read(in).dossier().orElseThrow());
					if (Bsn.of(identity.bsn()).isPresent()) {
						people.add(identity);
					}
				}
			}
		}
	}

	private Answer type(String... words) {
		return House.whole(folder).type(Stream.concat(
				Stream.of("--home", folder.resolve("home").toString(), "--format", "json"), Stream.of(words)).toArray(String[]::new));
	}

	@Test
	void everyDossierWithABsnGoesAllTheWayAndNothingElseStopsIt() throws IOException {
		assertEquals(8, people.size());
		assertEquals(0, type("settings", "set", "parnassys.regionaal-initiatief", "true").exit());

		List<Map<String, Object>> prepared = type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL,
				"--list", dirtyList().toString(), "--dossiers", examples.toString()).lines();
		assertEquals(8L, prepared.getFirst().get("ready"), prepared::toString);
		assertEquals(2L, prepared.getFirst().get("refused"));
		String batch = (String) prepared.getFirst().get("batch");

		long arrived = type("request", "--receiver", "ot", "--school", SCHOOL, "--batch", batch).lines().stream()
				.filter(line -> line.get("refusal") == null).count();
		assertEquals(8, arrived);

		List<Map<String, Object>> imported = type("import", "--receiver", "ot", "--batch", batch).lines();
		assertEquals(8, imported.stream().filter(line -> "new".equals(line.get("action"))).count(), imported::toString);
		assertEquals(8, type("okr", "--receiver", "ot").lines().size());

		String undone = (String) imported.stream().filter(line -> "new".equals(line.get("action"))).findFirst().orElseThrow().get("import");
		assertEquals(0, type("undo", "--import", undone).exit());
		assertEquals(7, type("okr", "--receiver", "ot").lines().size());
		assertEquals(Map.of("verified", true), type("audit", "--verify").lines().getLast());
	}

	private Path dirtyList() throws IOException {
		StringBuilder list = new StringBuilder("Leerlingen van de Testschool;;;;\n;;;;\nGroep;Geb. datum;B.S.N.;Naam;Leerjaar\n");
		for (int i = 0; i < people.size(); i++) {
			Identity person = people.get(i);
			list.append("8A;").append(birthDate(person)).append(';').append(dirty(person.bsn(), i)).append(';')
					.append(person.name().spoken()).append(";8\n");
		}
		Identity first = people.getFirst();
		list.append("8A;").append(birthDate(first)).append(';').append(first.bsn()).append(';').append(first.name().spoken()).append(";8\n");
		list.append("8A;01-02-2010;123456789;Tim Visser;8\n");
		list.append("8A;01-02-2010;").append(WITHOUT_DOSSIER).append(";Eva Bos;8\n;;;;\n");
		return Files.writeString(folder.resolve("leerlingen.csv"), list, Charset.forName("windows-1252"));
	}

	private static String birthDate(Identity person) {
		return person.birthDate().map(d -> "%d-%d-%d".formatted(d.getDayOfMonth(), d.getMonthValue(), d.getYear())).orElse("");
	}

	/** Without its zeros when it has them; else with dots, with a space, or as it is. */
	private static String dirty(String bsn, int turn) {
		String plain = bsn.replaceFirst("^0+", "");
		if (!plain.equals(bsn) || turn % 3 == 0) {
			return plain;
		}
		return turn % 3 == 1 ? bsn.substring(0, 4) + "." + bsn.substring(4, 6) + "." + bsn.substring(6) : " " + bsn;
	}

	@Test
	void noBsnStandsInClearInWhatIsPrintedAlongTheWay() throws IOException {
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		StringBuilder said = new StringBuilder();
		for (Answer answer : List.of(
				type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", dirtyList().toString(), "--dossiers", examples.toString()),
				type("request", "--receiver", "ot", "--school", SCHOOL, "--batch", "B1"), type("import", "--receiver", "ot", "--batch", "B1", "--dry-run"),
				type("status"), type("audit"))) {
			said.append(answer.out()).append(answer.err());
		}
		assertTrue(said.length() > 10_000);
		for (Identity person : people) {
			assertTrue(said.indexOf(person.bsn()) < 0, "a BSN in clear of " + person);
		}
	}
}
