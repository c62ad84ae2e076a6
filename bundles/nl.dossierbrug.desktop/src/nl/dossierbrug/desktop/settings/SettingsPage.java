package nl.dossierbrug.desktop.settings;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.Exchange;

/** What the sections work with: the page, and keeping things beside the screen with the answer in place. */
final class SettingsPage {

	private final Desktop desktop;
	private final Messages messages;

	SettingsPage(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
	}

	Desktop desktop() {
		return desktop;
	}

	Kit kit() {
		return desktop.kit();
	}

	Exchange exchange() {
		return desktop.session().exchange().orElseThrow();
	}

	String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}

	String say(Text text) {
		return desktop.say(text);
	}

	/** Looks something up and shows it in a place. */
	<T> void load(Composite place, Supplier<Outcome<T>> job, Consumer<T> then) {
		run("work.load", place, job, then);
	}

	/** Keeps something; the place tells that it is kept, or why not. */
	<T> void keep(Composite place, Supplier<Outcome<T>> job) {
		run("work.keep", place, job, kept -> kit().state(place, State.GOOD, say("kept")));
	}

	/** Keeps something and shows the section anew. */
	<T> void keepAndShow(Composite place, Supplier<Outcome<T>> job) {
		run("work.keep", place, job, kept -> desktop.navigation().refresh());
	}

	private <T> void run(String what, Composite place, Supplier<Outcome<T>> job, Consumer<T> then) {
		desktop.work().run(messages.text(what), progress -> job.get(), outcome -> {
			if (place.isDisposed()) {
				return;
			}
			Kit.clear(place);
			switch (outcome) {
				case Outcome.Done<T>(T value) -> then.accept(value);
				case Outcome.Refused<T>(var refusals) ->
					refusals.forEach(refusal -> new RefusalCard(place, kit(), refusal, desktop.language()));
			}
			if (!place.isDisposed()) {
				place.getParent().layout(true, true);
				Scroll.refit(place);
			}
		});
	}
}
