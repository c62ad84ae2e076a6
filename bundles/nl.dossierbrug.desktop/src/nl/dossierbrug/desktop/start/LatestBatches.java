package nl.dossierbrug.desktop.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
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

	private final Desktop desktop;
	private final Messages messages;
	private final TransferWords words;
	private final BiConsumer<String, Composite> makeReceipt;

	/** @param makeReceipt writes the receipt of a batch and puts what is refused into the place that is given */
	LatestBatches(Desktop desktop, Messages messages, TransferWords words, BiConsumer<String, Composite> makeReceipt) {
		this.makeReceipt = makeReceipt;
		this.desktop = desktop;
		this.messages = messages;
		this.words = words;
	}

	/** @param unproved the batches whose receipt is not there */
	void build(Composite content, List<BatchSummary> latest, Set<String> unproved) {
		Kit kit = desktop.kit();
		kit.heading(content, say("latest.title"));
		Card card = kit.card(content);
		Composite grid = kit.columns(card, 2);
		latest.forEach(summary -> {
			Composite told = kit.columns(grid, 1);
			kit.wide(kit.text(told, title(summary)));
			kit.wide(kit.quiet(told, how(summary)));
			String id = summary.batch().id();
			ActionButton look = kit.link(grid, "start.batch." + id, say("latest.go"), () -> desktop.navigation().go(Places.batch(id)));
			Spoken.as(look, say("latest.go") + ": " + title(summary));
			if (unproved.contains(id)) {
				kit.state(told, State.ATTENTION, say("latest.no-receipt"));
				Spoken.as(kit.link(grid, "start.receipt." + id, say("latest.receipt"), () -> makeReceipt.accept(id, content)),
						say("latest.receipt") + ": " + title(summary));
				kit.quiet(grid, "");
			}
		});
	}

	private String title(BatchSummary summary) {
		String receiver = desktop.say(words.receiver(summary.batch().receiver()));
		List<String> groups = summary.groups();
		return groups.isEmpty() || groups.size() > MOST_GROUPS ? say("latest.to", receiver, desktop.moment(summary.batch().createdAt()))
				: say("latest.groups", String.join(", ", groups), receiver, desktop.moment(summary.batch().createdAt()));
	}

	private String how(BatchSummary summary) {
		List<String> parts = new ArrayList<>();
		parts.add(say("latest.pupils", summary.pupils()));
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
			parts.add(say(key, count));
		}
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
