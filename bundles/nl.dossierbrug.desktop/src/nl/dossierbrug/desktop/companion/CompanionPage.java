package nl.dossierbrug.desktop.companion;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.desktop.area.Panel;

/** What stands in the window between its head and its edge. */
interface CompanionPage {

	/** Fills the page. */
	void body(Panel page);

	/** Fills the row below it, that is never scrolled away. */
	void foot(Composite row);

	/** The handover is not as it was: what is shown of it follows, and nothing else moves. */
	default void changed() {
		// nothing of it is shown
	}

	/** Something was not done, and why. */
	default void refused(List<Refusal> refusals) {
		// nothing is done here
	}

	/** What Enter does where no button has it. */
	default void enter() {
		// the buttons have it
	}

	/** What Escape does. @return whether it did anything; otherwise the window is closed */
	default boolean escape() {
		return false;
	}

	/** Copies the number of the next pupil. */
	default void copyNext() {
		// nobody is listed
	}

	/** What was copied is not on the clipboard any more. */
	default void cleared() {
		// nothing was said of it here
	}

	/** A list was dropped on the window. */
	default void dropped(Path list) {
		// it is compared elsewhere
	}

	/** Gives the keyboard to what is worked with first. */
	default void focus() {
		// the first control has it
	}
}
