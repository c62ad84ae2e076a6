package nl.dossierbrug.desktop.frame;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.renderers.swt.LazyStackRenderer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;

/**
 * Draws the stack of areas as the frame of the window: one area fills the content, the others are not made before somebody
 * goes there.
 */
public final class FrameRenderer extends LazyStackRenderer {

	/** An area that stands in the navigation. */
	private static final String ON_RAIL = "rail";
	/** An area that belongs to one in the navigation: {@code below:inbox}. */
	private static final String BELOW = "below:";

	/** Which icon of the house stands beside an area of another bundle: {@code icon:pupils}. */
	private static final String ICON = "icon:";

	@Inject
	private IEventBroker events;
	@Inject
	private IPresentationEngine engine;
	@Inject
	private Desktop desktop;
	private Frame frame;

	@PostConstruct
	void listen() {
		init(events);
	}

	@Override
	public Object createWidget(MUIElement element, Object parent) {
		MPartStack stack = (MPartStack) element;
		List<RailEntry> onRail = stack.getChildren().stream().filter(part -> part.getTags().contains(ON_RAIL))
				.map(MPart.class::cast).map(FrameRenderer::entry).toList();
		frame = new Frame((Composite) parent, desktop, onRail, area -> railOf(stack, area));
		EPartService parts = getContextForParent(element).get(EPartService.class);
		desktop.navigation().attach(area -> activate(parts, area));
		return frame.control();
	}

	private static RailEntry entry(MPart part) {
		String icon = tag(part, ICON).orElse(part.getElementId());
		return new RailEntry(part.getElementId(), Optional.ofNullable(part.getLocalizedLabel()).filter(label -> !label.isBlank())
				.orElse(part.getElementId()), icon);
	}

	/** What follows the beginning of one of its tags. */
	private static Optional<String> tag(MUIElement part, String beginning) {
		return part.getTags().stream().filter(tag -> tag.startsWith(beginning)).map(tag -> tag.substring(beginning.length())).findFirst();
	}

	private static String railOf(MPartStack stack, String area) {
		return stack.getChildren().stream().filter(part -> part.getElementId().equals(area))
				.flatMap(part -> tag(part, BELOW).stream()).findFirst().orElse(area);
	}

	private static Optional<Area> activate(EPartService parts, String area) {
		MPart part = parts.findPart(area);
		boolean made = part != null && part.getObject() != null;
		if (part != null) {
			parts.showPart(part, PartState.ACTIVATE);
		}
		// one that is made now has built itself already
		return made && part.getObject() instanceof Area shown ? Optional.of(shown) : Optional.empty();
	}

	@Override
	public Object getUIContainer(MUIElement element) {
		return frame.content();
	}

	@Override
	public void childRendered(MElementContainer<MUIElement> parent, MUIElement element) {
		super.childRendered(parent, element);
		if (parent.getSelectedElement() == element) {
			frame.show((Control) element.getWidget());
		}
	}

	@Override
	protected void showTab(MUIElement element) {
		super.showTab(element);
		if (element.getWidget() == null) {
			engine.createGui(element);
		}
		if (element.getWidget() instanceof Control control) {
			frame.show(control);
		}
	}
}
