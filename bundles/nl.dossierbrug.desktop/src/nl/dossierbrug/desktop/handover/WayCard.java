package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.exchange.prepare.Pair;

/**
 * How the dossiers come across: each way with what one needs for it and what one has at the end. What this pair of systems
 * cannot do is told too, with why not.
 */
final class WayCard {

	private final Guide guide;
	private final String sender;
	private final String receiver;

	WayCard(Guide guide) {
		this.guide = guide;
		Pair pair = guide.handover().order.pair();
		sender = name(guide.exchange().connectors().sender(pair.sender()), pair.sender());
		receiver = name(guide.exchange().connectors().receiver(pair.receiver()), pair.receiver());
	}

	private String name(Outcome<? extends Connector> connector, String id) {
		return connector instanceof Outcome.Done<? extends Connector> done ? guide.say(done.value().name()) : id;
	}

	void build(Composite place) {
		Kit kit = guide.kit();
		Card card = kit.card(place);
		((GridLayout) card.getLayout()).verticalSpacing = 2;
		kit.strong(card, guide.say("way.title"));
		List<Way> possible = guide.handover().ways;
		for (Way way : Way.values()) {
			way(card, way, possible.contains(way));
		}
	}

	private void way(Card card, Way way, boolean possible) {
		Kit kit = guide.kit();
		boolean can = possible && (guide.handover().again.isEmpty() || way == Way.FILES);
		String key = "way." + way.word();
		Button radio = kit.radio(card, "handover." + key, guide.say(key, sender, receiver), way == guide.handover().way(), on -> {
			if (on && guide.handover().way() != way) {
				guide.handover().chosenWay = Optional.of(way);
				guide.again();
			}
		});
		radio.setEnabled(can);
		((GridData) radio.getLayoutData()).verticalIndent = Look.STEP;
		Composite told = kit.columns(card, 1);
		((GridLayout) told.getLayout()).verticalSpacing = 2;
		((GridData) told.getLayoutData()).horizontalIndent = kit.look().px(24);
		if (can) {
			below(told, guide.say(key + ".needs", sender, receiver));
			below(told, guide.say(key + ".end", sender, receiver));
		} else {
			below(told, guide.say(possible ? "way.again" : key + ".not", sender, receiver));
		}
	}

	private void below(Composite told, String words) {
		guide.kit().wide(guide.kit().quiet(told, words));
	}
}
