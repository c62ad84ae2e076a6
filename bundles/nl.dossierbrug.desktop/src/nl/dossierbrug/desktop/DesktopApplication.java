package nl.dossierbrug.desktop;

import java.util.Map;
import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The desktop: the platform's application, and the home that is being opened beside it. */
public final class DesktopApplication implements IApplication {

	private volatile IApplication platform;

	@Override
	public Object start(IApplicationContext context) throws Exception {
		BundleContext bundles = FrameworkUtil.getBundle(DesktopApplication.class).getBundleContext();
		String[] typed = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		// from here on nobody else begins
		ServiceRegistration<DesktopApplication> here = bundles.registerService(DesktopApplication.class, this, null);
		try (Beginning beginning = early(bundles).orElseGet(() -> Beginning.now(bundles, typed))) {
			@SuppressWarnings("unchecked")
			Map<String, Object> handed = context.getArguments();
			handed.put(Beginning.class.getName(), beginning);
			platform = new PlatformApplication(bundles).make();
			return platform.start(context);
		} finally {
			here.unregister();
		}
	}

	/** What was begun already when the product was started as such. */
	private static Optional<Beginning> early(BundleContext bundles) {
		ServiceTracker<EarlyStart, EarlyStart> tracker = new ServiceTracker<>(bundles, EarlyStart.class, null);
		tracker.open();
		try {
			return Optional.ofNullable(tracker.getService()).flatMap(EarlyStart::beginning);
		} finally {
			tracker.close();
		}
	}

	@Override
	public void stop() {
		IApplication running = platform;
		if (running != null) {
			running.stop();
		}
	}
}
