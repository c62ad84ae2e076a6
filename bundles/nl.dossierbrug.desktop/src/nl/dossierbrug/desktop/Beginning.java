package nl.dossierbrug.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.osgi.framework.BundleContext;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.session.HomeOpener;
import nl.dossierbrug.desktop.session.HomeOpener.Opened;
import nl.dossierbrug.desktop.session.StartArguments;
import nl.dossierbrug.desktop.session.Who;
import nl.dossierbrug.exchange.entrance.UsualHome;
import nl.dossierbrug.exchange.faults.CrashReports;
import nl.dossierbrug.exchange.faults.FaultLog;
import nl.dossierbrug.exchange.faults.FrameworkFaults;
import nl.dossierbrug.exchange.faults.TypedWords;

/**
 * What was begun before the platform was there.
 *
 * @param arguments what was typed
 * @param opener opens homes
 * @param home the user's own home, being opened
 * @param framework writes down what goes wrong in the framework
 * @param services those that the opener works with; closed with this
 */
record Beginning(StartArguments arguments, HomeOpener opener, CompletableFuture<Outcome<Opened>> home, FrameworkFaults framework,
		OsgiWindowServices services)
		implements AutoCloseable {

	Beginning {
		Objects.requireNonNull(arguments);
		Objects.requireNonNull(opener);
		Objects.requireNonNull(home);
		Objects.requireNonNull(framework);
		Objects.requireNonNull(services);
	}

	/** Begins. @param typed what was typed */
	static Beginning now(BundleContext context, String[] typed) {
		// what libraries log is of no use to users, and goes to a console that nobody sees
		Logger.getLogger("").setLevel(Level.OFF);
		StartArguments arguments = StartArguments.of(TypedWords.of(System.getenv(), typed).array(), System.getenv());
		OsgiWindowServices services = new OsgiWindowServices(context);
		Path home = arguments.home().orElseGet(() -> new UsualHome(System.getenv(), Path.of(System.getProperty("user.home")),
				System.getProperty("os.name")).path());
		Optional<CrashReports> crashes = CrashReports.ofThisStart();
		FrameworkFaults framework = new FrameworkFaults(new FaultLog(Clock.systemDefaultZone(), context.getBundle().getVersion().toString()),
				crashes.map(CrashReports::home).orElse(home));
		services.tellFaults(framework);
		crashes.ifPresent(CrashReports::clean);
		HomeOpener opener = new HomeOpener(services, home, System.getProperty("user.name"), Clock.systemDefaultZone());
		return new Beginning(arguments, opener, opener.open(false, Optional.empty(), Who.named(arguments.user())), framework, services);
	}

	@Override
	public void close() {
		services.close();
	}
}
