package nl.dossierbrug.desktop.walking;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.exchange.model.GuidedMark;

/** How what stands of a step is known, in words: seen, or according to whom; and when. */
final class MarkWords {

	private final Panel panel;

	MarkWords(Panel panel) {
		this.panel = panel;
	}

	String of(GuidedMark mark) {
		return panel.say("source." + mark.source(), mark.by(), panel.desktop().moment(mark.at()));
	}
}
