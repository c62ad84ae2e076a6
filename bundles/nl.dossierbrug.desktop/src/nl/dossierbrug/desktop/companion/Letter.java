package nl.dossierbrug.desktop.companion;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.User;

/** A text to send to whoever can help with what went wrong at a step. It names no pupil. */
final class Letter {

	private final Panel place;
	private final WalkStep step;
	private final Refusal problem;

	Letter(Panel place, WalkStep step, Refusal problem) {
		this.place = place;
		this.step = step;
		this.problem = problem;
	}

	/** The text. */
	String words() {
		return place.say("letter", step.system(), step.step().where(), problem.what(), problem.meaning(), problem.next(),
				place.desktop().session().user().map(User::name).orElse(""));
	}

	/** A button that copies it. */
	void button() {
		ActionButton copy = place.kit().button(place.content(), "companion.letter", Kind.PLAIN, "copy", place.say("letter.copy"), () -> {
		});
		copy.addListener(SWT.Selection, e -> {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { words() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			copy.words(place.say("letter.copied"));
			place.fit();
		});
	}
}
