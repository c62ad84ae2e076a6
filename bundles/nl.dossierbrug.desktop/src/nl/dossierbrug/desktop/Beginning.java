package nl.dossierbrug.desktop;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.session.HomeOpener;
import nl.dossierbrug.desktop.session.HomeOpener.Opened;
import nl.dossierbrug.desktop.session.StartArguments;

/**
 * What was begun before the platform was there.
 *
 * @param arguments what was typed
 * @param opener opens homes
 * @param home the user's own home, being opened
 */
record Beginning(StartArguments arguments, HomeOpener opener, CompletableFuture<Outcome<Opened>> home) {

	Beginning {
		Objects.requireNonNull(arguments);
		Objects.requireNonNull(opener);
		Objects.requireNonNull(home);
	}
}
