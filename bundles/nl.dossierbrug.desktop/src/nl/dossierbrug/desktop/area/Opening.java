package nl.dossierbrug.desktop.area;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.Scroll;

/** What stands on every page while the home is being opened, and when it cannot be. */
final class Opening {

	private final Desktop desktop;
	private final Messages messages;

	Opening(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
	}

	void build(Composite page) {
		Kit kit = desktop.kit();
		Scroll scroll = new Scroll(page, Look.MARGIN);
		Composite content = scroll.content();
		if (desktop.session().refusals().isEmpty()) {
			kit.quiet(content, say("opening.wait"));
		} else {
			kit.title(content, say("opening.failed"));
			desktop.session().refusals().forEach(refusal -> new RefusalCard(content, kit, refusal, desktop.language()));
			kit.primary(content, "opening.again", say("opening.again"), () -> desktop.session().open(desktop.session().practice()));
		}
		scroll.fit();
	}

	private String say(String key) {
		return desktop.say(messages.text(key));
	}
}
