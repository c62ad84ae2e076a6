package nl.dossierbrug.desktop.viewer;

import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;

/** A dossier, to read. */
public final class ViewerArea extends Area {

	@Inject
	public ViewerArea(Desktop desktop) {
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
		return "viewer";
	}
}
