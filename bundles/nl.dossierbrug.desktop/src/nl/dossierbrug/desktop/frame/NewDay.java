package nl.dossierbrug.desktop.frame;

import java.time.LocalDate;

import org.eclipse.swt.widgets.Control;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;

/** In a window that is left open overnight nobody opens a home: what the new day brings is noted when the day turns. */
final class NewDay {

	private static final int BEAT = 60_000;

	private final Messages messages = new Messages(NewDay.class);
	private final Desktop desktop;
	private LocalDate day;

	/** @param window while it is there the days are watched */
	NewDay(Control window, Desktop desktop) {
		this.desktop = desktop;
		day = LocalDate.now(desktop.session().clock());
		new Touches(window, BEAT, this::look);
	}

	private void look() {
		LocalDate now = LocalDate.now(desktop.session().clock());
		if (!now.equals(day)) {
			day = now;
			desktop.session().exchange().ifPresent(exchange -> desktop.work().run(messages.text("day.work"),
					progress -> exchange.dayTurn().settle(), settled -> {
						// whoever looks saw it so already
					}));
		}
	}
}
