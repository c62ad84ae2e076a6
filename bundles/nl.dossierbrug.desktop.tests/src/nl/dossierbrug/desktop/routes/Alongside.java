package nl.dossierbrug.desktop.routes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import nl.dossierbrug.desktop.driver.Screen;

/**
 * Works the window that goes along with a guided handover, by what stands in it.
 *
 * @param screen both windows
 */
record Alongside(Screen screen) {

	private static final List<String> NO_REASONS = List.of("companion.problem.one", "companion.problem.everybody", "companion.problem.other",
			"companion.problem.back", "companion.problem.record");

	Alongside {
		Objects.requireNonNull(screen);
	}

	/** Opens it from the page of the handover. */
	static Alongside open(Screen screen) {
		screen.press("walking.along");
		screen.until("it has come", () -> screen.has("companion.previous"));
		return new Alongside(screen);
	}

	/** Whether the step is done for each pupil apart. */
	boolean perPupil() {
		return screen.has("companion.all");
	}

	/** Whether every step lies behind. */
	boolean past() {
		return screen.has("companion.list");
	}

	/** Does the step, for everybody, and goes on. */
	Alongside done() {
		if (perPupil() && !screen.ticked("companion.all")) {
			screen.press("companion.all");
		}
		screen.press("companion.next");
		return this;
	}

	/** Says of a step for each pupil that it was done by all, goes on, and comes back because one was not. */
	Alongside wrongTick(String name) {
		assertTrue(perPupil());
		done();
		screen.press("companion.previous");
		assertTrue(screen.ticked("companion.all"), "everybody was ticked");
		screen.tick("companion.pupils", name, false);
		screen.press("companion.next");
		screen.press("companion.previous");
		assertFalse(screen.ticked("companion.all"), "one was taken back");
		return this;
	}

	/** Tells what went wrong with one pupil: the first of what is known to go wrong here. */
	Alongside problem(String name) {
		screen.select("companion.pupils", name);
		screen.press("companion.fails");
		String reason = screen.names("companion.problem.").stream().filter(one -> !NO_REASONS.contains(one)).findFirst().orElseThrow();
		screen.press(reason);
		assertTrue(screen.has("companion.letter"), "there is a text to send: " + screen.text());
		screen.press("companion.problem.record");
		assertTrue(screen.has("companion.next"), screen.text());
		return this;
	}

	/** What went wrong with a pupil was solved. */
	Alongside solved(String name) {
		screen.select("companion.pupils", name);
		screen.press("companion.solved");
		return this;
	}
}
