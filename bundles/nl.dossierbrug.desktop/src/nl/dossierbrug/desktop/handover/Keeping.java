package nl.dossierbrug.desktop.handover;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.exchange.Exchange;

/**
 * Sees to it that the handover that is being filled in is kept: shortly after something was filled in, when one goes elsewhere,
 * and before the home is let go. For the thread of the screen; what is kept goes to the store beside it.
 */
final class Keeping {

	/** So long after something was typed it is kept, in milliseconds: within the second, and not at every letter. */
	private static final int BEAT = 400;
	/** After these something may have been filled in. */
	private static final int[] DOINGS = { SWT.Modify, SWT.Selection, SWT.KeyUp, SWT.MouseUp };
	/** So long the window waits for the last that was typed, in seconds, when it is closed. */
	private static final int PATIENCE = 5;

	private final Desktop desktop;
	private final Text what;
	private final Display display = Display.getCurrent();
	private final ExecutorService beside = Executors.newSingleThreadExecutor(run -> {
		Thread thread = new Thread(run, "dossierbrug drafts");
		thread.setDaemon(true);
		return thread;
	});
	private HandoverUnderway handover;
	private DraftKeeper keeper;
	private boolean practice;
	private boolean inside;
	private boolean awaited;

	/** @param what what is being done when one waits for it */
	Keeping(Desktop desktop, Text what) {
		this.desktop = desktop;
		this.what = what;
		begin(new HandoverUnderway(), Optional.empty());
		inside = desktop.navigation().here().area().equals(Places.HANDOVER.area());
		desktop.session().onLeaving(this::putAway);
		desktop.navigation().onMove(this::moved);
		for (int doing : DOINGS) {
			display.addFilter(doing, event -> soon());
		}
	}

	/** From now on it is this one. @param draft the draft that it was taken up from */
	void begin(HandoverUnderway begun, Optional<String> draft) {
		handover = begun;
		practice = desktop.session().practice();
		keeper = new DraftKeeper(beside, this::fault, draft, draft.map(id -> begun.draft()));
	}

	/** The handover; one that was begun in another home is none here. */
	HandoverUnderway handover() {
		if (practice != desktop.session().practice()) {
			begin(new HandoverUnderway(), Optional.empty());
		}
		return handover;
	}

	/** What is filled in now has become a handover: only another order is kept again, as a draft of its own. */
	void begun() {
		keeper = new DraftKeeper(beside, this::fault, Optional.empty(), Optional.of(handover.draft()));
	}

	private void fault(Throwable fault) {
		display.asyncExec(() -> {
			throw new IllegalStateException("a handover could not be kept", fault);
		});
	}

	DraftKeeper keeper() {
		return keeper;
	}

	/** What one leaves is there before the next page asks for it. */
	private void moved(Place place) {
		boolean left = inside && !place.area().equals(Places.HANDOVER.area());
		inside = place.area().equals(Places.HANDOVER.area());
		if (left) {
			keep().ifPresent(kept -> desktop.work().run(what, progress -> kept.join(), nothing -> {
			}));
		}
	}

	/** The home is let go: what was typed last still goes into it. */
	private void putAway() {
		keep().ifPresent(kept -> {
			try {
				kept.get(PATIENCE, TimeUnit.SECONDS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			} catch (ExecutionException | TimeoutException e) {
				throw new IllegalStateException("a handover could not be kept", e);
			}
		});
	}

	/** Something may have been filled in. */
	void soon() {
		if (!awaited && inside) {
			awaited = true;
			display.timerExec(BEAT, () -> {
				awaited = false;
				keep();
			});
		}
	}

	private Optional<CompletableFuture<Void>> keep() {
		Optional<Exchange> exchange = desktop.session().exchange().filter(open -> practice == desktop.session().practice());
		return exchange.filter(open -> !handover.isDone()).map(open -> keeper.keep(open, handover));
	}
}
