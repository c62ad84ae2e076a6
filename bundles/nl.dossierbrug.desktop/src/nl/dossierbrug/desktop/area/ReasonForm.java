package nl.dossierbrug.desktop.area;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;

/** Asks, in place, why something is done; it is done only with a reason. */
public final class ReasonForm {

	private final Panel place;

	/** @param place where it is asked; its messages hold {@code KEY.why}, {@code KEY.reason}, {@code KEY.do} and {@code cancel} */
	public ReasonForm(Panel place) {
		this.place = place;
	}

	/** Asks in that place, instead of what stands there. */
	public void ask(String key, Consumer<String> then) {
		Kit kit = place.kit();
		Unsaved unsaved = place.desktop().unsaved();
		place.clear();
		Card card = kit.card(place.content(), State.ATTENTION);
		kit.wide(kit.strong(card, place.say(key + ".why")));
		String name = key + ".reason";
		Text reason = kit.field(card, name, place.say(name), "");
		unsaved.keep(reason, name);
		Composite row = kit.row(card);
		kit.inRow(kit.button(row, key + ".do", place.say(key + ".do"), () -> {
			String typed = reason.getText();
			unsaved.taken(name);
			then.accept(typed);
		}));
		kit.inRow(kit.button(row, key + ".cancel", place.say("cancel"), () -> {
			unsaved.taken(name);
			place.clear();
			place.fit();
		}));
		place.fit();
		reason.setFocus();
	}
}
