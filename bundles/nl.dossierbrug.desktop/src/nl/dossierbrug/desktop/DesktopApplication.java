package nl.dossierbrug.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

import nl.dossierbrug.desktop.session.HomeOpener;
import nl.dossierbrug.desktop.session.StartArguments;
import nl.dossierbrug.exchange.UsualHome;

/**
 * The desktop: the platform's application, and beside its start, from the first moment, the opening of the home. That takes
 * about as long as the platform needs for its first window, so both are there together.
 */
public final class DesktopApplication implements IApplication {

	private final E4Application platform = new E4Application();

	@Override
	public Object start(IApplicationContext context) throws Exception {
		// what libraries log is of no use to users, and goes to a console that nobody sees
		Logger.getLogger("").setLevel(Level.OFF);
		StartArguments arguments = StartArguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS),
				System.getenv());
		try (OsgiServices services = new OsgiServices(FrameworkUtil.getBundle(DesktopApplication.class).getBundleContext())) {
			HomeOpener opener = opener(arguments, services);
			@SuppressWarnings("unchecked")
			Map<String, Object> handed = context.getArguments();
			handed.put(Beginning.class.getName(), new Beginning(arguments, opener, opener.open(false, Optional.empty())));
			return platform.start(context);
		}
	}

	private static HomeOpener opener(StartArguments arguments, OsgiServices services) {
		Path home = arguments.home().orElseGet(() -> new UsualHome(System.getenv(), Path.of(System.getProperty("user.home")),
				System.getProperty("os.name")).path());
		return new HomeOpener(services, home, arguments.user().orElse(System.getProperty("user.name")),
				arguments.user().isPresent(), Clock.systemDefaultZone());
	}

	@Override
	public void stop() {
		platform.stop();
	}
}
