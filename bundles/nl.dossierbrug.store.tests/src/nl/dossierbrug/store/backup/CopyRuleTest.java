package nl.dossierbrug.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.exchange.model.HomeCopy;

class CopyRuleTest {

	private static final long MB = 1L << 20;
	private static final Instant START = Instant.parse("2026-08-31T08:00:00Z");
	private final CopyRule rule = new CopyRule();

	@Test
	void aSmallHomeIsCopiedAtMostOnceAnHourAndAHugeOneOnceADay() {
		assertEquals(Duration.ofHours(1), rule.between(5 * MB));
		assertEquals(Duration.ofHours(6), rule.between(100 * MB));
		assertEquals(Duration.ofDays(1), rule.between(5_000 * MB));
	}

	/** Half a year of school, three sessions each working day, each copied. */
	@Test
	void afterHalfAYearThereAreTheLastSessionsTheLastDaysAndTheLastWeeks() {
		List<HomeCopy> copies = new ArrayList<>();
		for (int day = 0; day < 180; day++) {
			for (int hour : day % 7 < 5 ? new int[] { 0, 3, 6 } : new int[0]) {
				copies.addFirst(new HomeCopy(Path.of(day + "-" + hour), START.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour)), 5 * MB));
				copies.removeAll(rule.gone(copies));
			}
		}
		assertTrue(copies.size() <= 5 + 7 + 8, copies.size() + " copies");
		List<String> names = copies.stream().map(copy -> copy.folder().toString()).toList();
		assertEquals(List.of("179-6", "179-3", "179-0", "178-6", "178-3"), names.subList(0, 5), "the last sessions");
		assertTrue(names.containsAll(List.of("177-6", "176-6", "175-6", "172-6", "171-6")), "the last days " + names);
		assertTrue(names.containsAll(List.of("165-6", "158-6", "151-6", "144-6", "137-6")), "the last weeks " + names);
		assertTrue(copies.getLast().at().isBefore(START.plus(Duration.ofDays(179 - 40))), "more than a month back");
	}

	@Test
	void hugeCopiesDoNotFillTheDiskButTwoAlwaysStay() {
		List<HomeCopy> copies = new ArrayList<>();
		for (int day = 0; day < 30; day++) {
			copies.addFirst(new HomeCopy(Path.of("" + day), START.plus(Duration.ofDays(day)), 3_000 * MB));
			copies.removeAll(rule.gone(copies));
		}
		assertEquals(List.of(Path.of("29"), Path.of("28")), copies.stream().map(HomeCopy::folder).toList());
		copies.clear();
		for (int day = 0; day < 30; day++) {
			copies.addFirst(new HomeCopy(Path.of("" + day), START.plus(Duration.ofDays(day)), 500 * MB));
			copies.removeAll(rule.gone(copies));
		}
		assertEquals(4, copies.size());
		assertEquals(copies, copies.stream().sorted(Comparator.comparing(HomeCopy::at).reversed()).toList());
	}
}
