package nl.dossierbrug.desktop.frame;

import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;

/** An area as another bundle adds one: with a fragment of the application model. */
public final class GuestArea extends Area {

	@Inject
	public GuestArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		kit().title(empty, "Hier is een gast");
	}

	@Override
	public String helpPage() {
		return "start";
	}
}
