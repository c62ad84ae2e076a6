package nl.dossierbrug.desktop.importing;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;

/** How: the modes that the receiver has, each with a sentence, and the finer choices. */
final class ModeCard {

	private final Panel panel;
	private final Choices choices;

	ModeCard(Panel panel, Choices choices) {
		this.panel = panel;
		this.choices = choices;
	}

	void build(DossierReceiver receiver, String system) {
		Kit kit = panel.kit();
		Card card = kit.card(panel.content());
		Composite modes = kit.columns(card, 1);
		for (ImportMode mode : receiver.importModes()) {
			kit.radio(modes, "importing.mode." + mode.word(), panel.say("mode." + mode, system), choices.mode.equals(Optional.of(mode)), on -> {
				if (on) {
					choices.mode = Optional.of(mode);
					panel.refresh();
				}
			});
		}
		Composite finer = kit.row(card);
		if (choices.mode.equals(Optional.of(ImportMode.AANVULLEN))) {
			kit.inRow(kit.check(finer, "importing.spaces", panel.say("spaces"), choices.spacesEmpty, on -> {
				choices.spacesEmpty = on;
				panel.refresh();
			}));
		} else {
			kit.inRow(kit.check(finer, "importing.clear", panel.say("clear"), choices.clearAbsent, on -> {
				choices.clearAbsent = on;
				panel.refresh();
			}));
		}
	}
}
