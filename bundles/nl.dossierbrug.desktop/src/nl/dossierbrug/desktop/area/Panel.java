package nl.dossierbrug.desktop.area;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.Exchange;

/**
 * A place on a page and what happens in it: its head, what stands there or that there is nothing, work that is done beside
 * the screen for it, and the answer. While something is being done for it nothing else is begun there, of two things that
 * are looked up the later stays, and what comes for a place that is gone meanwhile is not shown. For the thread of the screen.
 */
public final class Panel {

	private final Desktop desktop;
	private final Messages messages;
	private final Composite content;
	private final Runnable answered;
	private boolean busy;
	private int lookups;

	/** @param messages its words @param content where it stands; a grid of one column */
	public Panel(Desktop desktop, Messages messages, Composite content) {
		this(desktop, messages, content, () -> {
		});
	}

	/** @param answered is told when something has come to stand here, or in a panel inside it */
	Panel(Desktop desktop, Messages messages, Composite content, Runnable answered) {
		this.desktop = desktop;
		this.messages = messages;
		this.content = content;
		this.answered = answered;
	}

	/** A panel with the same words in another place. @param place a grid of one column */
	public Panel in(Composite place) {
		return new Panel(desktop, messages, place, answered);
	}

	/** The same place with other words. */
	public Panel speaking(Messages words) {
		return new Panel(desktop, words, content, answered);
	}

	/** A panel with the same words, below what stands here now. */
	public Panel part() {
		return in(kit().columns(content, 1));
	}

	/** As {@link #part}; it takes what room is left. */
	public Panel room() {
		Panel room = part();
		room.content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return room;
	}

	/** Where things are put. */
	public Composite content() {
		return content;
	}

	/** What everything works with. */
	public Desktop desktop() {
		return desktop;
	}

	/** Makes controls. */
	public Kit kit() {
		return desktop.kit();
	}

	/** The home that is open. */
	public Exchange exchange() {
		return desktop.session().exchange().orElseThrow();
	}

	/** Its words. */
	public Messages messages() {
		return messages;
	}

	/** Words of its messages, in the language of now. */
	public String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}

	/** Words in the language of now. */
	public String say(Text text) {
		return desktop.say(text);
	}

	/** Goes somewhere. */
	public void go(Place where) {
		desktop.navigation().go(where);
	}

	/** Builds the whole page anew. */
	public void refresh() {
		desktop.navigation().refresh();
	}

	/** Begins it with what it is called and, below that, what it is for. */
	public void head(String title, String what) {
		kit().title(content, title);
		quiet(what);
	}

	/** Says that there is nothing, or anything else that is read second. */
	public void quiet(String words) {
		kit().wide(kit().quiet(content, words));
	}

	/** Says how something stands, in the place of what stood here. */
	public void tell(State state, String words) {
		clear();
		kit().wide(kit().state(content, state, words));
		fit();
	}

	/** Takes everything out of it. */
	public void clear() {
		Kit.clear(content);
	}

	/** To be called when what stands here has changed: the page is laid out anew. */
	public void fit() {
		if (!content.isDisposed()) {
			Scroll.refit(content);
		}
	}

	/**
	 * Looks something up and shows it in the place of what stands here; or why not. Of several lookups the last one stays.
	 *
	 * @param what key of what is being done
	 * @param then is given what was found, with nothing here any more
	 */
	public <T> void load(String what, Function<Progress, Outcome<T>> job, Consumer<T> then) {
		int mine = ++lookups;
		desktop.work().run(messages.text(what), job, outcome -> {
			if (mine == lookups) {
				answer(outcome, then);
			}
		});
	}

	/** Does something; the answer stands in the place of what stands here. @param what key of what is being done */
	public <T> void attempt(String what, Function<Progress, Outcome<T>> job, Consumer<T> then) {
		run(what, job, outcome -> answer(outcome, then));
	}

	/** As {@link #attempt}, of which must be known that it was done even if this place is gone meanwhile. */
	public <T> void carryOut(String what, Function<Progress, Outcome<T>> job, Consumer<T> then) {
		run(what, job, outcome -> {
			if (outcome instanceof Outcome.Done<T>(T value)) {
				then.accept(value);
			} else {
				answer(outcome, then);
			}
		});
	}

	/** Does something unless something is being done here already. @param then is given what came of it, whatever became of this place */
	public <T> void run(String what, Function<Progress, T> job, Consumer<T> then) {
		if (!busy) {
			busy = true;
			desktop.work().run(messages.text(what), job, result -> {
				busy = false;
				then.accept(result);
			}, () -> busy = false);
		}
	}

	/** Puts an answer here in the place of what stands here, if it is not gone meanwhile. */
	public <T> void answer(Outcome<T> outcome, Consumer<T> then) {
		if (content.isDisposed()) {
			return;
		}
		clear();
		switch (outcome) {
			case Outcome.Done<T>(T value) -> then.accept(value);
			case Outcome.Refused<T>(var refusals) -> refusals(refusals);
		}
		fit();
		answered.run();
	}

	/** Shows reasons below what stands here, each in a card of its own. */
	public void refusals(List<Refusal> refusals) {
		refusals.forEach(refusal -> new RefusalCard(content, kit(), refusal, desktop.language()));
		fit();
	}
}
