package nl.dossierbrug.desktop.frame;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.FrameworkUtil;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Desktop;

/** The one part of the window that the platform draws: our frame, with the areas that the application model lists. */
public final class FramePart {

	private static final String AREAS = "nl.dossierbrug.desktop.areas";

	private final Desktop desktop;
	private Frame frame;

	@Inject
	public FramePart(Desktop desktop) {
		this.desktop = desktop;
	}

	@PostConstruct
	void create(Composite parent, MWindow window, EModelService model) {
		MPartStack listed = (MPartStack) model.find(AREAS, window);
		frame = new Frame(parent, desktop, new Areas(listed.getChildren().stream().map(MPart.class::cast).toList(),
				FrameworkUtil.getBundle(FramePart.class).getBundleContext(), window.getContext()));
	}

	@Focus
	void focus() {
		frame.focus();
	}
}
