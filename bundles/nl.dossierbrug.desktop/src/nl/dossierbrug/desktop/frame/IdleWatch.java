package nl.dossierbrug.desktop.frame;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.exchange.settings.Administration;
import nl.dossierbrug.exchange.settings.SettingValue;

/** Locks the screen when nobody has touched keyboard or mouse for as many minutes as the setting says. */
final class IdleWatch {

	private static final int BEAT = 5_000;
	private static final long MINUTE = 60_000;

	private final Messages messages = new Messages(IdleWatch.class);
	private final Desktop desktop;
	private final Touches touches;
	private long minutes;

	/** @param window while it is there the watch goes on */
	IdleWatch(Control window, Desktop desktop) {
		this.desktop = desktop;
		touches = new Touches(window, BEAT, this::look);
		desktop.onRebuild(this::learn);
		desktop.navigation().onMove(place -> learn());
		learn();
	}

	/** The setting may have been changed on any page. */
	private void learn() {
		desktop.session().exchange().ifPresent(exchange -> desktop.work().run(messages.text("lock.work"),
				progress -> exchange.administration().setting(Administration.LOCK_AFTER), outcome -> minutes = minutes(outcome).orElse(minutes)));
	}

	private static Optional<Long> minutes(Outcome<SettingValue> outcome) {
		return outcome instanceof Outcome.Done<SettingValue>(SettingValue value) && value.value().matches("[0-9]{1,3}")
				? Optional.of(Long.valueOf(value.value())) : Optional.empty();
	}

	private void look() {
		if (minutes > 0 && touches.untouched() > minutes * MINUTE) {
			desktop.lock();
		}
	}
}
