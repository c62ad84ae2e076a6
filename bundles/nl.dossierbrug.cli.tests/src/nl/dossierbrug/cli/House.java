package nl.dossierbrug.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import nl.dossierbrug.cli.session.Services;
import nl.dossierbrug.cli.session.Surroundings;
import nl.dossierbrug.connectors.check.ConnectorCheck;
import nl.dossierbrug.connectors.check.ConnectorListing;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.backup.Restoring;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.entrance.Opening;
import nl.dossierbrug.exchange.validate.Validation;
import nl.dossierbrug.standard.OsoStandard;

/** The program as a user meets it: real parts, put together by hand, on a folder of its own. */
final class House {

	private final Path userFolder;
	private final Supplier<Parts> parts;
	private final Map<String, String> environment;
	/** Set to another for what somebody else does, on this computer or another. */
	String account = "meester.jan";
	/** Set to another for what happens later. */
	Clock clock = Clock.systemDefaultZone();
	/** Where secrets are typed; nobody does, until one is put here. */
	PretendedKeyboard keyboard = PretendedKeyboard.nothing();
	final AtomicBoolean cancelled = new AtomicBoolean();

	private House(Path userFolder, Supplier<Parts> parts, Map<String, String> environment) {
		this.userFolder = userFolder;
		this.parts = parts;
		this.environment = environment;
	}

	/** With every part there is. */
	static House whole(Path userFolder) {
		// Not among the keys of whoever runs the tests.
		System.setProperty("dossierbrug.keys", userFolder.resolve("keys").toString());
		return new House(userFolder, new Parts.Kept(), Map.of());
	}

	/** With these parts. */
	static House of(Path userFolder, Parts parts) {
		System.setProperty("dossierbrug.keys", userFolder.resolve("keys").toString());
		return new House(userFolder, () -> parts, Map.of());
	}

	/** In which asking for any part is an error: what must not need one, must not ask. */
	static House empty(Path userFolder) {
		return new House(userFolder, () -> {
			throw new AssertionError("a part was asked for");
		}, Map.of());
	}

	House with(Map<String, String> variables) {
		return new House(userFolder, parts, variables);
	}

	Answer type(String... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Answer answer = typeTo(out, words);
		return new Answer(answer.exit(), out.toString(StandardCharsets.UTF_8), answer.err());
	}

	/** With standard output to somewhere else; the answer has only what was told on standard error. */
	Answer typeTo(OutputStream out, String... words) {
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		Surroundings surroundings = new Surroundings("1.2.3", environment, userFolder, "Linux", account,
				clock, () -> false, keyboard, cancelled::get);
		int exit = new Dossierbrug(services(), surroundings).run(words,
				new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Answer(exit, "", err.toString(StandardCharsets.UTF_8));
	}

	/** The same home as the window opens it, for what only the window does. */
	Exchange opened(Path home) {
		return ((Outcome.Done<Exchange>) services().exchanges().open(Opening.of(home, account, clock))).value();
	}

	private Services services() {
		return new Services() {
			@Override
			public Connectors connectors() {
				return parts.get().connectors();
			}

			@Override
			public ConnectorCheck connectorCheck() {
				return parts.get().connectorCheck().get();
			}

			@Override
			public ConnectorListing connectorListing() {
				return parts.get().connectorListing().get();
			}

			@Override
			public ExchangeOpener exchanges() {
				return parts.get().exchanges();
			}

			@Override
			public Restoring restoring() {
				return parts.get().restoring();
			}

			@Override
			public Validation validation() {
				return parts.get().validation();
			}

			@Override
			public OsoStandard standard() {
				return parts.get().standard();
			}
		};
	}
}
