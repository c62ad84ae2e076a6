package nl.dossierbrug.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import nl.dossierbrug.exchange.model.HomeCopy;

/** When an automatic copy is made and which are kept: {@code copies.csv}. */
final class CopyRule {

	private static final long MB = 1L << 20;
	private static final int ALWAYS = 2;

	private final List<String[]> rows;

	/** The rule of the table beside this class. */
	CopyRule() {
		rows = rows();
	}

	/** How long after a copy the next may be made. @param size of the database, in bytes */
	Duration between(long size) {
		return rows.stream().filter(row -> row[0].equals("between")).filter(row -> row[1].isEmpty() || size <= Long.parseLong(row[1]) * MB)
				.findFirst().map(row -> Duration.ofMinutes(Long.parseLong(row[2]))).orElseThrow();
	}

	/** How much room there must be for a copy of this size, in bytes. */
	long free(long size) {
		return size * number("room", "free");
	}

	/** The copies that go. @param copies the newest first */
	List<HomeCopy> gone(List<HomeCopy> copies) {
		Set<HomeCopy> kept = new HashSet<>(copies.subList(0, Math.min(copies.size(), (int) number("keep", "session"))));
		kept.addAll(newest(copies, CopyRule::day, number("keep", "day")));
		kept.addAll(newest(copies, copy -> day(copy).get(IsoFields.WEEK_BASED_YEAR) * 100 + day(copy).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
				number("keep", "week")));
		long together = 0;
		List<HomeCopy> gone = new ArrayList<>();
		for (int i = 0; i < copies.size(); i++) {
			HomeCopy copy = copies.get(i);
			together += copy.bytes();
			if (!kept.contains(copy) || i >= ALWAYS && together > number("room", "together") * MB) {
				gone.add(copy);
			}
		}
		return gone;
	}

	/** The newest copy of each of the last so many spans of time in which there are any. */
	private static <S> List<HomeCopy> newest(List<HomeCopy> copies, Function<HomeCopy, S> span, long most) {
		Set<S> seen = new HashSet<>();
		return copies.stream().filter(copy -> seen.size() < most && seen.add(span.apply(copy))).toList();
	}

	private static LocalDate day(HomeCopy copy) {
		return LocalDate.ofInstant(copy.at(), ZoneOffset.UTC);
	}

	private long number(String rule, String what) {
		return rows.stream().filter(row -> row[0].equals(rule) && row[1].equals(what)).findFirst().map(row -> Long.parseLong(row[2])).orElseThrow();
	}

	private static List<String[]> rows() {
		try (var reader = new BufferedReader(new InputStreamReader(CopyRule.class.getResourceAsStream("copies.csv"), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split(",", -1)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
