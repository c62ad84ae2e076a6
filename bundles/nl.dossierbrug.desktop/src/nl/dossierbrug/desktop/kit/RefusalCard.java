package nl.dossierbrug.desktop.kit;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;

/**
 * Shows a no with every reason in it: what happened, what it means, what to do now and who can do it. The place below is for
 * what can be done here.
 */
public final class RefusalCard {

	private final Card card;

	/** @param language the language of the screen */
	public RefusalCard(Composite parent, Kit kit, Refusal refusal, Language language) {
		this(parent, kit, refusal, language, State.WRONG);
	}

	/** @param state red stops; what can wait is not red */
	public RefusalCard(Composite parent, Kit kit, Refusal refusal, Language language, State state) {
		card = kit.card(parent, state);
		WayOut wayOut = new WayOut(kit, language);
		for (Refusal reason : refusal.each()) {
			Composite head = kit.columns(card, 2);
			kit.icon(head, state.icon(), state.tone());
			kit.wide(kit.label(head, reason.what().in(language), Look.Size.STRONG, Tone.TEXT));
			wayOut.build(card, reason);
		}
	}

	/** Where more can be put below. */
	public Card card() {
		return card;
	}
}
