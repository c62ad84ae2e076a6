package nl.dossierbrug.crashes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One process, from its start to its end: it looks what stands in the home, repeats what was broken off, goes on with the
 * story, and is killed somewhere on the way.
 */
final class Round {

	private static final long UNTIL_DEAD = 5000;

	private final KilledHome subject;
	private final Aim aim;
	private final boolean kills;
	private final Tempo tempo;
	private final List<KillTrouble> troubles = new ArrayList<>();
	private HomeState state = new HomeState(List.of());

	private Round(KilledHome subject, Aim aim, boolean kills, Tempo tempo) {
		this.subject = subject;
		this.aim = aim;
		this.kills = kills;
		this.tempo = tempo;
	}

	/** Uses the home and kills what uses it. @return what was wrong with what the round before had left */
	static List<KillTrouble> killed(KilledHome subject, Plan plan, Workers workers, Shots shots, Tempo tempo) throws IOException {
		Round round = new Round(subject, new Aim(plan, shots, tempo), true, tempo);
		round.run(workers, plan.command());
		subject.met();
		return round.troubles;
	}

	/** Finishes what was broken off, and looks once more. @return what is wrong then */
	static List<KillTrouble> finished(KilledHome subject, Workers workers, Shots shots, Tempo tempo) throws IOException {
		Plan none = new Plan(Signal.KILL, Moment.ANY, Integer.MAX_VALUE, 0, 0);
		Round round = new Round(subject, new Aim(none, shots, tempo), false, tempo);
		round.run(workers, subject.promises().pending().isPresent() ? 1 : 0);
		return round.troubles;
	}

	/** @param last the command to go on to */
	private void run(Workers workers, int last) throws IOException {
		try (Child child = workers.on(subject, this::heard)) {
			aim.at(child.pid());
			look(child);
			while (goesOn() && (aim.command() < last || aim.takesAim())) {
				give(child, subject.promises().pending().orElseGet(() -> subject.story().next(state)));
				if (goesOn()) {
					look(child);
				}
			}
			end(child);
		} catch (IllegalStateException e) {
			troubles.add(new KillTrouble(KillTrouble.Kind.UNFINISHED, 1, e.getMessage()));
		}
	}

	private boolean goesOn() {
		return !aim.shot() && troubles.isEmpty();
	}

	private void heard(String[] line) {
		if (line[0].equals("committed")) {
			subject.promises().committed(Long.parseLong(line[1]));
		}
		aim.heard(line);
	}

	private void look(Child child) {
		aim.next(WorkerStep.STATE);
		Child.Answer answer = child.run(WorkerStep.STATE.words());
		if (aim.shot()) {
			return;
		}
		int exit = answer.exit().orElse(-1);
		if (exit != 0) {
			String refused = String.join("; ", answer.lines().stream().filter(l -> l[0].equals("refused")).map(l -> l[1] + ": " + l[2]).toList());
			troubles.add(new KillTrouble(KillTrouble.Kind.HOME_LOST, 1, refused.isEmpty() ? "looking at it ended with " + exit : refused));
			return;
		}
		state = new HomeState(answer.lines());
		troubles.addAll(subject.promises().broken(state));
		troubles.addAll(new Tidiness(subject.home()).troubles(state, subject.promises().pending().isEmpty()));
	}

	private void give(Child child, WorkerStep step) {
		subject.promises().begun(step);
		aim.next(step);
		long start = System.nanoTime();
		Child.Answer answer = child.run(step.words());
		if (aim.shot()) {
			return;
		}
		int exit = answer.exit().orElse(-1);
		if (!step.wasDone(exit)) {
			troubles.add(new KillTrouble(KillTrouble.Kind.UNFINISHED, 1, String.join(" ", step.words()) + " ended with " + exit));
			return;
		}
		tempo.took(step.name(), (System.nanoTime() - start) / 1e6);
		subject.promises().done(step);
	}

	/** What was not killed yet, though it should be, is now; what hears no signal is let go. */
	private void end(Child child) {
		if (kills && troubles.isEmpty()) {
			aim.last(child::leave);
		}
		child.leave();
		if (!child.endsWithin(UNTIL_DEAD)) {
			child.close();
		}
	}
}
