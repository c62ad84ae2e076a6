package nl.dossierbrug.desktop.companion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.Guiding;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.User;

/**
 * One guided handover as it is walked in its window: where one is, what was ticked, and what is said to the desk of it, beside
 * the screen. Where one is, is remembered for each handover and each user. For the thread of the screen.
 */
final class Walking {

	/** Shows it. */
	interface View {
		/** One is elsewhere now. */
		void moved();

		/** The handover is not as it was. */
		void changed();

		/** Something was not done, and why. */
		void refused(List<Refusal> refusals);
	}

	private final Desktop desktop;
	private final Messages messages;
	private final Exchange exchange;
	private final String batch;
	private final View view;
	private final Ticks ticks = new Ticks();
	private Optional<Whereabouts> where = Optional.empty();
	private Optional<String> marked = Optional.empty();
	/** The step that was asked for before it was known which there are. */
	private Optional<String> asked = Optional.empty();

	Walking(Desktop desktop, Messages messages, String batch, View view) {
		this.desktop = desktop;
		this.messages = messages;
		this.batch = batch;
		this.view = view;
		exchange = desktop.session().exchange().orElseThrow();
	}

	/** Where one is; empty until it was read for the first time. */
	Optional<Whereabouts> where() {
		return where;
	}

	/** What was ticked and not said yet. */
	Ticks ticks() {
		return ticks;
	}

	/** The transfer of the pupil that the keyboard was on last at this step. */
	Optional<String> marked() {
		return marked;
	}

	/** The keyboard is on another. @param transfer id; empty for nobody */
	void mark(Optional<String> transfer) {
		marked = transfer;
	}

	/** The id of the handover. */
	String batch() {
		return batch;
	}

	/** Reads it for the first time. */
	void begin() {
		ask("work.read", guiding -> guiding.show(batch), () -> {
		});
	}

	/** Reads how it stands now, unless something else is being done: then it is read at another time. */
	void read() {
		if (!desktop.work().busy()) {
			begin();
		}
	}

	/** Goes to another place, after what was ticked here is said. */
	void go(Function<Whereabouts, Whereabouts> how) {
		go(how, () -> {
		});
	}

	/** Goes to a step as soon as it is known which there are. @param step its id */
	void goTo(String step) {
		if (where.isEmpty()) {
			asked = Optional.of(step);
		} else {
			go(now -> now.batch().walk().step(step).map(now::at).orElse(now));
		}
	}

	/** As {@link #go(Function)}. @param then done when one is there */
	void go(Function<Whereabouts, Whereabouts> how, Runnable then) {
		say(() -> {
			move(how);
			then.run();
		});
	}

	private void move(Function<Whereabouts, Whereabouts> how) {
		where = where.map(how);
		marked = Optional.empty();
		where.ifPresent(now -> desktop.preferences().put(key(), now.remembered()));
		view.moved();
	}

	/** Says what was ticked and unticked. @param then done when it is, and when there was nothing to say */
	void say(Runnable then) {
		Optional<WalkStep> step = where.flatMap(Whereabouts::step);
		if (ticks.settled() || step.isEmpty()) {
			then.run();
			return;
		}
		String id = step.get().id();
		List<Bsn> done = ticks.toSay(where.get(), step.get(), true);
		List<Bsn> back = ticks.toSay(where.get(), step.get(), false);
		ticks.saying();
		desktop.work().run(messages.text("work.say"), progress -> said(exchange.guiding(), id, done, back), outcome -> {
			ticks.said();
			take(outcome, then);
		});
	}

	/** The same at once, before the home is let go: it takes a moment only, and nobody is there any more to hear what came of it. */
	void sayNow() {
		if (!ticks.settled()) {
			where.flatMap(Whereabouts::step).ifPresent(step -> said(exchange.guiding(), step.id(), ticks.toSay(where.get(), step, true), ticks.toSay(where.get(), step, false)));
		}
	}

	private Outcome<GuidedBatch> said(Guiding guiding, String step, List<Bsn> done, List<Bsn> back) {
		Outcome<GuidedBatch> first = done.isEmpty() ? guiding.show(batch) : guiding.done(batch, step, done);
		return back.isEmpty() ? first : first.then(now -> guiding.takeBack(batch, step, back));
	}

	/** Says that a step was done. @param of whom; nothing is said when that is nobody */
	void done(WalkStep step, List<GuidedPupil> of, Runnable then) {
		if (of.isEmpty()) {
			then.run();
		} else {
			ask("work.say", guiding -> guiding.done(batch, step.id(), numbers(of)), then);
		}
	}

	/** Takes back what was said of a step. @param of whom; at least one */
	void takeBack(WalkStep step, List<GuidedPupil> of) {
		ask("work.say", guiding -> guiding.takeBack(batch, step.id(), numbers(of)), () -> {
		});
	}

	/**
	 * Says that a step did not succeed.
	 *
	 * @param of whom; everybody when empty
	 * @param reason id of the problem; empty when it is none of those that are known
	 * @param words what the person says of it in that case; may be empty
	 */
	void problem(WalkStep step, List<GuidedPupil> of, Optional<String> reason, String words, Runnable then) {
		ask("work.say", guiding -> reason.map(id -> guiding.problem(batch, step.id(), numbers(of), id))
				.orElseGet(() -> guiding.otherProblem(batch, step.id(), numbers(of), words)), then);
	}

	private static List<Bsn> numbers(List<GuidedPupil> of) {
		return of.stream().map(pupil -> pupil.transfer().bsn().orElseThrow()).toList();
	}

	/** Asks for a pupil's number, to put it on the clipboard. */
	void number(GuidedPupil pupil, Consumer<Bsn> then) {
		desktop.work().run(messages.text("work.number"), progress -> exchange.guiding().copyBsn(batch, pupil.transfer().id()), outcome -> {
			switch (outcome) {
				case Outcome.Done<Bsn>(Bsn number) -> then.accept(number);
				case Outcome.Refused<Bsn>(var refusals) -> view.refused(refusals);
			}
		});
	}

	private void ask(String what, Function<Guiding, Outcome<GuidedBatch>> question, Runnable then) {
		desktop.work().run(messages.text(what), progress -> question.apply(exchange.guiding()), outcome -> take(outcome, then));
	}

	private void take(Outcome<GuidedBatch> outcome, Runnable then) {
		switch (outcome) {
			case Outcome.Done<GuidedBatch>(GuidedBatch now) -> {
				take(now);
				then.run();
			}
			case Outcome.Refused<GuidedBatch>(var refusals) -> {
				view.changed();
				view.refused(refusals);
			}
		}
	}

	/** It is so now. */
	void take(GuidedBatch now) {
		boolean first = where.isEmpty();
		boolean same = where.filter(before -> before.batch().equals(now)).isPresent();
		where = Optional.of(where.map(before -> before.of(now)).orElseGet(() -> begun(now)));
		if (first) {
			view.moved();
		} else if (!same) {
			view.changed();
		}
	}

	private Whereabouts begun(GuidedBatch now) {
		Whereabouts remembered = Whereabouts.of(now, desktop.preferences().get(key()));
		return asked.flatMap(now.walk()::step).map(remembered::at).orElse(remembered);
	}

	private String key() {
		return "companion." + (desktop.session().practice() ? "practice." : "") + batch + "." + desktop.session().user().map(User::name).orElse("");
	}
}
