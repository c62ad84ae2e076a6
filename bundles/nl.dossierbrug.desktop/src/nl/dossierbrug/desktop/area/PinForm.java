package nl.dossierbrug.desktop.area;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.outcome.Refusal.Kind;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.session.Who;

/** Asks for the pin without which the home stays closed. */
final class PinForm {

	private final Desktop desktop;
	private final Messages messages;

	PinForm(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
	}

	/** Whether a pin is all that lacks. */
	boolean helps() {
		return !desktop.session().refusals().isEmpty()
				&& desktop.session().refusals().stream().allMatch(why -> why.is(Kind.PIN_NEEDED) || why.is(Kind.PIN_NOT_TAKEN));
	}

	/** Whether a pin was typed already, so that what was wrong with it must be told. */
	boolean wasTried() {
		return desktop.session().refusals().stream().noneMatch(why -> why.is(Kind.PIN_NEEDED));
	}

	void build(Composite content) {
		Kit kit = desktop.kit();
		Who who = desktop.session().who();
		kit.wide(kit.quiet(content, desktop.say(who.user().map(name -> messages.text("pin.of", name)).orElse(messages.text("pin.own")))));
		Text pin = kit.field(content, "opening.pin", desktop.say(messages.text("pin.field")), "", SWT.SINGLE | SWT.PASSWORD);
		Runnable open = () -> {
			char[] typed = pin.getTextChars();
			pin.setText("");
			desktop.session().openAs(who.with(typed));
		};
		kit.primary(content, "opening.open", desktop.say(messages.text("pin.open")), open);
		pin.addListener(SWT.DefaultSelection, e -> open.run());
		pin.setFocus();
	}
}
