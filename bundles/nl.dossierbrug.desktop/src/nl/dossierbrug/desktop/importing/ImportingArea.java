package nl.dossierbrug.desktop.importing;

import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;

/** What an import would do, field by field, and doing it. */
public final class ImportingArea extends Area {

	@Inject
	public ImportingArea(Desktop desktop) {
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
		return "importing";
	}
}
