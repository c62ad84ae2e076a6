package nl.dossierbrug.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.osgi.util.tracker.ServiceTracker;

import nl.dossierbrug.cli.session.Services;
import nl.dossierbrug.connectors.check.ConnectorCheck;
import nl.dossierbrug.connectors.check.ConnectorListing;
import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.backup.Restoring;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.validate.Validation;
import nl.dossierbrug.standard.OsoStandard;

/** The services of the framework, each fetched when it is first asked for. */
final class OsgiServices implements Services, AutoCloseable {

	/** Components are there within a blink; this long means that a bundle is missing. */
	private static final long PATIENCE_MILLIS = 10_000;

	private final BundleContext context;
	private final List<ServiceTracker<?, ?>> opened = new ArrayList<>();

	OsgiServices(BundleContext context) {
		this.context = context;
	}

	@Override
	public Connectors connectors() {
		return service(Connectors.class);
	}

	@Override
	public ConnectorCheck connectorCheck() {
		return service(ConnectorCheck.class);
	}

	@Override
	public ConnectorListing connectorListing() {
		return service(ConnectorListing.class);
	}

	@Override
	public ExchangeOpener exchanges() {
		silenceLibraries();
		return service(ExchangeOpener.class);
	}

	@Override
	public Restoring restoring() {
		silenceLibraries();
		return service(Restoring.class);
	}

	@Override
	public Validation validation() {
		silenceLibraries();
		return service(Validation.class);
	}

	@Override
	public OsoStandard standard() {
		silenceLibraries();
		return service(OsoStandard.class);
	}

	/** What libraries log is of no use to users; standard error is for messages to them. */
	private static void silenceLibraries() {
		Logger.getLogger("").setLevel(Level.OFF);
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
		opened.add(tracker);
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
		opened.forEach(ServiceTracker::close);
	}
}
