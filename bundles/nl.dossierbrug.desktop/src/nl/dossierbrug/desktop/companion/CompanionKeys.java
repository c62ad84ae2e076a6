package nl.dossierbrug.desktop.companion;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** The keys of the window: Escape closes it or goes back, Enter goes on where no button has it, Ctrl+B copies the next number. */
final class CompanionKeys {

	private static final char COPY = 'b';

	private final Shell shell;
	private final Supplier<Optional<CompanionPage>> page;

	/** @param page what is shown */
	CompanionKeys(Shell shell, Supplier<Optional<CompanionPage>> page) {
		this.shell = shell;
		this.page = page;
		Listener copy = this::copy;
		shell.addListener(SWT.Traverse, this::traverse);
		shell.getDisplay().addFilter(SWT.KeyDown, copy);
		shell.addListener(SWT.Dispose, e -> shell.getDisplay().removeFilter(SWT.KeyDown, copy));
	}

	private void traverse(Event e) {
		if (e.detail == SWT.TRAVERSE_ESCAPE) {
			taken(e);
			if (page.get().filter(CompanionPage::escape).isEmpty()) {
				shell.close();
			}
		} else if (e.detail == SWT.TRAVERSE_RETURN) {
			taken(e);
			page.get().ifPresent(CompanionPage::enter);
		}
	}

	/** Nobody else does anything with it. */
	private static void taken(Event e) {
		e.detail = SWT.TRAVERSE_NONE;
		e.doit = true;
	}

	private void copy(Event e) {
		if (e.stateMask == SWT.MOD1 && e.keyCode == COPY && e.widget instanceof Control control && control.getShell() == shell) {
			e.doit = false;
			page.get().ifPresent(CompanionPage::copyNext);
		}
	}
}
