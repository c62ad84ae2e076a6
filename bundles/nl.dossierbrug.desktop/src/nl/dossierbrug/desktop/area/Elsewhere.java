package nl.dossierbrug.desktop.area;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.guide.Walk;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * That what stands in Dossierbrug was sent nowhere, and what people still do in the two systems themselves. Said beside
 * whatever was made ready, fetched or imported here.
 */
public final class Elsewhere {

	private final Panel panel;

	/** @param place where it is said */
	public Elsewhere(Desktop desktop, Composite place) {
		panel = new Panel(desktop, new Messages(Elsewhere.class), place).part();
	}

	/** @param transfer one of those that it is about; they are of one kind, between the same systems */
	public void build(Transfer transfer) {
		Kit kit = panel.kit();
		TransferWords words = new TransferWords(panel.exchange().connectors());
		kit.state(panel.content(), State.INFO, panel.say("elsewhere", panel.say(words.sender(transfer.sender())), panel.say(words.receiver(transfer.receiver()))));
		List<WalkStep> steps = steps(transfer);
		if (!steps.isEmpty()) {
			Panel below = panel.part();
			kit.link(below.content(), "elsewhere.steps", panel.say("elsewhere.steps", steps.size()), () -> show(below, steps));
		}
	}

	private void show(Panel below, List<WalkStep> steps) {
		below.clear();
		Kit kit = panel.kit();
		for (WalkStep step : steps) {
			kit.wide(kit.strong(below.content(), panel.say("elsewhere.step", steps.indexOf(step) + 1, panel.say(step.system()), panel.say(step.step().where()))));
			kit.wide(kit.quiet(below.content(), panel.say(step.step().text())));
		}
		below.fit();
	}

	private List<WalkStep> steps(Transfer transfer) {
		Outcome<DossierSender> sender = panel.exchange().connectors().sender(transfer.sender());
		Outcome<DossierReceiver> receiver = panel.exchange().connectors().receiver(transfer.receiver());
		return Outcome.both(sender, receiver, (from, to) -> Walk.of(from, to, transfer.profile()).map(Walk::withTheDossiers).orElse(List.of()))
				instanceof Outcome.Done<List<WalkStep>>(List<WalkStep> steps) ? steps : List.of();
	}
}
