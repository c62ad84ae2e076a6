package nl.dossierbrug.desktop.inbox;

import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;

/** What has arrived at a receiver. */
public final class InboxArea extends Area {

	@Inject
	public InboxArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		Scroll scroll = new Scroll(empty, Look.MARGIN);
		kit().title(scroll.content(), say("title"));
		scroll.fit();
	}

	@Override
	public String helpPage() {
		return "inbox";
	}
}
