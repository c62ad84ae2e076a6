package nl.dossierbrug.desktop.importing;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldChoice;
import nl.dossierbrug.exchange.okr.FieldLabels;
import nl.dossierbrug.exchange.okr.FieldText;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.PlannedField;

/** One field or block of the grid: its values in full, and another choice for it than the mode. */
final class FieldDetail {

	private final Panel panel;
	private final Choices choices;
	private final FieldLabels labels;
	private final FieldText text;

	FieldDetail(Panel panel, Choices choices, FieldLabels labels, FieldText text) {
		this.panel = panel;
		this.choices = choices;
		this.labels = labels;
		this.text = text;
	}

	/** @param own whether it is a field of the receiver's own, about which there is nothing to choose */
	void build(Composite place, Transfer transfer, FieldRow row, boolean own) {
		Kit kit = panel.kit();
		Kit.clear(place);
		Card card = kit.card(place);
		kit.wide(kit.strong(card, row.field().map(field -> panel.say(labels.of(field.path()))).orElse(panel.say("detail.block", row.block()))));
		row.field().ifPresent(field -> values(card, field));
		if (own) {
			kit.wide(kit.quiet(card, panel.say("detail.own")));
		} else if (!row.paths().isEmpty()) {
			Composite buttons = kit.row(card);
			choice(buttons, transfer, row, "mine", Optional.of(FieldChoice.MINE));
			choice(buttons, transfer, row, "dossier", Optional.of(FieldChoice.DOSSIER));
			choice(buttons, transfer, row, "mode", Optional.empty());
		}
		Scroll.refit(place);
	}

	private void values(Card card, PlannedField field) {
		Kit kit = panel.kit();
		field.mine().map(FieldValue::value).ifPresent(value -> kit.wide(kit.text(card, panel.say("detail.mine", text.say(field.path(), value)))));
		field.dossier().ifPresent(value -> kit.wide(kit.text(card, panel.say("detail.dossier", text.say(field.path(), value)))));
	}

	private void choice(Composite buttons, Transfer transfer, FieldRow row, String key, Optional<FieldChoice> choice) {
		boolean chosen = row.paths().stream().allMatch(path -> choices.field(transfer.id(), path).equals(choice));
		panel.kit().inRow(panel.kit().button(buttons, "importing.choose." + key, panel.say("choose." + key), () -> {
			choices.choose(transfer.id(), row.paths(), choice);
			panel.refresh();
		})).chosen(chosen);
	}
}
