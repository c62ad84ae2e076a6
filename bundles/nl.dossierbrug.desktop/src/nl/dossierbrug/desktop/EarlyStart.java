package nl.dossierbrug.desktop;

import java.util.Optional;

import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Begins to open the home while the platform is still starting, where it is the desktop that starts: both take about as
 * long, so they are ready together.
 */
@Component(service = EarlyStart.class, immediate = true)
public final class EarlyStart {

	private static final String PRODUCT = "nl.dossierbrug.desktop.product";

	private final Optional<Beginning> beginning;

	@Activate
	public EarlyStart(BundleContext context, @Reference EnvironmentInfo environment) {
		beginning = PRODUCT.equals(context.getProperty("eclipse.product"))
				? Optional.of(Beginning.now(context, environment.getNonFrameworkArgs())) : Optional.empty();
	}

	/** What was begun; empty when something else than the desktop was started. */
	Optional<Beginning> beginning() {
		return beginning;
	}

	@Deactivate
	void stop() {
		beginning.ifPresent(Beginning::close);
	}
}
