package nl.dossierbrug.desktop.importing;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Elsewhere;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusedOnes;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.okr.FieldChange;

/** What was imported, pupil by pupil, each with a way to take it back. */
final class DonePanel {

	private final Panel panel;
	private final Choices choices;

	DonePanel(Panel panel, Choices choices) {
		this.panel = panel;
		this.choices = choices;
	}

	/** @param undoAll whether it is asked at once whether to take all of it back */
	void build(boolean undoAll) {
		Composite content = panel.content();
		Kit kit = panel.kit();
		List<ImportResult> refused = choices.done.stream().filter(result -> result.action() == Action.REFUSED).toList();
		long back = choices.done.stream().filter(result -> result.importId().filter(choices.undone::containsKey).isPresent()).count();
		kit.state(content, refused.isEmpty() && back == 0 ? State.GOOD : State.ATTENTION,
				panel.say("done", choices.done.size() - refused.size() - back, choices.done.size()));
		if (back > 0) {
			kit.wide(kit.quiet(content, panel.say("done.back", back)));
		}
		Card card = kit.card(content);
		RefusedOnes why = new RefusedOnes(kit, panel.desktop().language());
		refused.forEach(result -> result.refusal().ifPresent(refusal -> why.add(result.transfer().name(), refusal)));
		why.build(card);
		panel.in(card).refusals(choices.notUndone);
		choices.done.stream().filter(result -> result.action() != Action.REFUSED).forEach(result -> line(card, result));
		choices.done.stream().filter(result -> result.action() != Action.REFUSED).findFirst()
				.ifPresent(result -> new Elsewhere(panel.desktop(), content).build(result.transfer()));
		UndoingAll all = new UndoingAll(panel.part(), choices);
		if (undoAll && all.possible()) {
			all.ask();
		} else {
			all.build();
		}
		Composite row = kit.row(content);
		kit.inRow(kit.primary(row, "importing.reports", panel.say("to-reports"), () -> panel.go(Places.reports(choices.receiver))));
		kit.inRow(kit.button(row, "importing.start", panel.say("to-start"), () -> panel.go(Places.START)));
	}

	private void line(Card card, ImportResult result) {
		Kit kit = panel.kit();
		Composite row = kit.columns(card, 2);
		long changed = result.changes().stream().filter(FieldChange::changes).count();
		Optional<String> back = result.importId().map(choices.undone::get);
		String words = back.orElseGet(() -> panel.say("done.line", panel.say("action." + result.action()), changed));
		kit.state(row, back.isPresent() ? State.IDLE : State.GOOD, result.transfer().name() + ": " + words);
		if (result.importId().isPresent() && back.isEmpty()) {
			kit.button(row, "importing.undo." + result.transfer().id(), Kind.PLAIN, "undo", panel.say("undo"), () -> undo(panel.in(card).part(), result.importId().get()));
		} else {
			kit.quiet(row, "");
		}
	}

	private void undo(Panel answers, String importId) {
		answers.carryOut("work.undo", progress -> panel.exchange().importing().undo(importId), undone -> {
			choices.takenBack(undone, panel);
			panel.refresh();
		});
	}
}
