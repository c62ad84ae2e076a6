package nl.dossierbrug.desktop.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.follow.Todo;

/** The navigation at the left: an icon and a word for each area, with a number where something waits. */
final class Rail {

	private final Messages messages = new Messages(Rail.class);
	private final Desktop desktop;
	private final UnaryOperator<String> railOf;
	private final Map<String, ActionButton> buttons = new HashMap<>();
	private final Composite bar;

	/** @param areas the areas that stand in it, in order @param railOf where in the navigation an area belongs */
	Rail(Composite parent, Desktop desktop, List<RailEntry> areas, UnaryOperator<String> railOf) {
		this.desktop = desktop;
		this.railOf = railOf;
		Kit kit = desktop.kit();
		// a low window does not take an area out of reach
		bar = new Scroll(parent, 0).content();
		bar.setBackground(kit.look().colour(desktop.session().practice() ? Tone.PRACTICE_SOFT : Tone.CARD));
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = Look.STEP;
		layout.marginHeight = Look.GAP;
		layout.verticalSpacing = 4;
		bar.setLayout(layout);
		for (RailEntry entry : areas) {
			String key = "area." + entry.area();
			add(entry.area(), entry.icon(), messages.has(key) ? say(key) : entry.label(),
					() -> desktop.navigation().go(Place.of(entry.area())));
		}
		Composite between = new Composite(bar, SWT.NONE);
		between.setBackground(bar.getBackground());
		between.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		add("help", "help", say("area.help"), () -> desktop.navigation().go(Places.HELP));
		if (!desktop.session().practice()) {
			add("practice", "practice", say("area.practice"), () -> desktop.session().open(true));
		}
		mark(desktop.navigation().here());
		desktop.navigation().onMove(this::mark);
		waiting();
	}

	private void add(String id, String icon, String words, Runnable action) {
		ActionButton button = desktop.kit().button(bar, "rail." + id, Kind.RAIL, icon, words, action);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		buttons.put(id, button);
	}

	/** Where there is little room beside it, the icons are left. */
	void small(boolean now) {
		buttons.values().forEach(button -> button.small(now));
	}

	private void mark(Place here) {
		if (!bar.isDisposed()) {
			String chosen = railOf.apply(here.area());
			buttons.forEach((area, button) -> button.chosen(area.equals(chosen)));
			waiting();
		}
	}

	/** How many dossiers have arrived and wait. */
	private void waiting() {
		desktop.session().exchange().ifPresent(exchange -> desktop.work().run(messages.text("work.waiting"),
				progress -> exchange.tracking().todo(), todo -> {
					if (!bar.isDisposed() && buttons.containsKey("inbox") && todo instanceof Outcome.Done<List<Todo>>(var all)) {
						buttons.get("inbox").count((int) all.stream().filter(one -> one.kind() == Todo.Kind.ARRIVED).count());
					}
				}));
	}

	private String say(String key) {
		return desktop.say(messages.text(key));
	}
}
