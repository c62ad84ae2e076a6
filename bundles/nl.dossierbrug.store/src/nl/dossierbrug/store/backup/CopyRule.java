package nl.dossierbrug.store.backup;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.exchange.model.HomeCopy;

/** When an automatic copy is made and which are kept: {@code copies.csv}. */
final class CopyRule {

	private static final long MB = 1L << 20;
	private static final int ALWAYS = 2;

	private final List<DataRow> rows = DataTable.beside(CopyRule.class, "copies.csv").rows();

	/** How long after a copy the next may be made. @param size of the database, in bytes */
	Duration between(long size) {
		return rows.stream().filter(row -> row.get("rule").equals("between"))
				.filter(row -> row.optional("what").isEmpty() || size <= row.as("what", Long::valueOf) * MB)
				.findFirst().map(row -> Duration.ofMinutes(row.as("number", Long::valueOf))).orElseThrow();
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
		return rows.stream().filter(row -> row.get("rule").equals(rule) && row.get("what").equals(what)).findFirst()
				.map(row -> row.as("number", Long::valueOf)).orElseThrow();
	}
}
