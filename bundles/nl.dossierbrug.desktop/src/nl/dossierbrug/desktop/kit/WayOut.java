package nl.dossierbrug.desktop.kit;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** What follows on what happened, of one reason: what it means, what to do now and who can do it. */
final class WayOut {

	private final Messages messages = new Messages(WayOut.class);
	private final Kit kit;
	private final Language language;

	WayOut(Kit kit, Language language) {
		this.kit = kit;
		this.language = language;
	}

	void build(Composite place, Refusal reason) {
		kit.wide(kit.text(place, reason.meaning().in(language)));
		kit.wide(kit.text(place, next(reason).in(language)));
		kit.wide(kit.quiet(place, who(reason).in(language)));
	}

	/** As it is read. Two reasons with the same are told together. */
	List<String> words(Refusal reason) {
		return List.of(reason.meaning().in(language), next(reason).in(language), who(reason).in(language));
	}

	private Text next(Refusal reason) {
		return messages.text("refusal.next", reason.next());
	}

	private Text who(Refusal reason) {
		return messages.text("refusal.who", reason.who());
	}
}
