package nl.dossierbrug.desktop.handlers;

import java.util.List;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

import jakarta.inject.Named;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;

/** Ctrl+1, Ctrl+2 …: an area of the navigation. */
public final class OpenArea {

	@Execute
	void execute(Desktop desktop, MApplication application, EModelService model,
			@Named("nl.dossierbrug.desktop.number") String number) {
		List<MPart> areas = model.findElements(application, null, MPart.class, List.of("rail"));
		int index = Integer.parseInt(number) - 1;
		if (index < areas.size()) {
			desktop.navigation().go(Place.of(areas.get(index).getElementId()));
		}
	}
}
