package nl.dossierbrug.desktop;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.session.DesktopSession;
import nl.dossierbrug.desktop.session.Preferences;
import nl.dossierbrug.desktop.session.Who;
import nl.dossierbrug.desktop.session.Work;
import nl.dossierbrug.exchange.faults.FaultLog;

/**
 * Puts the desktop together before the window is drawn, and takes it apart after the window was closed.
 *
 * <ol>
 * <li>The home that is being opened is taken over, and shown when it is there.
 * <li>The window gets the place it had last time.
 * <li>At the end, work is asked to stop, and the home is let go when it has.
 * </ol>
 */
public final class LifeCycle {

	/** The platform's own way of telling, by name: without one it writes to its log, which we read. */
	private static final String PLATFORMS_REPORTER = "org.eclipse.e4.core.services.statusreporter.StatusReporter";

	private Desktop desktop;

	@PostContextCreate
	void begin(IEclipseContext context, IApplicationContext application, Display display) {
		Beginning beginning = (Beginning) application.getArguments().get(Beginning.class.getName());
		Faults faults = new Faults(beginning.opener().folder(false), new FaultLog(beginning.opener().clock(),
				FrameworkUtil.getBundle(LifeCycle.class).getVersion().toString()));
		faults.guard(display);
		// the platform puts its own in their place when its loop begins, which show a dialog in English
		display.asyncExec(() -> faults.guard(display));
		context.set(PLATFORMS_REPORTER, null);
		beginning.framework().tell((fault, file) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> faults.noticed(fault, file));
			}
		});
		DesktopSession session = new DesktopSession(display, beginning.opener(), Who.named(beginning.arguments().user()), faults::report);
		desktop = new Desktop(display, session, new Work(display, faults::report),
				new Preferences(beginning.opener().folder(false)), beginning.arguments().language());
		faults.tell(desktop);
		context.set(Desktop.class, desktop);
		session.openedFiles().clear();
		session.await(false, beginning.home());
	}

	@ProcessAdditions
	void place(MApplication application) {
		new WindowPlace(desktop.preferences()).restore(application.getChildren().getFirst());
	}

	@PreSave
	void end(MApplication application) {
		application.getChildren().stream().findFirst()
				.ifPresent(window -> new WindowPlace(desktop.preferences()).remember(window));
		desktop.work().close();
		desktop.session().openedFiles().clear();
		desktop.session().close();
	}
}
