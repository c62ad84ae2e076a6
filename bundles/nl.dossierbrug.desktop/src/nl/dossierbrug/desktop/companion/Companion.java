package nl.dossierbrug.desktop.companion;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;

/**
 * The window that goes along with one guided handover. Every second it says what was ticked and has stayed so, and looks whether a copied number has
 * been there long enough; when one comes back to it, and now and then, it reads what others did.
 */
final class Companion implements Walking.View {

	private static final int BEAT = 1_000;
	/** It is read anew at each so many beats. */
	private static final int READ = 5;

	private final Messages messages = new Messages(Companion.class);
	private final Desktop desktop;
	private final Shell main;
	private final CompanionShell window;
	private final Shell shell;
	private final CompanionFrame frame;
	private final Walking walking;
	private final CopiedNumber copied;
	private final Runnable beating = this::beat;
	private Optional<CompanionPage> page = Optional.empty();
	private boolean locked;
	private int beats;

	/**
	 * @param main the main window
	 * @param closed is told when it is no more
	 */
	Companion(Desktop desktop, Shell main, Clock clock, String batch, Runnable closed) {
		this.desktop = desktop;
		this.main = main;
		copied = new CopiedNumber(clock);
		window = new CompanionShell(desktop);
		shell = window.shell();
		shell.setImages(main.getImages());
		shell.setText(say("title"));
		frame = new CompanionFrame(shell, desktop, messages, this::dropped);
		walking = new Walking(desktop, messages, batch, this);
		new CompanionKeys(shell, () -> page);
		shell.addListener(SWT.Activate, e -> walking.read());
		shell.addListener(SWT.Close, e -> {
			copied.clear();
			window.remember();
			walking.say(() -> {
			});
		});
		shell.addListener(SWT.Dispose, e -> closed.run());
		build();
		shell.open();
		walking.begin();
		shell.getDisplay().timerExec(BEAT, beating);
	}

	void toFront() {
		shell.setMinimized(false);
		shell.setVisible(true);
		shell.forceActive();
	}

	/** Goes to a step. @param step its id */
	void go(String step) {
		walking.goTo(step);
	}

	/** Closes it while its home is still open. */
	void close() {
		walking.sayNow();
		drop();
	}

	/** Closes it when its home is not open any more. */
	void drop() {
		walking.ticks().forget();
		if (!shell.isDisposed()) {
			shell.close();
		}
	}

	/** Hides or shows what stands in it. */
	void locked(boolean now) {
		locked = now;
		copied.clear();
		build();
	}

	/** Builds it anew, in the language and look of now. */
	void build() {
		window.refit();
		show(locked ? new LockedPage(this) : walking.where().map(this::page).orElseGet(WaitingPage::new));
	}

	private CompanionPage page(Whereabouts where) {
		return where.step().map(step -> (CompanionPage) new StepPage(this, walking, where, step, copied)).orElseGet(() -> new ReportPage(this, walking, where));
	}

	/** Shows another page. */
	void show(CompanionPage next) {
		if (!shell.isDisposed()) {
			page = Optional.of(next);
			frame.show(next, walking.where().filter(where -> !locked), window.left(), () -> {
				window.otherSide();
				build();
			});
		}
	}

	@Override
	public void moved() {
		if (!shell.isDisposed()) {
			walking.where().ifPresent(where -> shell.setText(desktop.say(messages.text("title.of", where.system(true), where.system(false)))));
			build();
		}
	}

	@Override
	public void changed() {
		if (!shell.isDisposed()) {
			page.ifPresent(CompanionPage::changed);
		}
	}

	@Override
	public void refused(List<Refusal> refusals) {
		if (!shell.isDisposed()) {
			page.ifPresent(now -> now.refused(refusals));
		}
	}

	/** A list is compared past the last step. */
	private void dropped(Path list) {
		walking.go(now -> now.moved(now.steps()), () -> page.ifPresent(now -> now.dropped(list)));
	}

	/** Goes somewhere in the main window. */
	void inMain(Place place) {
		desktop.navigation().go(place);
		mainToFront();
	}

	/** Brings the main window to the front. */
	void mainToFront() {
		main.setMinimized(false);
		main.forceActive();
	}

	/** What everything works with. */
	Desktop desktop() {
		return desktop;
	}

	/** Its words, in the language of now. */
	String say(String key) {
		return desktop.say(messages.text(key));
	}

	private void beat() {
		if (shell.isDisposed()) {
			return;
		}
		if (copied.clearInTime()) {
			page.ifPresent(CompanionPage::cleared);
		}
		if (walking.ticks().rested()) {
			walking.say(() -> {
			});
		}
		if (++beats % READ == 0) {
			walking.read();
		}
		shell.getDisplay().timerExec(BEAT, beating);
	}
}
