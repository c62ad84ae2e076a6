package nl.dossierbrug.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.session.DesktopSession;
import nl.dossierbrug.desktop.session.Preferences;
import nl.dossierbrug.desktop.session.StartArguments;
import nl.dossierbrug.desktop.session.Work;
import nl.dossierbrug.exchange.FaultLog;
import nl.dossierbrug.exchange.UsualHome;

/**
 * Puts the desktop together before the window is drawn, and takes it apart after the window was closed.
 *
 * <ol>
 * <li>The home begins to be opened beside the drawing of the window.
 * <li>The window gets the place it had last time.
 * <li>At the end, work is asked to stop, and the home is let go when it has.
 * </ol>
 */
public final class LifeCycle {

	private Desktop desktop;
	private OsgiServices services;

	@PostContextCreate
	void begin(IEclipseContext context, IApplicationContext application, Display display) {
		// what libraries log is of no use to users, and goes to a console that nobody sees
		Logger.getLogger("").setLevel(Level.OFF);
		StartArguments arguments = StartArguments.of((String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS),
				System.getenv());
		Path home = arguments.home().orElseGet(() -> new UsualHome(System.getenv(),
				Path.of(System.getProperty("user.home")), System.getProperty("os.name")).path()).toAbsolutePath().normalize();
		Bundle bundle = FrameworkUtil.getBundle(LifeCycle.class);
		services = new OsgiServices(bundle.getBundleContext());
		DesktopSession session = new DesktopSession(display, services, home,
				arguments.user().orElse(System.getProperty("user.name")), arguments.user().isPresent(), Clock.systemDefaultZone());
		Faults faults = new Faults(session, new FaultLog(Clock.systemDefaultZone(), bundle.getVersion().toString()));
		display.setRuntimeExceptionHandler(faults::report);
		display.setErrorHandler(faults::report);
		desktop = new Desktop(display, session, new Work(display, faults::report), new Preferences(home), arguments.language());
		faults.tell(desktop);
		context.set(Desktop.class, desktop);
		session.open(false);
	}

	@ProcessAdditions
	void place(MApplication application) {
		new WindowPlace(desktop.preferences()).restore(application.getChildren().getFirst());
	}

	@PreSave
	void end(MApplication application) {
		application.getChildren().stream().findFirst()
				.ifPresent(window -> new WindowPlace(desktop.preferences()).remember((MWindow) window));
		desktop.work().close();
		desktop.session().close();
		services.close();
	}
}
