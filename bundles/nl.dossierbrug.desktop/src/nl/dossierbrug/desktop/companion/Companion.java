package nl.dossierbrug.desktop.companion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Tone;

/**
 * The window that goes along with one guided handover. Every second it looks whether a copied number has been there long enough,
 * says what was ticked, and now and then reads what others did. Escape closes it, Enter goes on, Ctrl+B copies the next number.
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
	private final Walking walking;
	private final CopiedNumber copied;
	private final Listener keys = this::key;
	private final Runnable beating = this::beat;
	private final Composite frame;
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
		shell.setLayout(grid());
		frame = new Composite(shell, SWT.NONE);
		frame.setLayout(grid());
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		walking = new Walking(desktop, messages, batch, this);
		shell.addListener(SWT.Activate, e -> walking.read());
		shell.addListener(SWT.Traverse, this::traverse);
		shell.getDisplay().addFilter(SWT.KeyDown, keys);
		shell.addListener(SWT.Close, e -> leave());
		shell.addListener(SWT.Dispose, e -> {
			copied.clear();
			shell.getDisplay().removeFilter(SWT.KeyDown, keys);
			closed.run();
		});
		build();
		shell.open();
		walking.read();
		shell.getDisplay().timerExec(BEAT, beating);
	}

	private static GridLayout grid() {
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		return layout;
	}

	void toFront() {
		shell.setMinimized(false);
		shell.setVisible(true);
		shell.forceActive();
	}

	/** Closes it; what was ticked is said. */
	void close() {
		if (!shell.isDisposed()) {
			shell.close();
		}
	}

	private void leave() {
		copied.clear();
		window.remember();
		walking.say(() -> {
		});
	}

	/** Hides or shows what stands in it. */
	void locked(boolean now) {
		locked = now;
		copied.clear();
		build();
	}

	/** Builds it anew, in the language and look of now. */
	void build() {
		if (shell.isDisposed()) {
			return;
		}
		window.refit();
		shell.setBackground(desktop.kit().look().colour(Tone.SURFACE));
		show(locked ? new LockedPage(this) : walking.where().map(this::page).orElseGet(WaitingPage::new));
	}

	private CompanionPage page(Whereabouts where) {
		return where.step().map(step -> (CompanionPage) new StepPage(this, walking, where, step, copied)).orElseGet(() -> new ReportPage(this, walking, where));
	}

	/** Shows another page, or the same one anew. */
	void show(CompanionPage next) {
		page = Optional.of(next);
		Kit kit = desktop.kit();
		Scroll scroll;
		frame.setRedraw(false);
		try {
			Kit.clear(frame);
			frame.setBackground(kit.look().colour(Tone.SURFACE));
			new CompanionHead(desktop, messages, window).build(frame, locked ? Optional.empty() : walking.where(), this::otherSide);
			scroll = new Scroll(frame, Look.GAP);
			next.body(new Panel(desktop, messages, scroll.content()));
			kit.line(frame);
			next.foot(kit.band(frame, 2));
			frame.getShell().layout(true, true);
		} finally {
			frame.setRedraw(true);
		}
		if (shell.getDisplay().getActiveShell() == shell) {
			next.focus();
			// what is to be done comes before what it is done with
			scroll.setOrigin(0, 0);
		}
	}

	@Override
	public void moved() {
		if (!shell.isDisposed()) {
			walking.where().ifPresent(where -> shell.setText(desktop.say(messages.text("title", where.system(true), where.system(false)))));
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

	private void otherSide() {
		window.otherSide();
		build();
	}

	private void beat() {
		if (shell.isDisposed()) {
			return;
		}
		if (copied.clearInTime()) {
			page.ifPresent(CompanionPage::cleared);
		}
		walking.say(() -> {
		});
		if (++beats % READ == 0) {
			walking.read();
		}
		shell.getDisplay().timerExec(BEAT, beating);
	}

	private void traverse(Event e) {
		if (e.detail == SWT.TRAVERSE_ESCAPE) {
			consume(e);
			close();
		} else if (e.detail == SWT.TRAVERSE_RETURN) {
			consume(e);
			page.ifPresent(CompanionPage::enter);
		}
	}

	private static void consume(Event e) {
		e.detail = SWT.TRAVERSE_NONE;
		e.doit = true;
	}

	private void key(Event e) {
		if (e.stateMask == SWT.MOD1 && e.keyCode == 'b' && e.widget instanceof Control control && !shell.isDisposed() && control.getShell() == shell) {
			e.doit = false;
			page.ifPresent(CompanionPage::copyNext);
		}
	}
}
