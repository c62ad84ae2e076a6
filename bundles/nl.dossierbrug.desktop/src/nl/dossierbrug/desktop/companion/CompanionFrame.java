package nl.dossierbrug.desktop.companion;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.FileDrop;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Tone;

/** What the window is filled with: a head, one page that is scrolled, and the way on below it. */
final class CompanionFrame {

	private final Desktop desktop;
	private final Messages messages;
	private final Composite frame;

	/** @param dropped is given a file that was dropped on it */
	CompanionFrame(Shell shell, Desktop desktop, Messages messages, Consumer<Path> dropped) {
		this.desktop = desktop;
		this.messages = messages;
		shell.setLayout(grid());
		frame = new Composite(shell, SWT.NONE);
		frame.setLayout(grid());
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		FileDrop.on(frame, files -> dropped.accept(files.getFirst()));
	}

	private static GridLayout grid() {
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		return layout;
	}

	/**
	 * Shows a page, in the language and look of now.
	 *
	 * @param where what the head says; empty for nothing
	 * @param left whether the window stands at the left side
	 * @param otherSide puts it at the other
	 */
	void show(CompanionPage page, Optional<Whereabouts> where, boolean left, Runnable otherSide) {
		Kit kit = desktop.kit();
		Scroll scroll;
		frame.setRedraw(false);
		try {
			Kit.clear(frame);
			frame.setBackground(kit.look().colour(Tone.SURFACE));
			new CompanionHead(desktop, messages, left, otherSide).build(frame, where);
			scroll = new Scroll(frame, Look.GAP);
			page.body(new Panel(desktop, messages, scroll.content()));
			kit.line(frame);
			page.foot(kit.band(frame, 2));
			frame.getShell().layout(true, true);
		} finally {
			frame.setRedraw(true);
		}
		if (frame.getDisplay().getActiveShell() == frame.getShell()) {
			page.focus();
			// what is to be done comes before what it is done with
			scroll.setOrigin(0, 0);
		}
	}
}
