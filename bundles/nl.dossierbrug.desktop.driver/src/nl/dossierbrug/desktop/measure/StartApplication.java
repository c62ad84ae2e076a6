package nl.dossierbrug.desktop.measure;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import nl.dossierbrug.desktop.driver.Screen;
import nl.dossierbrug.desktop.driver.Stage;

/** Starts the desktop and tells when the window can be used: the home is open and the start page is filled. Then it closes. */
public final class StartApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		new Stage().run(context, StartApplication::measure);
		return EXIT_OK;
	}

	private static void measure(Screen screen) {
		screen.rest();
		new SinceStart().tell("usable-ms");
	}

	@Override
	public void stop() {
		// it ends by itself
	}
}
