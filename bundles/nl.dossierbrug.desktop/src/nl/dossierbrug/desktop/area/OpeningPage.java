package nl.dossierbrug.desktop.area;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.session.Who;

/** What stands on every page while the home is being opened, and when it cannot be. */
final class OpeningPage {

	private final Desktop desktop;
	private final Messages messages;
	private final PinForm pins;

	OpeningPage(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
		pins = new PinForm(desktop, messages);
	}

	void build(Composite page) {
		Kit kit = desktop.kit();
		Scroll scroll = new Scroll(page, Look.MARGIN);
		Composite content = scroll.content();
		if (desktop.session().refusals().isEmpty()) {
			new OpeningWait(desktop, messages).build(content);
		} else if (pins.helps()) {
			kit.title(content, say("pin.title"));
			pins.build(content);
			if (pins.wasTried()) {
				refusals(content);
			}
			asMyself(content);
		} else {
			kit.title(content, say("opening.failed"));
			refusals(content);
			asMyself(content);
			kit.primary(content, "opening.again", say("opening.again"), () -> desktop.session().open(desktop.session().practice()));
		}
		scroll.fit();
	}

	private void refusals(Composite content) {
		desktop.session().refusals().forEach(refusal -> new RefusalCard(content, desktop.kit(), refusal, desktop.language()));
	}

	/** Whoever wanted to work as another can go back. */
	private void asMyself(Composite content) {
		if (desktop.session().who().user().isPresent()) {
			desktop.kit().link(content, "opening.as-myself", say("opening.as-myself"),
					() -> desktop.session().openAs(Who.named(Optional.empty())));
		}
	}

	private String say(String key) {
		return desktop.say(messages.text(key));
	}
}
