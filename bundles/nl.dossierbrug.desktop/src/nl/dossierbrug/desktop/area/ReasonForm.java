package nl.dossierbrug.desktop.area;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.State;

/** Asks, in place, why something is done; it is done only with a reason. */
public final class ReasonForm {

	private final Desktop desktop;
	private final Messages messages;

	/** @param messages hold {@code KEY.why}, {@code KEY.reason}, {@code KEY.do} and {@code cancel} */
	public ReasonForm(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
	}

	/** Asks in that place, instead of what stands there. */
	public void ask(Composite place, String key, Consumer<String> then) {
		Kit kit = desktop.kit();
		Kit.clear(place);
		Card card = kit.card(place, State.ATTENTION);
		kit.wide(kit.strong(card, say(key + ".why")));
		String name = key + ".reason";
		Text reason = kit.field(card, name, say(name), "");
		desktop.unsaved().keep(reason, name);
		Composite row = kit.row(card);
		kit.inRow(kit.button(row, key + ".do", say(key + ".do"), () -> {
			String typed = reason.getText();
			desktop.unsaved().taken(name);
			then.accept(typed);
		}));
		kit.inRow(kit.button(row, key + ".cancel", say("cancel"), () -> {
			desktop.unsaved().taken(name);
			Kit.clear(place);
			Scroll.refit(place);
		}));
		Scroll.refit(place);
		reason.setFocus();
	}

	private String say(String key) {
		return desktop.say(messages.text(key));
	}
}
