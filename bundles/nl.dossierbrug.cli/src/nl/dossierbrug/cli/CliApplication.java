package nl.dossierbrug.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import nl.dossierbrug.cli.session.Surroundings;
import nl.dossierbrug.exchange.faults.CrashReports;
import nl.dossierbrug.exchange.faults.FaultLog;
import nl.dossierbrug.exchange.faults.FrameworkFaults;
import nl.dossierbrug.exchange.faults.TypedWords;

/**
 * The command line as an Equinox application: the one place where the program is put together from services and from
 * what is around it.
 */
public final class CliApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		Bundle bundle = FrameworkUtil.getBundle(CliApplication.class);
		String version = bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
		Surroundings surroundings = Surroundings.here(version);
		TypedWords typed = TypedWords.of(surroundings.environment(), (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Optional<CrashReports> crashes = CrashReports.ofThisStart();
		crashes.ifPresent(CrashReports::clean);
		// UTF-8 whatever the platform's own encoding: names, bullets and accents must come through.
		PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 8192), false,
				StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		context.applicationRunning();
		try (OsgiServices services = new OsgiServices(bundle.getBundleContext())) {
			services.tellFaults(new FrameworkFaults(new FaultLog(surroundings.clock(), version),
					crashes.map(CrashReports::home).orElseGet(surroundings::usualHome)));
			return new Dossierbrug(services, surroundings).run(typed.array(), out, err);
		}
	}

	@Override
	public void stop() {
		// The work ends by itself; see Interrupts.
	}
}
