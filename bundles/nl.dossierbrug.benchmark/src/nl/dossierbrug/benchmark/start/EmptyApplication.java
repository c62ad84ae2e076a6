package nl.dossierbrug.benchmark.start;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Does nothing: what a start of Equinox costs by itself, as the yardstick for the start of Dossierbrug. */
public final class EmptyApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// there is nothing to stop
	}
}
