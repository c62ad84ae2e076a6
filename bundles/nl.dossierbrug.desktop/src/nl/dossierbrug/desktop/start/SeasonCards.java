package nl.dossierbrug.desktop.start;

import java.util.List;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.season.SeasonDue;

/** What the time of the year asks: a card for each moment that is due, with where its days are from. */
final class SeasonCards {

	private final Panel panel;

	SeasonCards(Panel panel) {
		this.panel = panel;
	}

	void build(List<SeasonDue> season) {
		Kit kit = panel.kit();
		for (SeasonDue due : season) {
			Card card = kit.card(panel.content());
			kit.state(card, State.INFO, panel.say(due.name()));
			kit.wide(kit.text(card, panel.say(due.what())));
			kit.wide(kit.quiet(card, panel.say("season.source", due.moment().source())));
		}
	}
}
