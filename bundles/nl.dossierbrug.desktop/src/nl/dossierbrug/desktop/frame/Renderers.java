package nl.dossierbrug.desktop.frame;

import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.renderers.swt.WorkbenchRendererFactory;

/** Draws the application model as the platform does, but for the stack of areas: that is our frame, without tabs. */
public final class Renderers extends WorkbenchRendererFactory {

	static final String AREAS = "nl.dossierbrug.desktop.areas";

	private FrameRenderer frame;

	@Override
	public AbstractPartRenderer getRenderer(MUIElement element, Object parent) {
		if (element instanceof MPartStack && AREAS.equals(element.getElementId())) {
			if (frame == null) {
				frame = new FrameRenderer();
				initRenderer(frame);
			}
			return frame;
		}
		return super.getRenderer(element, parent);
	}
}
