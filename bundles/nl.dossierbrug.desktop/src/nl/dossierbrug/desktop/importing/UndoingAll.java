package nl.dossierbrug.desktop.importing;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.importing.Undone;

/** Takes back all that was imported together, after it was said what that comes to. */
final class UndoingAll {

	private final Panel panel;
	private final Choices choices;

	/** @param panel where it is offered, asked and answered */
	UndoingAll(Panel panel, Choices choices) {
		this.panel = panel;
		this.choices = choices;
	}

	/** What was imported and stands. */
	private List<String> standing() {
		return choices.done.stream().flatMap(result -> result.importId().stream()).filter(id -> !choices.undone.containsKey(id)).toList();
	}

	/** Whether there is anything to take back. */
	boolean possible() {
		return !standing().isEmpty();
	}

	/** Offers it where there is more than one to take back. */
	void build() {
		if (standing().size() > 1) {
			panel.kit().button(panel.content(), "importing.undo-all", Kind.PLAIN, "undo", panel.say("undo-all", standing().size()), this::ask);
		}
	}

	/** Says first what it would do. */
	void ask() {
		List<String> ids = standing();
		panel.attempt("work.undo-look", progress -> panel.exchange().importing().lookAtUndoing(ids), answers -> {
			List<Undone> possible = done(answers);
			Kit kit = panel.kit();
			Card card = kit.card(panel.content(), State.ATTENTION);
			kit.wide(kit.strong(card, panel.say("undo-all.what", possible.size())));
			kit.wide(kit.text(card, panel.say("undo-all.comes-to", possible.stream().filter(Undone::removed).count(),
					possible.stream().filter(one -> !one.removed()).mapToInt(Undone::restored).sum(), possible.stream().mapToInt(one -> one.keptPaths().size()).sum())));
			if (possible.size() < ids.size()) {
				kit.wide(kit.text(card, panel.say("undo-all.stay", ids.size() - possible.size())));
			}
			Composite row = kit.row(card);
			if (!possible.isEmpty()) {
				kit.inRow(kit.button(row, "importing.undo-all-do", Kind.PLAIN, "undo", panel.say("undo-all.do"), () -> carryOut(ids)));
			}
			kit.inRow(kit.button(row, "importing.undo-all-not", panel.say("undo-all.not"), () -> {
				panel.clear();
				build();
				panel.fit();
			}));
		});
	}

	private void carryOut(List<String> ids) {
		panel.run("work.undo", progress -> panel.exchange().importing().undoAll(ids, progress), answers -> {
			done(answers).forEach(one -> choices.takenBack(one, panel));
			choices.notUndone = answers.stream().flatMap(answer -> answer instanceof Outcome.Refused<Undone>(var refusals) ? refusals.stream() : Stream.empty()).toList();
			panel.refresh();
		});
	}

	private static List<Undone> done(List<Outcome<Undone>> answers) {
		return answers.stream().flatMap(answer -> answer instanceof Outcome.Done<Undone>(Undone one) ? Stream.of(one) : Stream.empty()).toList();
	}
}
