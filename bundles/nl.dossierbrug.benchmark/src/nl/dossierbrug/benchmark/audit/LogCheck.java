package nl.dossierbrug.benchmark.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.audit.AuditVerdict;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.entrance.Opening;
import nl.dossierbrug.roster.RosterServices;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.store.HomeStoreProvider;

/**
 * How long checking the audit log takes in a home with many transfers, how much memory it needs, and how long somebody who
 * works on meanwhile has to wait.
 *
 * <pre>LogCheck WORKING-FOLDER [TRANSFERS]</pre>
 */
public final class LogCheck {

	private static final int PAUSE = 50;

	private final Exchange exchange;
	private final AtomicBoolean over = new AtomicBoolean();
	private final AtomicLong longest = new AtomicLong();
	private int works;

	private LogCheck(Exchange exchange) {
		this.exchange = exchange;
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		int transfers = args.length > 1 ? Integer.parseInt(args[1]) : 25_000;
		Path home = ManyTransfers.in(Path.of(args[0]), transfers);
		RosterServices roster = new RosterServices();
		ExchangeOpener opener = new ExchangeOpener(new HomeStoreProvider(), new Connectors(), new Oso(), roster.bsnWorkbook(), roster.rosterReader(),
				roster.pupilListReader());
		try (Exchange exchange = done(opener.open(Opening.of(home, ManyTransfers.USER, Clock.systemDefaultZone())))) {
			new LogCheck(exchange).measure(transfers);
		}
	}

	private static <T> T done(Outcome<T> outcome) {
		return switch (outcome) {
			case Outcome.Done<T> done -> done.value();
			case Outcome.Refused<T> refused -> throw new IllegalStateException(Refusal.together(refused.refusals()).whatOfAll().in(Language.EN));
		};
	}

	private void measure(int transfers) throws InterruptedException {
		Thread other = Thread.ofPlatform().start(this::work);
		Memory memory = new Memory();
		long start = System.nanoTime();
		AuditVerdict verdict = done(exchange.administration().verifyAudit(memory));
		double seconds = (System.nanoTime() - start) / 1e9;
		over.set(true);
		other.join();
		System.out.printf("checking the log of %d transfers (%d entries, %d records): %.1f s, %d MB more than before in a heap of %d MB, %s%n",
				transfers, verdict.entries(), verdict.records(), seconds, memory.most >> 20, Runtime.getRuntime().maxMemory() >> 20,
				verdict.verified() ? "whole" : "NOT WHOLE: " + verdict.findings().getFirst().words().what().in(Language.EN));
		System.out.printf("meanwhile %d pieces of work were done; the longest took %d ms%n", works, longest.get());
	}

	/** What a person does meanwhile: a piece of work every now and then. */
	private void work() {
		while (!over.get()) {
			long start = System.nanoTime();
			done(exchange.administration().recordReveal("meting"));
			works++;
			longest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
			try {
				Thread.sleep(PAUSE);
			} catch (InterruptedException e) {
				return;
			}
		}
	}

	/** Looks now and then how much memory is in use that cannot be given back. */
	private static final class Memory implements Progress {
		private static final int LOOKS = 20;

		private final long before = used();
		private long most;
		private long every;
		private long since;

		private static long used() {
			System.gc();
			return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
		}

		@Override
		public void begin(long total) {
			every = total / LOOKS;
		}

		@Override
		public void done(long items) {
			since += items;
			if (since > every) {
				since = 0;
				most = Math.max(most, used() - before);
			}
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	}
}
