package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.GuidedStep;

/** Each line of the three manuals that schools work by has its place in each way. */
class ManualLinesTest {

	/** The words of a command in the README, between backticks, with options before it or none. */
	private static final Pattern COMMAND = Pattern.compile("`(?:--[^\\s`]+ [^\\s`]+ )*([a-z][a-z-]*)[^`]*`");

	private final List<ManualLine> lines = ManualLine.all();
	private final List<GuidedStep> steps = steps();

	private static List<GuidedStep> steps() {
		Parts parts = new Parts.Kept().get();
		return Stream.<Connector>concat(parts.connectors().senders().stream(), parts.connectors().receivers().stream())
				.flatMap(connector -> connector.guidedSteps().stream()).toList();
	}

	@Test
	void allLinesOfTheThreeManualsAreInTheTableOnce() {
		Map<String, Long> perManual = lines.stream().map(ManualLine::line)
				.distinct().collect(Collectors.groupingBy(line -> line.substring(0, 2), Collectors.counting()));
		assertEquals(Map.of("S1", 22L, "S2", 12L, "S3", 27L), perManual);
		assertEquals(61, lines.size());
	}

	@Test
	void everyLineIsAStepOrDoneByDossierbrugItself() {
		Map<String, Set<String>> told = new HashMap<>();
		steps.forEach(step -> step.manual().forEach(line -> told.computeIfAbsent(line, none -> new TreeSet<>()).add(step.id())));
		for (ManualLine line : lines) {
			assertEquals(line.own() ? Set.of() : Set.of(line.guided()), told.getOrDefault(line.line(), Set.of()), line.line());
			assertTrue(!line.own() || line.command().startsWith("guide "), line.guided());
		}
	}

	@Test
	void noStepNamesALineThatIsInNoManual() {
		Set<String> known = lines.stream().map(ManualLine::line).collect(Collectors.toSet());
		steps.forEach(step -> assertTrue(known.containsAll(step.manual()), step.id()));
	}

	private static Set<String> commands() throws IOException {
		Properties words = new Properties();
		try (InputStream in = ManualLinesTest.class.getResourceAsStream("command/messages_nl.properties")) {
			words.load(in);
		}
		return words.stringPropertyNames().stream().filter(key -> key.endsWith(".summary")).map(key -> key.substring(0, key.indexOf('.')))
				.collect(Collectors.toSet());
	}

	@Test
	void withFilesEveryLineHasACommandThatThereIsOrNeedsNone() throws IOException {
		Set<String> commands = commands();
		lines.stream().filter(ManualLine::withFiles)
				.forEach(line -> assertTrue(commands.contains(line.files()), line.line() + ": there is no " + line.files()));
	}

	/** Of the systems in the manuals only ParnasSys and Esis have a line, and it carries nothing but their roster. */
	@Test
	void overALineThePupilsAreFetchedAndNothingElse() {
		lines.forEach(line -> assertEquals(line.files().equals("pupils") ? "pupils --live" : "not yet", line.direct(), line.line()));
	}

	/** The README has a row for several lines where they are one thing: {@code S1 1, 7}; each way has a column. */
	@Test
	void theReadmeTellsOfEveryLineItsPlaceInEachWay() throws IOException {
		List<List<String>> rows = Files.readAllLines(Path.of(System.getProperty("dossierbrug.root"), "README.md")).stream()
				.filter(row -> row.matches("\\| S[123] .*")).map(row -> List.of(row.substring(2, row.length() - 2).split(" \\| "))).toList();
		for (ManualLine line : lines) {
			String manual = line.line().substring(0, 3);
			String number = line.line().substring(3);
			List<List<String>> own = rows.stream().filter(row -> row.getFirst().startsWith(manual))
					.filter(row -> List.of(row.getFirst().substring(3).split(", ")).contains(number)).toList();
			assertFalse(own.isEmpty(), line.line());
			own.forEach(row -> {
				assertEquals(5, row.size(), row.toString());
				assertTrue(line.withFiles() ? COMMAND.matcher(row.get(2)).results().anyMatch(found -> found.group(1).equals(line.files()))
						: row.get(2).startsWith("none"), row.toString());
				assertTrue(row.get(3).contains("`" + (line.own() ? line.command() : line.guided()) + "`"), row.toString());
				assertEquals(line.direct(), row.get(4).replace("`", ""), row.toString());
			});
		}
	}
}
