package nl.dossierbrug.desktop.transfers;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** What can be done with several transfers at once: with those of them that it can be done with, and it says how many that are. */
final class TickedActions {

	private final Panel panel;

	TickedActions(Panel panel) {
		this.panel = panel;
	}

	void build(List<Tracked> ticked) {
		if (ticked.isEmpty()) {
			return;
		}
		Kit kit = panel.kit();
		Card card = kit.card(panel.content());
		kit.strong(card, panel.say("ticked", ticked.size()));
		Composite row = kit.row(card);
		Acting answers = new Acting(panel.in(card).part());
		List<Transfer> arrived = transfers(ticked, Which.ARRIVED);
		List<Transfer> ready = ticked.stream().map(Tracked::transfer).filter(one -> one.senderStatus() == SenderStatus.GEREED).toList();
		arrived.stream().map(Transfer::receiver).distinct().forEach(receiver -> {
			List<String> ids = arrived.stream().filter(one -> one.receiver().equals(receiver)).map(Transfer::id).toList();
			kit.inRow(kit.button(row, "transfers.import-ticked", panel.say("ticked.import", ids.size()),
					() -> panel.go(Places.importing(receiver, ids))));
		});
		if (!ready.isEmpty()) {
			kit.inRow(kit.button(row, "transfers.fetch-ticked", panel.say("ticked.fetch", ready.size()),
					() -> answers.act("work.fetch", new Fetching(panel.exchange(), ready))));
			withdraw(row, answers, "withdraw", ready);
		}
		List<Transfer> unfinished = ticked.stream().map(Tracked::transfer)
				.filter(one -> one.isUnfinished() || one.senderStatus() == SenderStatus.BEGELEID).toList();
		if (!unfinished.isEmpty()) {
			withdraw(row, answers, "let-go", unfinished);
		}
		List<String> files = ticked.stream().map(Tracked::transfer).filter(TransferDetail::isFile).map(Transfer::id).toList();
		if (!files.isEmpty()) {
			kit.inRow(kit.button(row, "transfers.export-ticked", panel.say("ticked.export", files.size()),
					() -> new ExportForm(answers.answers()).ask(files)));
		}
		if (arrived.isEmpty() && ready.isEmpty() && unfinished.isEmpty() && files.isEmpty()) {
			kit.wide(kit.quiet(card, panel.say("ticked.nothing")));
		}
	}

	/** Takes back what was ready, or lets go of what never was. */
	private void withdraw(Composite row, Acting answers, String key, List<Transfer> transfers) {
		panel.kit().inRow(panel.kit().button(row, "transfers." + key + "-ticked", panel.say("ticked." + key, transfers.size()),
				() -> answers.ask(key, reason -> answers.act("work.withdraw",
						progress -> panel.exchange().tracking().withdraw(transfers.stream().map(Transfer::id).toList(), reason)))));
	}

	private static List<Transfer> transfers(List<Tracked> ticked, Which which) {
		return ticked.stream().filter(which::holds).map(Tracked::transfer).toList();
	}
}
