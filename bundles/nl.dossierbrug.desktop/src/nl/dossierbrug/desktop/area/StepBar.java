package nl.dossierbrug.desktop.area;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;

/** Where one is in something that goes step by step and what is left. A step that was done can be opened again. */
public final class StepBar {

	private static final String NUMBERS = "①②③④⑤⑥⑦⑧⑨";

	/**
	 * A step.
	 *
	 * @param id its button is named {@code handover.step.ID}
	 * @param words what it is called
	 * @param open goes there; empty where one cannot go
	 */
	public record Item(String id, String words, Optional<Runnable> open) {
		public Item {
			Objects.requireNonNull(id);
			Objects.requireNonNull(words);
			Objects.requireNonNull(open);
		}
	}

	private final Messages messages = new Messages(StepBar.class);

	/** @param now the place of the step that is shown */
	public StepBar(Composite parent, Desktop desktop, List<Item> steps, int now) {
		Kit kit = desktop.kit();
		Composite row = kit.row(parent);
		for (int i = 0; i < steps.size(); i++) {
			Item step = steps.get(i);
			String words = NUMBERS.charAt(i) + " " + step.words();
			if (i != now && step.open().isPresent()) {
				ActionButton button = kit.inRow(kit.button(row, "handover.step." + step.id(), Kind.LINK, "", words, step.open().get()));
				Spoken.as(button, desktop.say(messages.text(i < now ? "step.again" : "step.on", words)));
			} else {
				kit.inRow(kit.label(row, words, i == now ? Look.Size.STRONG : Look.Size.TEXT, i == now ? Tone.TEXT : Tone.QUIET));
			}
		}
	}
}
