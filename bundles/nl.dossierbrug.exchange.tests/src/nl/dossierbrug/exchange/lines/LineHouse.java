package nl.dossierbrug.exchange.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.MemoryStore;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.Store;

/** A home with one system that is spoken with over a line, and a clock that goes as time does. */
final class LineHouse implements AutoCloseable {

	static final School SCHOOL = new School(new Brin("00YY"));

	/** The real time, or some days from it. */
	static final class Days extends Clock {
		private volatile Duration ahead = Duration.ZERO;

		void forward(Duration much) {
			ahead = ahead.plus(much);
		}

		@Override
		public Instant instant() {
			return Instant.now().plus(ahead);
		}

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Europe/Amsterdam");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException("nobody asks for another zone");
		}
	}

	final Days clock = new Days();
	final MemoryStore kept = new MemoryStore();
	final Connectors connectors = new Connectors();
	private final Store store = House.done(kept.open(Path.of("home")));
	final Desk desk = new Desk(store, "bea", clock, new Messages(Desk.class));
	final LineCalls calls = new LineCalls(desk);
	final SystemLines lines = new SystemLines(desk, connectors, calls);

	LineHouse(DossierSender sender) {
		connectors.addSender(sender);
		desk.begin();
		role(Role.BEHEERDER);
	}

	void role(Role role) {
		desk.write(records -> {
			records.users().put(new User("bea", role));
			return true;
		});
	}

	static LineOrder order(String address) {
		return LineOrder.of(TalkingSender.ID, " 00yy ", "", address);
	}

	LineView set(LineOrder order) {
		return House.done(lines.set(order));
	}

	/** Makes the call that tries the line. */
	Reply<Text> call(Duration limit) {
		Connector connector = connectors.withLine().getFirst();
		return switch (calls.call(connector, SCHOOL, limit, Progress.NONE)) {
			case Outcome.Refused<Call> refused -> Reply.never(Refusal.together(refused.refusals()));
			case Outcome.Done<Call>(Call call) -> {
				try {
					yield connector.line().orElseThrow().test(call);
				} catch (IOException | InterruptedException e) {
					throw new AssertionError("there is a wall around it", e);
				}
			}
		};
	}

	static Refusal refusal(Reply<?> reply) {
		return switch (reply) {
			case Reply.NotNow<?> notNow -> notNow.reason();
			case Reply.Never<?>(Refusal reason) -> reason;
			case Reply.Done<?> done -> throw new AssertionError(done.toString());
		};
	}

	static String id(Reply<?> reply) {
		return refusal(reply).id();
	}

	static Optional<Duration> pause(Reply<?> reply) {
		return reply instanceof Reply.NotNow<?> notNow ? notNow.after() : Optional.empty();
	}

	@Override
	public void close() {
		calls.close();
		store.close();
	}
}
