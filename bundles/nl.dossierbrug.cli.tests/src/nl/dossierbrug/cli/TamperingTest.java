package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;

/**
 * Somebody who can open the database, with its key, changes something in it behind the program's back. Whatever it is,
 * {@code audit --verify} finds it, or the home does not open any more.
 */
@Tag("long")
class TamperingTest {

	private static final String SCHOOL = PracticeSchool.BRIN.code();
	/** The answer where a home is not opened any more. */
	private static final String REFUSED = "refused";

	@TempDir
	static Path folder;
	private static House house;
	private static Path whole;

	/** What somebody does to a home that is closed. */
	@FunctionalInterface
	interface Deed {
		void on(Path home, Statement sql) throws Exception;
	}

	@BeforeAll
	static void workForADay() throws IOException {
		house = House.whole(folder);
		Parts parts = new Parts.Kept().get();
		house = House.of(folder, parts);
		PracticeFiles files = new PracticeSchool(parts.standard(), LocalDate.now()).write(folder.resolve("school"));
		whole = folder.resolve("home");
		done("users", "add", "juf.els", "--role", "leerkracht");
		done("settings", "set", "parnassys.regionaal-initiatief", "true");
		type(whole, "prepare", "--sender", "parnassys", "--receiver", "ot", "--school", SCHOOL, "--list", files.cleanList().toString(),
				"--dossiers", files.dossiers().toString());
		type(whole, "request", "--receiver", "ot", "--school", SCHOOL, "--batch", "B1");
		List<Map<String, Object>> imported = type(whole, "import", "--receiver", "ot", "--batch", "B1").lines().stream()
				.filter(line -> line.get("import") != null).toList();
		assertTrue(imported.size() > 2, imported::toString);
		done("undo", "--import", (String) imported.getFirst().get("import"));
		Path key = Files.writeString(folder.resolve("point.key"), "geheim-0123456789");
		done("register", "--receiver", "top", "--school", SCHOOL, "--point", "1", "--key-file", key.toString());
		done("bsn-list", "--sender", "parnassys", "--list", files.cleanList().toString(), "--out", folder.resolve("bsn.xlsx").toString());
		done("pdf", "--transfer", "T4", "--out", folder.resolve("T4.pdf").toString());
		type(whole, "destroy", "--transfer", "T10", "--transfer", "T11", "--reason", "verzoek van de ouders");
		type(whole, "destroy", "--transfer", "T12", "--reason", "verzoek van de ouders");
		done("groups", "--receiver", "top", "--school", SCHOOL, "map", "8 Blauw", "8B");
	}

	private static Answer type(Path home, String... words) {
		return house.type(Stream.concat(Stream.of("--home", home.toString(), "--format", "json"), Stream.of(words)).toArray(String[]::new));
	}

	private static void done(String... words) {
		Answer answer = type(whole, words);
		assertEquals(0, answer.exit(), () -> answer.out() + answer.err());
	}

	private static Path copy(String name) throws IOException {
		Path copy = Files.createTempDirectory(folder, name);
		try (Stream<Path> files = Files.walk(whole)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path to = copy.resolve(whole.relativize(file));
				Files.createDirectories(to.getParent());
				Files.copy(file, to);
			}
		}
		return copy;
	}

	private static void open(Path home, Deed deed) throws Exception {
		Path key;
		try (Stream<Path> keys = Files.list(folder.resolve("keys"))) {
			key = keys.filter(file -> !file.getFileName().toString().contains("-")).findFirst().orElseThrow();
		}
		JdbcDataSource source = new JdbcDataSource();
		source.setURL("jdbc:h2:file:" + home.resolve("data").resolve("dossierbrug") + ";CIPHER=AES");
		source.setUser("dossierbrug");
		source.setPassword(Files.readString(key).strip() + " dossierbrug");
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			deed.on(home, statement);
		}
	}

	private static Deed sql(String... statements) {
		return (home, sql) -> {
			for (String statement : statements) {
				int rows = sql.executeUpdate(statement);
				assertTrue(rows > 0 || statement.startsWith("CREATE"), statement);
			}
		};
	}

	private static Arguments kind(String name, String found, Deed deed) {
		return arguments(name, found, deed);
	}

	private static final String LAST = "(SELECT MAX(entry_number) FROM audit_entry)";
	/** The newest entry that is left becomes the end of the log. */
	private static final String NEW_HEAD = "UPDATE setting SET content = (SELECT entry_number || ' ' || hash || ' 0' FROM audit_entry "
			+ "WHERE entry_number = " + LAST + ") WHERE name = 'audit:head'";

	static Stream<Arguments> kinds() {
		return Stream.of(
				kind("the log emptied", REFUSED, sql("DELETE FROM audit_entry")),
				kind("the log emptied, with witness and head", "audit.emptied", (home, sql) -> {
					sql("DELETE FROM audit_entry", "DELETE FROM setting WHERE name = 'audit:head'").on(home, sql);
					Files.write(home.resolve("dossierbrug.witness"), new byte[0]);
				}),
				kind("the last entries removed", REFUSED, sql("DELETE FROM audit_entry WHERE entry_number > " + LAST + " - 3")),
				kind("the last entries removed, with witness and head", "audit.witness-missing", (home, sql) -> {
					sql("DELETE FROM audit_entry WHERE entry_number > " + LAST + " - 3", NEW_HEAD).on(home, sql);
					Files.write(home.resolve("dossierbrug.witness"), new byte[0]);
				}),
				kind("one in the middle removed", "audit.removed", sql("DELETE FROM audit_entry WHERE entry_number = 5")),
				kind("an entry changed", "audit.changed", sql("UPDATE audit_entry SET detail = 'iets anders' WHERE entry_number = 5")),
				kind("who did it changed", "audit.changed", sql("UPDATE audit_entry SET done_by = 'juf.els' WHERE entry_number = 5")),
				kind("two swapped", "audit.changed", sql("UPDATE audit_entry SET entry_number = -1 WHERE entry_number = 5",
						"UPDATE audit_entry SET entry_number = 5 WHERE entry_number = 6", "UPDATE audit_entry SET entry_number = 6 WHERE entry_number = -1")),
				kind("a seal put in the place of another", "audit.forged",
						sql("UPDATE audit_entry SET seal = (SELECT seal FROM audit_entry WHERE entry_number = 6) WHERE entry_number = 5")),
				kind("log and witness made anew as a bare chain", "audit.seals-lost", (home, sql) -> new BareChain(sql).write(home)),
				kind("the witness gone", REFUSED, (home, sql) -> Files.delete(home.resolve("dossierbrug.witness"))),
				kind("the witness emptied", "audit.witness-missing", (home, sql) -> Files.write(home.resolve("dossierbrug.witness"), new byte[0])),
				kind("the witness without its seal", "audit.witness-other", (home, sql) -> Files.write(home.resolve("dossierbrug.witness"),
						Files.readAllLines(home.resolve("dossierbrug.witness")).stream().filter(line -> !line.startsWith("seal")).toList())),
				kind("a transfer's status changed", "audit.differs-known", sql("UPDATE transfer SET sender_status = 'INGETROKKEN' WHERE id = 'T2'")),
				kind("a transfer's pupil changed", "audit.differs", sql("UPDATE transfer SET name = 'Iemand Anders' WHERE id = 'T2'")),
				kind("a transfer made unreadable", "audit.unreadable", sql("UPDATE transfer SET school_brin = 'x' WHERE id = 'T2'")),
				kind("a transfer put in", "audit.unknown", sql("CREATE LOCAL TEMPORARY TABLE one AS SELECT * FROM transfer WHERE id = 'T2'",
						"UPDATE one SET id = 'T999', seq = 999", "INSERT INTO transfer SELECT * FROM one")),
				kind("a transfer removed with all its own", "audit.missing", sql("DELETE FROM timeline_event WHERE transfer = 'T2'",
						"DELETE FROM dossier_version WHERE transfer = 'T2'", "DELETE FROM transfer WHERE id = 'T2'")),
				kind("a dossier put in the place of another", "audit.differs",
						sql("UPDATE dossier_version SET xml = (SELECT xml FROM dossier_version WHERE transfer = 'T3') WHERE transfer = 'T2'")),
				kind("a dossier and its digest", "audit.differs", sql("UPDATE dossier_version SET (xml, sha256) = "
						+ "(SELECT xml, sha256 FROM dossier_version WHERE transfer = 'T3') WHERE transfer = 'T2'")),
				kind("the fields of a pupil file changed", "audit.differs", sql("UPDATE pupil_file SET fields = "
						+ "(SELECT fields FROM pupil_file ORDER BY id DESC LIMIT 1) WHERE id = (SELECT id FROM pupil_file ORDER BY id LIMIT 1)")),
				kind("a pupil file removed", "audit.missing", sql("DELETE FROM pupil_file WHERE id = (SELECT MAX(id) FROM pupil_file)")),
				kind("imports removed", "audit.missing", sql("DELETE FROM import_record")),
				kind("an import marked as undone", "audit.differs-known", sql("UPDATE import_record SET undone = TRUE WHERE id = 'I2'")),
				kind("a beheerder put in", "audit.unknown", sql("INSERT INTO app_user (name, role) VALUES ('boef', 'BEHEERDER')")),
				kind("a role changed", "audit.differs-known", sql("UPDATE app_user SET role = 'BEHEERDER' WHERE name = 'juf.els'")),
				kind("an account given to another", "audit.differs", sql("UPDATE user_identity SET accounts = accounts || CHAR(10) || 'boef' WHERE user_name = 'meester.jan'")),
				kind("a setting changed", "audit.differs-known", sql("UPDATE setting SET content = 'false' WHERE name = 'parnassys.regionaal-initiatief'")),
				kind("a setting removed", "audit.missing", sql("DELETE FROM setting WHERE name = 'parnassys.regionaal-initiatief'")),
				kind("a request put in", "audit.unknown", sql("CREATE LOCAL TEMPORARY TABLE one AS SELECT * FROM dossier_request WHERE id = 'R1'",
						"UPDATE one SET id = 'R999', seq = 999", "INSERT INTO dossier_request SELECT * FROM one")),
				kind("a step of a timeline changed", "audit.timeline", sql("UPDATE timeline_event SET done_by = 'juf.els' WHERE transfer = 'T2' AND event_number = 1")),
				kind("a step of a timeline removed", "audit.timeline",
						sql("DELETE FROM timeline_event WHERE transfer = 'T2' AND event_number = (SELECT MAX(event_number) FROM timeline_event WHERE transfer = 'T2')")),
				kind("a counter set back", "audit.differs", sql("UPDATE counter SET last_number = 1 WHERE prefix = 'T'")),
				kind("a delivery point changed", "audit.differs", sql("UPDATE delivery_point SET secret_key = 'van mij'")),
				kind("a group put in", "audit.unknown", sql("INSERT INTO known_group (receiver, brin, name, school_year) VALUES ('top', '" + SCHOOL + "', '9Z', '')")),
				kind("a proof of destruction removed", "audit.missing", sql("DELETE FROM destroyed_record WHERE destruction = 'V2'", "DELETE FROM destruction WHERE id = 'V2'")),
				kind("the reason of a destruction changed", "audit.differs", sql("UPDATE destruction SET reason = 'bewaartermijn' WHERE id = 'V1'")),
				kind("a destruction put in", "audit.unknown", sql("INSERT INTO destruction (id, destroyed_at, destroyed_by, reason) VALUES ('V9', 0, 'juf.els', '')")),
				kind("what was destroyed removed from its destruction", "audit.missing", sql("DELETE FROM destroyed_record WHERE destruction = 'V2'")),
				kind("one of what was destroyed removed", "audit.timeline", sql("DELETE FROM destroyed_record WHERE destruction = 'V1' AND record_number = 2")),
				kind("a destroyed record changed to another", "audit.timeline", sql("UPDATE destroyed_record SET record = 'T2' WHERE destruction = 'V1' AND record_number = 2")),
				kind("a destroyed record made unreadable", "audit.unreadable", sql("UPDATE destroyed_record SET kind = 'IETS' WHERE destruction = 'V1' AND record_number = 2")),
				kind("a destroyed record put in", "audit.timeline", sql("CREATE LOCAL TEMPORARY TABLE one AS SELECT * FROM destroyed_record WHERE destruction = 'V2'",
						"UPDATE one SET record_number = 7, record = 'T2'", "INSERT INTO destroyed_record SELECT * FROM one")),
				kind("a remembered file forgotten", "audit.missing", sql("DELETE FROM made_file WHERE id = 'F1'")),
				kind("a remembered file said to be elsewhere", "audit.differs", sql("UPDATE made_file SET path = '/elders/bsn.xlsx' WHERE id = 'F1'")),
				kind("a file put in among the remembered", "audit.unknown", sql("CREATE LOCAL TEMPORARY TABLE one AS SELECT * FROM made_file WHERE id = 'F1'",
						"UPDATE one SET id = 'F99', seq = 99, path = '/elders/van.iemand'", "INSERT INTO made_file SELECT * FROM one")),
				kind("a destruction put in as one from before", "audit.widened", sql("INSERT INTO destruction (id, destroyed_at, destroyed_by, reason) VALUES ('V9', 0, 'juf.els', '')",
						"INSERT INTO setting (name, content) VALUES ('audit:untold', 'true')")),
				kind("a group linked otherwise", "audit.differs", sql("UPDATE group_mapping SET receivers = '7A'")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("kinds")
	void everyTamperingIsFound(String name, String found, Deed deed) throws Exception {
		Path home = copy("tampered");
		open(home, deed);
		Answer answer = type(home, "audit", "--verify");
		if (found.equals(REFUSED)) {
			assertEquals(3, answer.exit(), () -> answer.out() + answer.err());
			assertTrue(answer.out().contains("\"store.") || answer.err().contains("logboek"), () -> answer.out() + answer.err());
			return;
		}
		assertEquals(1, answer.exit(), () -> answer.out() + answer.err());
		Map<String, Object> verdict = answer.lines().getLast();
		assertEquals(false, verdict.get("verified"));
		assertTrue(verdict.get("findings").toString().contains("id=" + found + ","), () -> found + " not in " + verdict);
	}

	@Test
	void whatNobodyTouchedIsAsTheLogSays() throws Exception {
		Path home = copy("untouched");
		open(home, (where, sql) -> {
			try (ResultSet rows = sql.executeQuery("SELECT COUNT(*) FROM transfer")) {
				assertTrue(rows.next() && rows.getLong(1) > 20);
			}
		});
		assertEquals(Map.of("verified", true), type(home, "audit", "--verify").lines().getLast());
	}

	/** What only a comparison with a receipt shows: everything, witness included, put back as it was at an earlier moment. */
	@Test
	void anOlderHomePutBackAsAWholeIsWholeInItself() throws Exception {
		Path older = copy("older");
		type(whole, "settings", "set", "parnassys.regionaal-initiatief", "true");
		assertEquals(Map.of("verified", true), type(older, "audit", "--verify").lines().getLast());
	}
}
