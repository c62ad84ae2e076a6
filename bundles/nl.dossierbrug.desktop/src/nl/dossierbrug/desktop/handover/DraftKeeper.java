package nl.dossierbrug.desktop.handover;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.prepare.Drafts;
import nl.dossierbrug.exchange.prepare.OrderDraft;

/**
 * Keeps one handover as it is filled in, as one draft: whatever becomes of the window, what was typed is there. It is told when
 * something may have changed, on the thread of the screen; what is kept goes to the store beside it, one after another. A
 * handover in which nothing was filled in is not kept.
 */
final class DraftKeeper {

	private final Executor beside;
	private final Consumer<Throwable> faults;
	private Optional<OrderDraft> last;
	/** What follows is only touched beside the screen. */
	private Optional<String> draft;
	private boolean over;

	/**
	 * @param beside does one thing after another
	 * @param faults is given what nobody expected
	 * @param draft the draft that was taken up; empty for a new handover
	 * @param last what stands in it; empty when there is none
	 */
	DraftKeeper(Executor beside, Consumer<Throwable> faults, Optional<String> draft, Optional<OrderDraft> last) {
		this.beside = beside;
		this.faults = faults;
		this.draft = draft;
		this.last = last;
	}

	/** Keeps the handover if it is another than before. @return done when it is kept */
	CompletableFuture<Void> keep(Exchange exchange, HandoverUnderway handover) {
		OrderDraft now = handover.draft();
		if (last.equals(Optional.of(now))) {
			return CompletableFuture.runAsync(() -> {
			}, beside);
		}
		last = Optional.of(now);
		return CompletableFuture.runAsync(() -> put(exchange.drafts(), now), beside);
	}

	private void put(Drafts drafts, OrderDraft now) {
		if (over) {
			return;
		}
		try {
			if (!now.isEmpty()) {
				Outcome<String> kept = draft.map(id -> drafts.leaveAgain(id, now)).orElseGet(() -> drafts.leave(now));
				// thrown away meanwhile: then nobody wants it any more
				over = draft.isPresent() && kept instanceof Outcome.Refused<String>;
				draft = kept instanceof Outcome.Done<String>(String left) ? Optional.of(left) : draft;
			} else if (draft.isPresent()) {
				drafts.throwAway(draft.get());
				draft = Optional.empty();
			}
		} catch (RuntimeException | Error fault) {
			faults.accept(Objects.requireNonNull(fault));
		}
	}

	/** Nothing is kept any more until {@link #goOn}. @return the draft; not for the thread of the screen */
	Optional<String> rest() {
		return CompletableFuture.supplyAsync(() -> {
			over = true;
			return draft;
		}, beside).join();
	}

	/** Keeps on keeping, after all. */
	void goOn() {
		beside.execute(() -> over = false);
	}
}
