package nl.dossierbrug.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.exchange.model.RestoreOrder;
import nl.dossierbrug.exchange.model.RestoredHome;
import nl.dossierbrug.exchange.store.HomeRestorer;
import nl.dossierbrug.store.backup.HomeRestore;
import nl.dossierbrug.store.home.StoreSurroundings;
import nl.dossierbrug.store.key.Vaults;

/** Puts homes back on this machine, each opened as every home is. */
@Component
public final class HomeRestoring implements HomeRestorer {

	/** Asked anew each time. */
	private final Supplier<StoreSurroundings> surroundings;

	/** On this machine. */
	@Activate
	public HomeRestoring() {
		this(StoreSurroundings::here);
	}

	/** @param surroundings the machine and account to reckon with */
	HomeRestoring(Supplier<StoreSurroundings> surroundings) {
		this.surroundings = surroundings;
	}

	private HomeRestore restore() {
		return new HomeRestore(Vaults.of(surroundings.get()), new HomeStoreProvider(surroundings, Clock.systemUTC())::staged);
	}

	@Override
	public boolean needsPassphrase(Path from) {
		return restore().needsPassphrase(from);
	}

	@Override
	public <T> Outcome<RestoredHome<T>> restore(RestoreOrder order, Check<T> check, Progress progress) throws IOException {
		return restore().restore(order, check, progress);
	}
}
