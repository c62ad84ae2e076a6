package nl.dossierbrug.desktop.log;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;

/** What was done, in words: every event of the log has some; one that a later version brings is told by its id. */
final class EventWords {

	private final Messages messages;
	private final Desktop desktop;

	EventWords(Messages messages, Desktop desktop) {
		this.messages = messages;
		this.desktop = desktop;
	}

	String of(String event) {
		String key = "event." + event;
		return messages.has(key) ? desktop.say(messages.text(key)) : event;
	}
}
