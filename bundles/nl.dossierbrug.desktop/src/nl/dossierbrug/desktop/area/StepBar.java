package nl.dossierbrug.desktop.area;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;

/**
 * Where one is in something that goes step by step and what is left. A step that was done can be opened again. Where the steps
 * do not fit in one line they are a list to choose from.
 */
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
		Composite place = kit.columns(parent, 1);
		Composite row = kit.row(place);
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
		List<Integer> open = IntStream.range(0, steps.size()).filter(i -> i == now || steps.get(i).open().isPresent()).boxed().toList();
		Combo list = kit.choice(place, "handover.steps", "", open.stream().map(i -> desktop.say(messages.text("steps.one", i + 1, steps.size(), steps.get(i).words()))).toList(),
				open.indexOf(now), index -> steps.get(open.get(index)).open().ifPresent(Runnable::run));
		Spoken.as(list, desktop.say(messages.text("steps")));
		place.addListener(SWT.Resize, e -> arrange(place, row, list.getParent()));
		arrange(place, row, list.getParent());
	}

	private static void arrange(Composite place, Composite row, Composite list) {
		boolean fits = row.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= room(place);
		if (row.getVisible() != fits || list.getVisible() == fits) {
			Kit.show(row, fits);
			Kit.show(list, !fits);
			place.requestLayout();
		}
	}

	/** How wide it is, or will be as soon as it is laid out. */
	private static int room(Composite place) {
		Composite sized = place;
		while (sized.getSize().x == 0 && sized.getParent() != null) {
			sized = sized.getParent();
		}
		return sized.getSize().x - (sized == place ? 0 : 2 * Look.MARGIN);
	}
}
