package nl.dossierbrug.desktop.transfers;

import java.util.Objects;
import java.util.function.Consumer;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.ReasonForm;

/**
 * Does something with transfers and then shows everything anew.
 *
 * @param answers where is asked why, and told why not
 */
record Acting(Panel answers) {

	Acting {
		Objects.requireNonNull(answers);
	}

	/** @param what key of what is being done */
	void act(String what, TransferAction action) {
		answers.attempt(what, action::run, done -> answers.refresh());
	}

	/** Asks for a reason first. @param key of what is asked */
	void ask(String key, Consumer<String> then) {
		new ReasonForm(answers).ask(key, then);
	}
}
