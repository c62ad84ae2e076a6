package nl.dossierbrug.desktop;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.util.tracker.ServiceTracker;

import nl.dossierbrug.desktop.session.WindowServices;
import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.validate.Validation;
import nl.dossierbrug.standard.OsoStandard;

/** The services of the framework. On a busy computer some of them come late. */
final class OsgiWindowServices implements WindowServices, AutoCloseable {

	/** Whoever needs one on the thread of the screen has waited for all of them before; one that went away is not waited for long. */
	private static final long PATIENCE_MILLIS = 10_000;

	private final BundleContext context;
	private Runnable unlisten = () -> {
	};
	private final Map<Part, ServiceTracker<?, ?>> trackers = new EnumMap<>(Part.class);

	OsgiWindowServices(BundleContext context) {
		this.context = context;
		trackers.put(Part.EXCHANGES, new ServiceTracker<>(context, ExchangeOpener.class, null));
		trackers.put(Part.STANDARD, new ServiceTracker<>(context, OsoStandard.class, null));
		trackers.put(Part.VALIDATION, new ServiceTracker<>(context, Validation.class, null));
	}

	@Override
	public void await() {
		trackers.values().forEach(ServiceTracker::open);
		for (Part part : Part.values()) {
			service(part, 0);
		}
	}

	@Override
	public List<Part> missing() {
		return trackers.entrySet().stream().filter(one -> one.getValue().size() < 1).map(Map.Entry::getKey).toList();
	}

	@Override
	public ExchangeOpener exchanges() {
		return (ExchangeOpener) service(Part.EXCHANGES, PATIENCE_MILLIS);
	}

	@Override
	public OsoStandard standard() {
		return (OsoStandard) service(Part.STANDARD, PATIENCE_MILLIS);
	}

	@Override
	public Validation validation() {
		return (Validation) service(Part.VALIDATION, PATIENCE_MILLIS);
	}

	/** Somebody wants to know what goes wrong in the framework, which keeps no log of its own. */
	void tellFaults(LogListener listener) {
		ServiceReference<LogReaderService> reader = context.getServiceReference(LogReaderService.class);
		if (reader != null) {
			LogReaderService log = context.getService(reader);
			log.addLogListener(listener);
			unlisten = () -> log.removeLogListener(listener);
		}
	}

	/** @param patience in milliseconds; 0 for without end */
	private Object service(Part part, long patience) {
		ServiceTracker<?, ?> tracker = trackers.get(part);
		tracker.open();
		try {
			Object service = tracker.waitForService(patience);
			if (service == null) {
				throw new IllegalStateException("no service for " + part + ": the installation is not complete");
			}
			return service;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting for " + part, e);
		}
	}

	@Override
	public void close() {
		unlisten.run();
		trackers.values().forEach(ServiceTracker::close);
	}
}
