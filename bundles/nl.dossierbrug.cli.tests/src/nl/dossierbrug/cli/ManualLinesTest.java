package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
