package nl.dossierbrug.desktop.handover;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;

/** Where one is in the handover and what is left. A step that was done can be opened again. */
final class StepBar {

	private static final String NUMBERS = "①②③④⑤⑥⑦⑧⑨";

	/** @param now the place of the step that is shown */
	StepBar(Composite parent, Guide guide, List<Step> steps, int now) {
		Composite row = guide.kit().row(parent);
		for (int i = 0; i < steps.size(); i++) {
			Step step = steps.get(i);
			String words = NUMBERS.charAt(i) + " " + guide.say("step." + step.id());
			if (i < now) {
				ActionButton button = guide.kit().inRow(guide.kit().button(row, "handover.step." + step.id(), Kind.LINK, "", words,
						() -> guide.to(step.id())));
				Spoken.as(button, guide.say("step.again", words));
			} else {
				guide.kit().inRow(guide.kit().label(row, words, i == now ? Look.Size.STRONG
						: Look.Size.TEXT, i == now ? Tone.TEXT : Tone.QUIET));
			}
		}
	}
}
