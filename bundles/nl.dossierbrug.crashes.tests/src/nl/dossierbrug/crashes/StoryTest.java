package nl.dossierbrug.crashes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nobody is killed, everything is as the story tells: what the harness reckons with is what the program does. */
class StoryTest {

	/** A year, and the handover of the next. */
	private static final int STEPS = 40;

	@TempDir
	Path folder;

	@Test
	void aYearAndTheNextHandoverGoAsTheStoryTells() throws Exception {
		KilledHome subject = KilledHome.in(folder.resolve("home"), Kind.DESKTOP);
		Workers workers = new Workers(Everything.classPath(), Optional.empty(), folder);
		Set<String> done = new HashSet<>();
		try (Child child = workers.on(subject, line -> {
			// nobody aims
		})) {
			HomeState state = new HomeState(child.run(WorkerStep.STATE.words()).lines());
			for (int i = 0; i < STEPS; i++) {
				WorkerStep step = subject.story().next(state);
				subject.promises().begun(step);
				int exit = child.run(step.words()).exit().orElse(-1);
				assertTrue(step.wasDone(exit), step.words() + " ended with " + exit);
				subject.promises().done(step);
				done.add(step.name());
				state = new HomeState(child.run(WorkerStep.STATE.words()).lines());
				assertEquals(List.of(), subject.promises().broken(state), step.name());
				assertEquals(List.of(), new Tidiness(subject.home()).troubles(state, true), step.name());
			}
			child.leave();
			child.endsWithin(10_000);
		}
		assertTrue(done.containsAll(Set.of("destroy", "retention", "undo", "delete", "withdraw", "guide start", "guide workbook", "guide reconcile")), done.toString());
	}
}
