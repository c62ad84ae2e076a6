package nl.dossierbrug.desktop.transfers;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.ReasonForm;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** What can be done with several transfers at once: with those of them that it can be done with, and it says how many that are. */
final class TickedActions {

	private final Desktop desktop;
	private final Messages messages;
	private final Acting acting;

	TickedActions(Desktop desktop, Messages messages, Acting acting) {
		this.desktop = desktop;
		this.messages = messages;
		this.acting = acting;
	}

	void build(Composite place, List<Tracked> ticked) {
		if (ticked.isEmpty()) {
			return;
		}
		Kit kit = desktop.kit();
		Card card = kit.card(place);
		kit.strong(card, say("ticked", ticked.size()));
		Composite row = kit.row(card);
		Composite answers = kit.columns(card, 1);
		List<Transfer> arrived = transfers(ticked, Which.ARRIVED);
		List<Transfer> ready = ticked.stream().map(Tracked::transfer).filter(one -> one.senderStatus() == SenderStatus.GEREED).toList();
		arrived.stream().map(Transfer::receiver).distinct().forEach(receiver -> {
			List<String> ids = arrived.stream().filter(one -> one.receiver().equals(receiver)).map(Transfer::id).toList();
			kit.inRow(kit.button(row, "transfers.import-ticked", say("ticked.import", ids.size()),
					() -> desktop.navigation().go(Places.importing(receiver, ids))));
		});
		if (!ready.isEmpty()) {
			kit.inRow(kit.button(row, "transfers.fetch-ticked", say("ticked.fetch", ready.size()),
					() -> acting.act("work.fetch", new Fetching(desktop.session().exchange().orElseThrow(), ready), answers)));
			withdraw(row, answers, "withdraw", ready);
		}
		List<Transfer> unfinished = ticked.stream().map(Tracked::transfer).filter(Transfer::isUnfinished).toList();
		if (!unfinished.isEmpty()) {
			withdraw(row, answers, "let-go", unfinished);
		}
		if (arrived.isEmpty() && ready.isEmpty() && unfinished.isEmpty()) {
			kit.wide(kit.quiet(card, say("ticked.nothing")));
		}
	}

	/** Takes back what was ready, or lets go of what never was. */
	private void withdraw(Composite row, Composite answers, String key, List<Transfer> transfers) {
		desktop.kit().inRow(desktop.kit().button(row, "transfers." + key + "-ticked", say("ticked." + key, transfers.size()),
				() -> new ReasonForm(desktop, messages).ask(answers, key, reason -> acting.act("work.withdraw",
						progress -> desktop.session().exchange().orElseThrow().tracking().withdraw(transfers.stream().map(Transfer::id).toList(), reason),
						answers))));
	}

	private static List<Transfer> transfers(List<Tracked> ticked, Which which) {
		return ticked.stream().filter(which::holds).map(Tracked::transfer).toList();
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
