package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.GuidedStep;

/** Each line of the three manuals that schools work by is a step of the guided way, or Dossierbrug does it. */
class ManualLinesTest {

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

	/** The README has a row for several lines where they are one thing: {@code S1 1, 7}. */
	@Test
	void theReadmeTellsOfEveryLineItsStep() throws IOException {
		List<String> rows = Files.readAllLines(Path.of(System.getProperty("dossierbrug.root"), "README.md")).stream()
				.filter(row -> row.matches("\\| S[123] .*")).toList();
		for (ManualLine line : lines) {
			String number = line.line().substring(3);
			List<String> own = rows.stream().filter(row -> row.startsWith("| " + line.line().substring(0, 3)))
					.filter(row -> List.of(row.substring(5, row.indexOf(" |")).split(", ")).contains(number)).toList();
			assertFalse(own.isEmpty(), line.line());
			String step = "`" + (line.own() ? line.command() : line.guided()) + "`";
			own.forEach(row -> assertTrue(row.substring(row.lastIndexOf(" | ")).contains(step), row));
		}
	}
}
