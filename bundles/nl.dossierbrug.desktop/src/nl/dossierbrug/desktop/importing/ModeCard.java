package nl.dossierbrug.desktop.importing;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;

/** How: the modes that the receiver has, each with a sentence, and the finer choices. */
final class ModeCard {

	private final Desktop desktop;
	private final Messages messages;
	private final Choices choices;

	ModeCard(Desktop desktop, Messages messages, Choices choices) {
		this.desktop = desktop;
		this.messages = messages;
		this.choices = choices;
	}

	/** @param again plans anew */
	void build(Composite content, DossierReceiver receiver, String system, Runnable again) {
		Kit kit = desktop.kit();
		Card card = kit.card(content);
		Composite modes = kit.columns(card, 1);
		for (ImportMode mode : receiver.importModes()) {
			kit.radio(modes, "importing.mode." + mode.word(), say("mode." + mode, system), choices.mode.equals(Optional.of(mode)), on -> {
				if (on) {
					choices.mode = Optional.of(mode);
					again.run();
				}
			});
		}
		Composite finer = kit.row(card);
		if (choices.mode.equals(Optional.of(ImportMode.AANVULLEN))) {
			kit.inRow(kit.check(finer, "importing.spaces", say("spaces"), choices.spacesEmpty, on -> {
				choices.spacesEmpty = on;
				again.run();
			}));
		} else {
			kit.inRow(kit.check(finer, "importing.clear", say("clear"), choices.clearAbsent, on -> {
				choices.clearAbsent = on;
				again.run();
			}));
		}
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
