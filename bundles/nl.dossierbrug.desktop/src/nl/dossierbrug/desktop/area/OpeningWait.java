package nl.dossierbrug.desktop.area;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.session.WindowServices.Part;

/**
 * What is said while a home is being opened: after some seconds what is waited for, and when it does not come what to do. Whatever
 * is said, the page goes on by itself as soon as the home is there.
 */
final class OpeningWait {

	/** So long nobody wonders, in seconds. */
	private static final int SOON = 3;
	/** After so long it is likely that it never comes, in seconds. */
	private static final int LONG = 20;
	private static final int BEAT = 1000;

	private final Desktop desktop;
	private final Messages messages;
	private final long begun = System.nanoTime();
	private Composite place;
	private String told = "";

	OpeningWait(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
	}

	void build(Composite content) {
		desktop.kit().quiet(content, desktop.say(messages.text("opening.wait")));
		place = desktop.kit().columns(content, 1);
		look();
	}

	private void look() {
		if (place.isDisposed()) {
			return;
		}
		long seconds = (System.nanoTime() - begun) / 1_000_000_000;
		List<Part> missing = desktop.session().services().missing();
		String key = seconds < SOON ? "" : missing.isEmpty() ? "opening.long" : seconds < LONG ? "opening.parts" : "opening.no-parts";
		if (!told.equals(key + missing)) {
			told = key + missing;
			tell(key, missing);
		}
		place.getDisplay().timerExec(BEAT, this::look);
	}

	private void tell(String key, List<Part> missing) {
		Kit.clear(place);
		Text parts = Text.joined(", ", missing.stream().map(part -> messages.text("opening.part." + part)).toList());
		switch (key) {
			case "" -> {
				// nobody wonders yet
			}
			case "opening.no-parts" -> new RefusalCard(place, desktop.kit(), Refusal.of(messages, key, parts), desktop.language());
			default -> desktop.kit().wide(desktop.kit().text(place, desktop.say(messages.text(key, parts))));
		}
		Scroll.refit(place);
	}
}
