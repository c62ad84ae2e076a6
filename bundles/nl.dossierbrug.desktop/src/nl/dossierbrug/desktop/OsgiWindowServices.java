package nl.dossierbrug.desktop;

import java.util.ArrayList;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.util.tracker.ServiceTracker;

import nl.dossierbrug.desktop.session.WindowServices;
import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.validate.Validation;
import nl.dossierbrug.standard.OsoStandard;

/** The services of the framework, each fetched when it is first asked for. */
final class OsgiWindowServices implements WindowServices, AutoCloseable {

	/** Components are there within a blink; this long means that a bundle is missing. */
	private static final long PATIENCE_MILLIS = 10_000;

	private final BundleContext context;
	private final List<ServiceTracker<?, ?>> opened = new ArrayList<>();

	OsgiWindowServices(BundleContext context) {
		this.context = context;
	}

	@Override
	public ExchangeOpener exchanges() {
		return service(ExchangeOpener.class);
	}

	@Override
	public OsoStandard standard() {
		return service(OsoStandard.class);
	}

	@Override
	public Validation validation() {
		return service(Validation.class);
	}

	/** Somebody wants to know what goes wrong in the framework, which keeps no log of its own. */
	void tellFaults(LogListener listener) {
		ServiceReference<LogReaderService> reader = context.getServiceReference(LogReaderService.class);
		if (reader != null) {
			context.getService(reader).addLogListener(listener);
		}
	}

	private <S> S service(Class<S> type) {
		ServiceTracker<S, S> tracker = new ServiceTracker<>(context, type, null);
		synchronized (opened) {
			opened.add(tracker);
		}
		tracker.open();
		try {
			S service = tracker.waitForService(PATIENCE_MILLIS);
			if (service == null) {
				throw new IllegalStateException("no service " + type.getName() + ": the installation is not complete");
			}
			return service;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting for " + type.getName(), e);
		}
	}

	@Override
	public void close() {
		synchronized (opened) {
			opened.forEach(ServiceTracker::close);
			opened.clear();
		}
	}
}
