package nl.dossierbrug.desktop.frame;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.desktop.session.Work.Shown;

/** What is being done, how far it has come, and a way to stop it. It comes only for what takes longer than a moment. */
final class WorkStrip {

	private static final int PATIENCE = 5;
	private static final int STEPS = 1000;
	/** Whoever waits so many beats goes and does something else. */
	private static final int LONG = 40;

	private final Messages messages = new Messages(WorkStrip.class);
	private final Desktop desktop;
	private final Composite strip;
	private final GridData place = new GridData(SWT.FILL, SWT.END, true, false);
	private Label what;
	private ProgressBar bar;
	private ActionButton stop;
	private final TitleBar title;
	private int beats;

	WorkStrip(Composite parent, Desktop desktop) {
		this.desktop = desktop;
		strip = new Composite(parent, SWT.NONE);
		strip.setLayoutData(place);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = Look.MARGIN;
		layout.horizontalSpacing = Look.GAP;
		strip.setLayout(layout);
		title = new TitleBar(parent.getShell(), desktop, () -> parent.getDisplay().getActiveShell() != null);
		build();
		visible(false);
		desktop.onRebuild(this::build);
		desktop.work().watch(this::show);
	}

	private void build() {
		if (strip.isDisposed()) {
			return;
		}
		Kit.clear(strip);
		Kit kit = desktop.kit();
		strip.setBackground(kit.look().colour(Tone.INFO_SOFT));
		what = kit.wide(kit.text(strip, ""));
		bar = new ProgressBar(strip, SWT.HORIZONTAL | SWT.SMOOTH);
		bar.setMaximum(STEPS);
		GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
		data.widthHint = kit.look().px(240);
		bar.setLayoutData(data);
		Spoken.as(bar, say("progress"));
		stop = kit.button(strip, "work.stop", say("stop"), desktop.work()::cancel);
	}

	private void show(Optional<Shown> shown) {
		if (strip.isDisposed()) {
			return;
		}
		beats = shown.isPresent() ? beats + 1 : 0;
		visible(beats > PATIENCE);
		title.show(shown.filter(work -> beats > LONG));
		shown.ifPresent(work -> {
			String count = work.total() > 0 ? "  " + desktop.say(messages.text("count", work.done(), work.total())) : "";
			String part = work.part().map(one -> "  ·  " + desktop.say(messages.text("part", one.name(), one.done(), one.total()))).orElse("");
			what.setText(Kit.shown(desktop.say(work.what()) + count + part));
			bar.setSelection(work.total() > 0 ? (int) (STEPS * Math.min(work.done(), work.total()) / work.total()) : 0);
			bar.setVisible(work.total() > 0);
			stop.words(say(work.stopping() ? "stopping" : "stop"));
			stop.setEnabled(!work.stopping());
		});
	}

	private void visible(boolean now) {
		if (place.exclude == now) {
			place.exclude = !now;
			strip.setVisible(now);
			strip.getParent().layout(true, true);
		}
	}

	private String say(String key) {
		return desktop.say(messages.text(key));
	}
}
