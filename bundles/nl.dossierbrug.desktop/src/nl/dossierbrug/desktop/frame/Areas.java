package nl.dossierbrug.desktop.frame;

import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

import nl.dossierbrug.desktop.area.Area;

/**
 * The areas that the application model names: where each belongs, and each made when somebody goes there for the first time.
 * The model only lists them; the platform draws none of them.
 */
final class Areas {

	/** An area that was made, and the control that it fills. */
	record Made(Area area, Composite control, IEclipseContext context) {

		/** Gives it the keyboard. */
		void focus() {
			ContextInjectionFactory.invoke(area, Focus.class, context, null);
		}
	}

	/** An area that stands in the navigation. */
	private static final String ON_RAIL = "rail";
	/** An area that belongs to one in the navigation: {@code below:inbox}. */
	private static final String BELOW = "below:";
	/** Which icon of the house stands beside an area of another bundle: {@code icon:pupils}. */
	private static final String ICON = "icon:";

	private final List<MPart> parts;
	private final BundleContext bundles;
	private final IEclipseContext around;
	private final Map<String, Made> made = new HashMap<>();

	/**
	 * @param parts as the model lists them
	 * @param bundles those whose classes the model names
	 * @param around what an area can ask for comes from there
	 */
	Areas(List<MPart> parts, BundleContext bundles, IEclipseContext around) {
		this.parts = parts;
		this.bundles = bundles;
		this.around = around;
	}

	/** Those that stand in the navigation, in the order of the model. */
	List<RailEntry> onRail() {
		return parts.stream().filter(part -> part.getTags().contains(ON_RAIL)).map(Areas::entry).toList();
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

	/** The area in the navigation under which one belongs. */
	String railOf(String area) {
		return part(area).flatMap(part -> tag(part, BELOW)).orElse(area);
	}

	private Optional<MPart> part(String area) {
		return parts.stream().filter(part -> part.getElementId().equals(area)).findFirst();
	}

	/** One that was made already. */
	Optional<Made> made(String area) {
		return Optional.ofNullable(made.get(area));
	}

	/** Makes one. @param content where it is shown, above or below others @return empty when the model names none such */
	Optional<Made> make(String area, Composite content) {
		Optional<MPart> named = part(area);
		named.ifPresent(part -> {
			Composite control = new Composite(content, SWT.NONE);
			control.setLayout(new FillLayout());
			IEclipseContext context = around.createChild(area);
			context.set(Composite.class, control);
			made.put(area, new Made((Area) ContextInjectionFactory.make(named(part), context), control, context));
		});
		return made(area);
	}

	/** The class that the model names as {@code bundleclass://BUNDLE/CLASS}. */
	private Class<?> named(MPart part) {
		URI uri = URI.create(part.getContributionURI());
		Optional<Bundle> bundle = Stream.of(bundles.getBundles()).filter(one -> uri.getAuthority().equals(one.getSymbolicName()))
				.max(Comparator.comparing(Bundle::getVersion));
		try {
			return bundle.orElseThrow(ClassNotFoundException::new).loadClass(uri.getPath().substring(1));
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException("the application model names what is not there: " + uri, e);
		}
	}
}
