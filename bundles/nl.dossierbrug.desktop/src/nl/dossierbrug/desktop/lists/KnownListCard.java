package nl.dossierbrug.desktop.lists;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;

/** Says what a list is: of which system it was taken to be, who is in it, and what is wrong with it. */
final class KnownListCard {

	private static final int MOST_GROUPS = 12;

	private final Panel panel;

	KnownListCard(Panel panel) {
		this.panel = panel;
	}

	void build(KnownList known) {
		Kit kit = panel.kit();
		TransferWords words = new TransferWords(panel.exchange().connectors());
		State state = known.usable() == 0 ? State.ATTENTION : State.INFO;
		Card card = kit.card(panel.content(), state);
		kit.state(card, state, panel.say("known", known.list().pupils().size(), known.usable()));
		List<String> groups = known.groups();
		if (!groups.isEmpty()) {
			kit.wide(kit.text(card, panel.say("known.groups", String.join(", ", groups.stream().limit(MOST_GROUPS).toList()) + (groups.size() > MOST_GROUPS ? " …" : ""))));
		}
		kit.wide(kit.quiet(card, known.said() ? panel.say("known.sender", words.sender(known.sender())) : panel.say("known.nobody-said")));
		Composite row = kit.row(card);
		Place here = panel.desktop().navigation().here();
		Stream.concat(Stream.of(known.sender()).filter(sender -> !known.said()), known.others().stream()).forEach(other -> kit.inRow(kit.link(row, "list.sender." + other, panel.say("known.other", words.sender(other)),
				() -> panel.go(here.with("sender", other)))));
		known.list().findings().stream().filter(finding -> finding.severity() != Severity.INFO)
				.forEach(finding -> kit.state(card, State.ATTENTION, panel.say(finding.message())));
	}
}
