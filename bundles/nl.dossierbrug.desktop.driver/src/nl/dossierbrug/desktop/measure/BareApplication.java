package nl.dossierbrug.desktop.measure;

import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import nl.dossierbrug.desktop.PlatformApplication;

/** Starts the barest e4 application that there can be, a window with one label, and closes it when that is drawn. */
public final class BareApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		return new PlatformApplication(FrameworkUtil.getBundle(BareApplication.class).getBundleContext()).make().start(new Bare(context));
	}

	@Override
	public void stop() {
		// it ends by itself
	}

	/** The context of a product with nothing but its model. */
	private record Bare(IApplicationContext around) implements IApplicationContext {

		private static final Map<String, String> PROPERTIES = Map.of("applicationXMI", "nl.dossierbrug.desktop.driver/Bare.e4xmi",
				"cssTheme", "none");

		@Override
		public Map<String, Object> getArguments() {
			return around.getArguments();
		}

		@Override
		public String getBrandingProperty(String key) {
			return PROPERTIES.get(key);
		}

		@Override
		public void applicationRunning() {
			around.applicationRunning();
		}

		@Override
		public String getBrandingApplication() {
			return around.getBrandingApplication();
		}

		@Override
		public String getBrandingName() {
			return "Bare";
		}

		@Override
		public String getBrandingDescription() {
			return "";
		}

		@Override
		public String getBrandingId() {
			return "bare";
		}

		@Override
		public Bundle getBrandingBundle() {
			return around.getBrandingBundle();
		}

		@Override
		public void setResult(Object result, IApplication application) {
			around.setResult(result, application);
		}
	}
}
