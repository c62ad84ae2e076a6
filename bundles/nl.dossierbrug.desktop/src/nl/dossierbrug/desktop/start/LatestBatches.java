package nl.dossierbrug.desktop.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.follow.BatchSummary;

/** What was made ready last: of whom, to whom, and how far it has come. */
final class LatestBatches {

	private static final int MOST_GROUPS = 3;

	private final Panel panel;
	private final TransferWords words;
	private final BiConsumer<String, Panel> makeReceipt;

	/** @param makeReceipt writes the receipt of a batch and puts what is refused into the place that is given */
	LatestBatches(Panel panel, TransferWords words, BiConsumer<String, Panel> makeReceipt) {
		this.makeReceipt = makeReceipt;
		this.panel = panel;
		this.words = words;
	}

	/** @param unproved the batches whose receipt is not there */
	void build(List<BatchSummary> latest, Set<String> unproved) {
		Kit kit = panel.kit();
		kit.heading(panel.content(), panel.say("latest.title"));
		Card card = kit.card(panel.content());
		Composite grid = kit.columns(card, 2);
		latest.forEach(summary -> {
			Composite told = kit.columns(grid, 1);
			kit.wide(kit.text(told, title(summary)));
			kit.wide(kit.quiet(told, how(summary)));
			String id = summary.batch().id();
			ActionButton look = kit.link(grid, "start.batch." + id, panel.say("latest.go"), () -> panel.go(summary.batch().way() == Way.DIRECT ? Places.sending(id) : Places.batch(id)));
			Spoken.as(look, panel.say("latest.go") + ": " + title(summary));
			if (unproved.contains(id)) {
				kit.state(told, State.ATTENTION, panel.say("latest.no-receipt"));
				Spoken.as(kit.link(grid, "start.receipt." + id, panel.say("latest.receipt"), () -> makeReceipt.accept(id, panel.part())),
						panel.say("latest.receipt") + ": " + title(summary));
				kit.quiet(grid, "");
			}
		});
	}

	private String title(BatchSummary summary) {
		String receiver = panel.say(words.receiver(summary.batch().receiver()));
		List<String> groups = summary.groups();
		return groups.isEmpty() || groups.size() > MOST_GROUPS ? panel.say("latest.to", receiver, panel.desktop().moment(summary.batch().createdAt()))
				: panel.say("latest.groups", String.join(", ", groups), receiver, panel.desktop().moment(summary.batch().createdAt()));
	}

	private String how(BatchSummary summary) {
		List<String> parts = new ArrayList<>();
		parts.add(panel.say("latest.pupils", summary.pupils()));
		add(parts, "latest.imported", summary.imported());
		add(parts, "latest.arrived", summary.delivered() - summary.imported());
		add(parts, "latest.ready", summary.ready());
		add(parts, "latest.refused", summary.refused());
		add(parts, "latest.left", summary.left());
		add(parts, "latest.gone", summary.pupils() - summary.delivered() - summary.ready() - summary.refused() - summary.left());
		return String.join(" · ", parts);
	}

	private void add(List<String> parts, String key, int count) {
		if (count > 0) {
			parts.add(panel.say(key, count));
		}
	}
}
