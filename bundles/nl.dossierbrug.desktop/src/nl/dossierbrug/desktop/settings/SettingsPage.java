package nl.dossierbrug.desktop.settings;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
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

	/** Keeps something; the place tells that it is kept, or why not. @param typed the fields that it was typed in, by key */
	<T> void keep(Composite place, Supplier<Outcome<T>> job, String... typed) {
		run("work.keep", place, job, kept -> {
			desktop.unsaved().taken(typed);
			kit().state(place, State.GOOD, say("kept"));
		});
	}

	/** Keeps something and shows the section anew. @param typed the fields that it was typed in, by key */
	<T> void keepAndShow(Composite place, Supplier<Outcome<T>> job, String... typed) {
		run("work.keep", place, job, kept -> {
			desktop.unsaved().taken(typed);
			desktop.navigation().refresh();
		});
	}

	/** Says something in a place. */
	void tell(Composite place, State state, String key) {
		Kit.clear(place);
		kit().wide(kit().state(place, state, say(key)));
		refit(place);
	}

	private <T> void run(String what, Composite place, Supplier<Outcome<T>> job, Consumer<T> then) {
		attempt(what, place, progress -> job.get(), then);
	}

	/** Does longer work, which can be watched and stopped; the place tells what came of it. @param what its key */
	<T> void attempt(String what, Composite place, Function<Progress, Outcome<T>> job, Consumer<T> then) {
		desktop.work().run(messages.text(what), job, outcome -> {
			if (place.isDisposed()) {
				return;
			}
			Kit.clear(place);
			switch (outcome) {
				case Outcome.Done<T>(T value) -> then.accept(value);
				case Outcome.Refused<T>(var refusals) ->
					refusals.forEach(refusal -> new RefusalCard(place, kit(), refusal, desktop.language()));
			}
			refit(place);
		});
	}

	private static void refit(Composite place) {
		if (!place.isDisposed()) {
			place.getParent().layout(true, true);
			Scroll.refit(place);
		}
	}
}
