package nl.dossierbrug.crashes;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A number of kills, on several homes in turn, two processes at a time. */
final class Campaign {

	private static final List<Kind> TURNS = List.of(Kind.FULL, Kind.DESKTOP, Kind.FRESH, Kind.FULL, Kind.DESKTOP, Kind.OLDER);
	private static final int LANES = 2;
	private static final int BEAT = 50;
	private static final int MOST_TOLD = 3;

	private final Path folder;
	private final Workers workers;
	private final long seed;
	private final PrintStream progress;
	private final Tally tally = new Tally();
	private final Tempo tempo = new Tempo();
	private final AtomicInteger homes = new AtomicInteger();
	private final AtomicInteger begun = new AtomicInteger();

	/**
	 * @param folder where the homes go
	 * @param seed decides signals and moments
	 * @param progress told now and then how far it has come
	 */
	Campaign(Path folder, Workers workers, long seed, PrintStream progress) {
		this.folder = folder;
		this.workers = workers;
		this.seed = seed;
		this.progress = progress;
	}

	/** Kills so many times. @return what came of it */
	Tally run(int kills) throws IOException {
		rehearse();
		try (ExecutorService lanes = Executors.newFixedThreadPool(LANES); Shots shots = new Shots()) {
			List<Future<?>> running = java.util.stream.IntStream.range(0, LANES)
					.<Future<?>>mapToObj(lane -> lanes.submit(() -> lane(lane, kills, shots))).toList();
			for (Future<?> lane : running) {
				lane.get();
			}
		} catch (InterruptedException | java.util.concurrent.ExecutionException e) {
			throw new IllegalStateException(e);
		}
		return tally;
	}

	/** Once without a kill, so that Java can keep what it loads. */
	private void rehearse() throws IOException {
		KilledHome subject = subject(Kind.FRESH);
		try (Child child = workers.first(subject)) {
			HomeState nothing = new HomeState(List.of());
			for (int step = 0; step < 5; step++) {
				child.run(subject.story().next(nothing).words());
			}
			child.run(WorkerStep.STATE.words());
			child.leave();
			child.endsWithin(60_000);
		}
		subject.remove();
	}

	private KilledHome subject(Kind kind) throws IOException {
		return KilledHome.in(folder.resolve(kind.name().toLowerCase(java.util.Locale.ROOT) + homes.incrementAndGet()), kind);
	}

	private void lane(int lane, int kills, Shots shots) {
		Random random = new Random(seed * LANES + lane);
		Map<Kind, KilledHome> subjects = new EnumMap<>(Kind.class);
		try {
			for (int turn = lane * TURNS.size() / LANES; begun.getAndIncrement() < kills; turn++) {
				round(TURNS.get(turn % TURNS.size()), subjects, random, shots);
			}
			for (KilledHome subject : subjects.values()) {
				retire(subject, shots);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void round(Kind kind, Map<Kind, KilledHome> subjects, Random random, Shots shots) throws IOException {
		if (!subjects.containsKey(kind)) {
			subjects.put(kind, subject(kind));
		}
		KilledHome subject = subjects.get(kind);
		Plan plan = Plan.draw(random, kind, subject.rounds());
		List<KillTrouble> troubles = Round.killed(subject, plan, workers, shots, tempo);
		if (!troubles.isEmpty()) {
			// kept as it is, to be looked at
			tell(troubles, subject);
			subjects.remove(kind);
			return;
		}
		tally.killed(plan, kind);
		if (tally.kills() % BEAT == 0) {
			progress.println(tally.kills() + " kills");
		}
		if (subject.rounds() >= kind.rounds()) {
			subjects.remove(kind);
			retire(subject, shots);
		}
	}

	private void retire(KilledHome subject, Shots shots) throws IOException {
		List<KillTrouble> troubles = Round.finished(subject, workers, shots, tempo);
		if (troubles.isEmpty()) {
			subject.remove();
		} else {
			tell(troubles, subject);
		}
	}

	private void tell(List<KillTrouble> troubles, KilledHome subject) {
		tally.found(troubles, subject.folder());
		progress.println(subject.folder() + ", kept with its commands.log, after " + subject.rounds() + " kills:");
		troubles.stream().limit(MOST_TOLD).forEach(trouble -> progress.println("  " + trouble.kind().words() + ": " + trouble.words()));
		if (troubles.size() > MOST_TOLD) {
			progress.println("  and " + (troubles.size() - MOST_TOLD) + " more");
		}
	}
}
