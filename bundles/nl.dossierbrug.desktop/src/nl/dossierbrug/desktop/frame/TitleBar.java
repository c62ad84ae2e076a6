package nl.dossierbrug.desktop.frame;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TaskBar;
import org.eclipse.swt.widgets.TaskItem;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.session.Work.Shown;

/**
 * Says in the title of the window, and so in the task bar of the system, how far long work has come and then that it is done:
 * for whoever went on with something else meanwhile. With the window in front the title is as always.
 */
final class TitleBar {

	private static final int WHOLE = 100;

	private final Messages messages = new Messages(TitleBar.class);
	private final Shell shell;
	private final Desktop desktop;
	private final BooleanSupplier inFront;
	private final String usual;
	private Optional<Shown> last = Optional.empty();

	/** @param inFront whether somebody is at work in this window */
	TitleBar(Shell shell, Desktop desktop, BooleanSupplier inFront) {
		this.shell = shell;
		this.desktop = desktop;
		this.inFront = inFront;
		usual = shell.getText();
		shell.addListener(SWT.Activate, e -> shell.setText(usual));
	}

	/** @param now long work that is being done; empty when there is none */
	void show(Optional<Shown> now) {
		if (!shell.isDisposed() && !inFront.getAsBoolean()) {
			now.ifPresentOrElse(work -> shell.setText(work.total() > 0 ? say("title.count", work) : say("title.busy", work)),
					() -> last.ifPresent(work -> shell.setText(say("title.done", work))));
		}
		taskBar(now);
		last = now;
	}

	private String say(String key, Shown work) {
		return desktop.say(messages.text(key, work.done(), work.total(), desktop.say(work.what()), usual));
	}

	/** Where the system shows progress on its task bar. */
	private void taskBar(Optional<Shown> now) {
		TaskBar bar = shell.getDisplay().getSystemTaskBar();
		TaskItem item = bar == null ? null : Optional.ofNullable(bar.getItem(shell)).orElseGet(() -> bar.getItem(null));
		if (item != null) {
			item.setProgressState(now.isPresent() ? SWT.NORMAL : SWT.DEFAULT);
			now.filter(work -> work.total() > 0).ifPresent(work -> item.setProgress((int) (WHOLE * Math.min(work.done(), work.total()) / work.total())));
		}
	}
}
