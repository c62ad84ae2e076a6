package nl.dossierbrug.desktop.importing;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.RefusedOnes;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.importing.Undone;
import nl.dossierbrug.exchange.okr.FieldChange;

/** What was imported, pupil by pupil, each with a way to take it back. */
final class DonePanel {

	private final Desktop desktop;
	private final Messages messages;
	private final Choices choices;

	DonePanel(Desktop desktop, Messages messages, Choices choices) {
		this.desktop = desktop;
		this.messages = messages;
		this.choices = choices;
	}

	void build(Composite content) {
		Kit kit = desktop.kit();
		List<ImportResult> refused = choices.done.stream().filter(result -> result.action() == Action.REFUSED).toList();
		kit.state(content, refused.isEmpty() ? State.GOOD : State.ATTENTION, say("done", choices.done.size() - refused.size(), choices.done.size()));
		Card card = kit.card(content);
		RefusedOnes why = new RefusedOnes(kit, desktop.language());
		refused.forEach(result -> result.refusal().ifPresent(refusal -> why.add(result.transfer().name(), refusal)));
		why.build(card);
		choices.done.stream().filter(result -> result.action() != Action.REFUSED).forEach(result -> line(card, result));
		Composite row = kit.row(content);
		kit.inRow(kit.primary(row, "importing.reports", say("to-reports"), () -> desktop.navigation().go(Places.reports(choices.receiver))));
		kit.inRow(kit.button(row, "importing.start", say("to-start"), () -> desktop.navigation().go(Places.START)));
	}

	private void line(Card card, ImportResult result) {
		Kit kit = desktop.kit();
		Composite row = kit.columns(card, 2);
		long changed = result.changes().stream().filter(FieldChange::changes).count();
		Optional<String> back = result.importId().map(choices.undone::get);
		String words = back.orElseGet(() -> say("done.line", say("action." + result.action()), changed));
		kit.state(row, back.isPresent() ? State.IDLE : State.GOOD, result.transfer().name() + ": " + words);
		if (result.importId().isPresent() && back.isEmpty()) {
			kit.button(row, "importing.undo." + result.transfer().id(), Kind.PLAIN, "undo", say("undo"), () -> undo(card, result.importId().get()));
		} else {
			kit.quiet(row, "");
		}
	}

	private void undo(Card card, String importId) {
		desktop.work().run(messages.text("work.undo"), progress -> desktop.session().exchange().orElseThrow().importing().undo(importId), outcome -> {
			switch (outcome) {
				case Outcome.Done<Undone>(Undone undone) -> {
					choices.undone.put(importId, desktop.say(messages.text("undone", undone.restored(), undone.keptPaths().size())));
					desktop.navigation().refresh();
				}
				case Outcome.Refused<Undone>(var refusals) -> {
					if (!card.isDisposed()) {
						refusals.forEach(refusal -> new RefusalCard(card, desktop.kit(), refusal, desktop.language()));
						Scroll.refit(card);
					}
				}
			}
		});
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
