package nl.dossierbrug.desktop.kit;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;

/** Shows a no: what happened, what it means, what to do now and who can do it. The place below is for what can be done here. */
public final class RefusalCard {

	private final Messages messages = new Messages(RefusalCard.class);
	private final Card card;

	/** @param language the language of the screen */
	public RefusalCard(Composite parent, Kit kit, Refusal refusal, Language language) {
		card = kit.card(parent, State.WRONG);
		Composite head = kit.columns(card, 2);
		kit.icon(head, State.WRONG.icon(), State.WRONG.tone());
		kit.wide(kit.label(head, refusal.what().in(language), Look.Size.STRONG, Tone.TEXT));
		kit.wide(kit.text(card, refusal.meaning().in(language)));
		kit.wide(kit.text(card, messages.text("refusal.next", refusal.next()).in(language)));
		kit.wide(kit.quiet(card, messages.text("refusal.who", refusal.who()).in(language)));
	}

	/** Where more can be put below. */
	public Card card() {
		return card;
	}
}
