package nl.dossierbrug.desktop.sending;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.StepBar;

/**
 * The rest of a handover over the lines of both systems once it was made ready. It belongs to a batch and not to who made it
 * ready: one comes back to it after a restart, and colleagues can go on with it.
 */
public final class SendingArea extends Area {

	private static final List<String> STEPS = List.of("pair", "preflight", "pupils", "dossiers", "choices", "check", "ready", "send");

	@Inject
	public SendingArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		String batch = here.get("batch").orElse("");
		boolean now = here.get("now").isPresent();
		if (now) {
			// whoever comes back here sends nothing by that
			moved(Places.sending(batch));
		}
		Composite head = kit().band(empty, 1);
		roomyTitle(head, say("title"));
		new StepBar(head, desktop(), STEPS.stream().map(step -> new StepBar.Item(step, say("step." + step), Optional.empty())).toList(), STEPS.size() - 1);
		Panel page = page(empty);
		kit().heading(page.content(), say("head"));
		foot(kit().band(empty, 3));
		Panel body = page.room();
		body.load("work.show", progress -> SendingShown.of(exchange(), batch), shown -> {
			SendingPage sending = new SendingPage(body, shown);
			sending.build();
			if (now) {
				sending.send();
			} else {
				new WatchedSending(body, shown).begin();
			}
		});
	}

	private void foot(Composite foot) {
		kit().button(foot, "sending.back", say("today"), () -> go(Places.START));
		kit().wide(kit().quiet(foot, say("later"))).setAlignment(SWT.RIGHT);
		kit().button(foot, "sending.transfers", say("transfers"), () -> go(Places.TRANSFERS)).setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
	}

	@Override
	public String helpPage() {
		return "sending";
	}
}
