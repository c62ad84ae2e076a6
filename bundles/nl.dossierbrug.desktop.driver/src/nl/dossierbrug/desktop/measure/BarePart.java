package nl.dossierbrug.desktop.measure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;

/** The one part of the bare application. */
public final class BarePart {

	@PostConstruct
	void create(Composite parent) {
		Label label = new Label(parent, SWT.NONE);
		label.setText("Bare");
		parent.getDisplay().asyncExec(() -> drawn(label));
	}

	private static void drawn(Label label) {
		label.getShell().update();
		new SinceStart().tell("usable-ms");
		label.getShell().close();
	}
}
