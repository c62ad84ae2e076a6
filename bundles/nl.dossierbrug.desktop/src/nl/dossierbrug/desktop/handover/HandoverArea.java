package nl.dossierbrug.desktop.handover;

import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;

/** A new handover, from whom to whom up to the receipt. */
public final class HandoverArea extends Area {

	@Inject
	public HandoverArea(Desktop desktop) {
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
		return "handover";
	}
}
