package nl.dossierbrug.crashes.child;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.dossierbrug.cli.Dossierbrug;
import nl.dossierbrug.cli.session.Surroundings;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.entrance.Opening;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.store.HomeStoreProvider;

/**
 * Does what it is told, a line of standard input at a time, words between tabs:
 *
 * <pre>command WORD…   a command of the command line
 * draft WORD…     see {@link DraftWork}
 * state           tells everything that stands in the home</pre>
 *
 * <p>Answers on standard output with {@code begin}, {@code opening}, {@code opened}, {@code committed NUMBER}, {@code
 * closing}, {@code closed} and {@code end EXIT}. What the commands say themselves goes to standard error.
 */
public final class Worker {

	private static final int REFUSED = 3;
	private static final int FAULT = 70;

	private final Path home;
	private final Teller teller;
	private final ToldStores stores;
	private final RouteProgram program;
	private final StateLines lines;

	private Worker(Path home, boolean desktop, String receiver, String ownField, Teller teller) {
		this.home = home;
		this.teller = teller;
		stores = new ToldStores(new HomeStoreProvider(), teller, desktop);
		program = RouteProgram.on(stores);
		lines = new StateLines(teller, receiver, ownField);
	}

	/** @param args the home, {@code desktop} or {@code commands}, the receiver, and the field of it that is filled by hand */
	public static void main(String[] args) throws IOException {
		Teller teller = new Teller(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
		Worker worker = new Worker(Path.of(args[0]), args[1].equals("desktop"), args[2], args[3], teller);
		BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		teller.tell("ready");
		for (String line = told.readLine(); line != null; line = told.readLine()) {
			List<String> words = List.of(line.split("\t"));
			teller.tell("begin", words.getFirst());
			teller.tell("end", worker.run(words.getFirst(), words.subList(1, words.size())));
		}
		worker.stores.closeAll();
		System.exit(0);
	}

	private int run(String kind, List<String> words) {
		try {
			return switch (kind) {
				case "command" -> command(words);
				case "draft" -> exchange(exchange -> new DraftWork(exchange).run(words) ? 0 : REFUSED);
				case "state" -> state();
				default -> throw new IllegalArgumentException(kind);
			};
		} catch (RuntimeException | Error e) {
			e.printStackTrace();
			return FAULT;
		}
	}

	private int command(List<String> words) {
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		err.println("$ " + String.join(" ", words));
		String[] typed = Stream.concat(Stream.of("--home", home.toString(), "--format", "json"), words.stream())
				.toArray(String[]::new);
		return new Dossierbrug(program, Surroundings.here("0.0.0")).run(typed, new PrintStream(OutputStream.nullOutputStream()), err);
	}

	private int exchange(Function<Exchange, Integer> work) {
		return switch (program.exchanges().open(Opening.of(home, System.getProperty("user.name"), Clock.systemDefaultZone()))) {
			case Outcome.Refused<Exchange>(var refusals) -> refused(refusals);
			case Outcome.Done<Exchange>(Exchange exchange) -> {
				try (exchange) {
					yield work.apply(exchange);
				}
			}
		};
	}

	private int refused(List<Refusal> refusals) {
		refusals.forEach(refusal -> teller.tell("refused", refusal.id(), refusal.what().in(Language.EN)));
		return REFUSED;
	}

	/** First whether the command line finds the log whole: opening a home may add to it. */
	private int state() {
		int whole = command(List.of("audit", "--verify"));
		int told = switch (stores.open(home)) {
			case Outcome.Refused<Store>(var refusals) -> refused(refusals);
			case Outcome.Done<Store>(Store store) -> told(store);
		};
		return whole == 0 ? told : whole;
	}

	private int told(Store store) {
		try (store) {
			return store.transact(lines::tell) ? 0 : FAULT;
		}
	}
}
