package nl.dossierbrug.desktop.reports;

import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;

/** The pupil files of a receiver. */
public final class ReportsArea extends Area {

	@Inject
	public ReportsArea(Desktop desktop) {
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
		return "reports";
	}
}
