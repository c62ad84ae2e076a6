package nl.dossierbrug.crashes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts kills and what was found wrong after them. */
final class Tally {

	private final Map<Signal, Map<Moment, Integer>> kills = new EnumMap<>(Signal.class);
	private final Map<Kind, Integer> homes = new EnumMap<>(Kind.class);
	private final Map<KillTrouble.Kind, Long> troubles = new EnumMap<>(KillTrouble.Kind.class);
	private final List<String> found = new ArrayList<>();
	private int count;

	synchronized void killed(Plan plan, Kind kind) {
		count++;
		kills.computeIfAbsent(plan.signal(), s -> new EnumMap<>(Moment.class)).merge(plan.moment(), 1, Integer::sum);
		homes.merge(kind, 1, Integer::sum);
	}

	/** @param kept where the home lies that it was found in */
	synchronized void found(List<KillTrouble> wrong, Path kept) {
		for (KillTrouble trouble : wrong) {
			troubles.merge(trouble.kind(), trouble.count(), Long::sum);
			found.add(trouble.kind().words() + ": " + trouble.words() + " (" + kept + ")");
		}
	}

	/** How many kills there were. */
	synchronized int kills() {
		return count;
	}

	synchronized long of(KillTrouble.Kind kind) {
		return troubles.getOrDefault(kind, 0L);
	}

	/** Whether all four promises were kept. */
	synchronized boolean clean() {
		return troubles.isEmpty();
	}

	/** What was found wrong, a line each. */
	synchronized List<String> found() {
		return List.copyOf(found);
	}

	/** The table of what was done and found. */
	synchronized String table() {
		StringBuilder table = new StringBuilder(String.format("%-10s", "kills"));
		Stream.of(Moment.values()).forEach(moment -> table.append(String.format("%14s", word(moment))));
		for (Signal signal : Signal.values()) {
			table.append(String.format("%n%-10s", word(signal)));
			Stream.of(Moment.values()).forEach(moment -> table.append(
					String.format("%14d", kills.getOrDefault(signal, Map.of()).getOrDefault(moment, 0))));
		}
		table.append(String.format("%n%d kills", count));
		homes.forEach((kind, number) -> table.append(String.format(", %d in %s homes", number, word(kind))));
		Stream.of(KillTrouble.Kind.values()).forEach(kind -> table.append(String.format("%n%-14s%8d", kind.words(), of(kind))));
		return table.toString();
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
	}
}
