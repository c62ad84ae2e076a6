package nl.dossierbrug.desktop;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Begins to open the home while the platform is still starting, where it is the desktop that starts: both take about as
 * long, so they are ready together. One that comes after the application itself begins nothing: a home is opened once.
 */
@Component(service = EarlyStart.class, immediate = true)
public final class EarlyStart {

	private static final String PRODUCT = "nl.dossierbrug.desktop.product";

	/** Beside this thread: whoever asks for a service that is long in coming is told that there is none. */
	private final Optional<CompletableFuture<Beginning>> beginning;

	@Activate
	public EarlyStart(BundleContext context, @Reference EnvironmentInfo environment) {
		boolean first = PRODUCT.equals(context.getProperty("eclipse.product")) && context.getServiceReference(DesktopApplication.class) == null;
		beginning = first ? Optional.of(CompletableFuture.supplyAsync(() -> Beginning.now(context, environment.getNonFrameworkArgs())))
				: Optional.empty();
	}

	/** What was begun; empty when nothing was. */
	Optional<Beginning> beginning() {
		return beginning.map(CompletableFuture::join);
	}

	@Deactivate
	void stop() {
		beginning.ifPresent(begun -> begun.thenAccept(Beginning::close));
	}
}
