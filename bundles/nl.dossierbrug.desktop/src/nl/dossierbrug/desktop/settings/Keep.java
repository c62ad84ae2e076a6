package nl.dossierbrug.desktop.settings;

import java.util.Objects;
import java.util.function.Supplier;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.State;

/**
 * Keeps something that was typed or chosen.
 *
 * @param answers where it is told that it is kept, or why not
 */
record Keep(Panel answers) {

	Keep {
		Objects.requireNonNull(answers);
	}

	/** Keeps it and says so. @param typed the fields that it was typed in, by key */
	<T> void here(Supplier<Outcome<T>> job, String... typed) {
		answers.attempt("work.keep", progress -> job.get(), kept -> {
			answers.desktop().unsaved().taken(typed);
			answers.desktop().kept();
			answers.tell(State.GOOD, answers.say("kept"));
		});
	}

	/** Keeps it and shows the section anew. @param typed the fields that it was typed in, by key */
	<T> void andShow(Supplier<Outcome<T>> job, String... typed) {
		answers.attempt("work.keep", progress -> job.get(), kept -> {
			answers.desktop().unsaved().taken(typed);
			answers.desktop().kept();
			answers.refresh();
		});
	}
}
