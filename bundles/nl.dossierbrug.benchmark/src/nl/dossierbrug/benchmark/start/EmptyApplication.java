package nl.dossierbrug.benchmark.start;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Does nothing: what a start of Equinox costs by itself, as the yardstick for the start of Dossierbrug. It is all of this
 * bundle that runs within OSGi, with no bundle of ours beside it; that is why the manifest's other imports are optional.
 */
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
