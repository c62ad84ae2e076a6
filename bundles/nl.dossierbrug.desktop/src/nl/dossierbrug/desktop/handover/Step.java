package nl.dossierbrug.desktop.handover;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

/** One step of the handover: one decision on one page. */
interface Step {

	/** Its id, for its texts, its place and its page of the help. */
	String id();

	/** Key of what its button to go on says. */
	default String nextKey() {
		return "next." + id();
	}

	/** Key of what it asks. */
	default String headKey() {
		return "head." + id();
	}

	/** Builds it. @param page a grid of one column */
	void build(Composite page, Guide guide);

	/** A file was dropped on the window. @return whether this step knows what to do with it */
	default boolean takes(Path dropped) {
		return false;
	}

	/** Why one cannot go on yet, as a sentence in the language of the screen; empty when one can. */
	Optional<String> obstacle(Guide guide);

	/** What is done when one goes on; calls {@link Guide#next} when that is done. */
	default void proceed(Guide guide) {
		guide.next();
	}
}
