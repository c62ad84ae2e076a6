package nl.dossierbrug.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of lists through the command line's door share. The numbers are made up and pass the elfproef. */
abstract class ListHouse {

	static final String SEM = "123456782";
	static final String NOOR = "200000007";
	static final String LISA = "200000019";
	static final String DAAN = "200000032";

	@TempDir
	Path folder;
	House house;

	@BeforeEach
	void open() {
		house = House.whole(folder);
		house.clock = Clock.fixed(Instant.parse("2026-11-28T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
	}

	final Path text(Charset charset, String... rows) throws IOException {
		return Files.write(folder.resolve("lijst.csv"), Workbooks.lines(rows).getBytes(charset));
	}

	final Path csv(String... rows) throws IOException {
		return text(StandardCharsets.UTF_8, rows);
	}

	final Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString(), "--format", "json"), Stream.of(words)).toArray(String[]::new));
	}

	/** What a person types. */
	final Answer say(String... words) {
		return house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString()), Stream.of(words)).toArray(String[]::new));
	}

	final Answer pupils(Path list, String... more) {
		return type(Stream.concat(Stream.of("pupils", "--sender", "parnassys", "--list", list.toString()), Stream.of(more)).toArray(String[]::new));
	}

	/** One value of every pupil in the answer. */
	static List<Object> all(Answer answer, String key) {
		return answer.lines().stream().filter(line -> line.get("name") != null).map(line -> line.get(key)).toList();
	}

	/** Every rule that was found, of pupils and list. */
	static List<Object> rules(Answer answer) {
		return answer.lines().stream().flatMap(line -> Answer.rows(line.get("findings")).stream()).map(finding -> finding.get("rule")).toList();
	}

	/** What was said of one rule, in one text. */
	static String said(Answer answer, String rule) {
		return answer.lines().stream().flatMap(line -> Answer.rows(line.get("findings")).stream()).filter(finding -> finding.get("rule").equals(rule))
				.map(finding -> (String) finding.get("message")).collect(Collectors.joining("\n"));
	}

	/** What each heading was taken for. */
	static Map<Object, Object> fields(Answer columns) {
		return columns.lines().stream().collect(Collectors.toMap(line -> line.get("heading"), line -> line.get("field") == null ? "-" : line.get("field")));
	}
}
