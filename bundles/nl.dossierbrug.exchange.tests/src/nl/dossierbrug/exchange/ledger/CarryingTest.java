package nl.dossierbrug.exchange.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Line;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.Tokens;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.MemoryStore;
import nl.dossierbrug.exchange.TestClock;
import nl.dossierbrug.exchange.connectors.CallMaker;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.LineQuestions;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.Digests;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.follow.SourceWatch;
import nl.dossierbrug.exchange.follow.Todo;
import nl.dossierbrug.exchange.follow.Tracking;
import nl.dossierbrug.exchange.ledger.TestPlatform.Fault;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;
import nl.dossierbrug.exchange.model.MessageStatus;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Source;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.store.Store;

/** Messages of the ledger are carried, whatever goes wrong: nothing is lost, and nothing arrives twice. */
class CarryingTest {

	private static final Duration DAY = Duration.ofDays(1);

	private final TestClock clock = new TestClock();
	private final MemoryStore kept = new MemoryStore();
	private final Store store = House.done(kept.open(Path.of("home")));
	private final Desk desk = new Desk(store, "bea", clock, new Messages(Desk.class));
	private final Connectors connectors = new Connectors();
	private final TestPlatform platform = new TestPlatform();
	private final CallMaker calls = (connector, school, limit, progress) -> Outcome.done(new Call(school, Map.of(), new NoLine(), clock,
			clock.instant().plus(limit), progress));
	private Carrying carrying;

	@BeforeEach
	void open() {
		connectors.addReceiver(platform);
		desk.write(records -> {
			records.users().put(new User("bea", Role.BEHEERDER));
			records.batches().add(new Batch("B1", "las", TestPlatform.ID, House.SCHOOL, new Profile("BB"), Instant.EPOCH, "bea", List.of(), false, Way.DIRECT));
			return true;
		});
		begin(true);
	}

	/** The program begins, also after it was killed. */
	private void begin(boolean alone) {
		carrying = new Carrying(desk, connectors, calls, new LedgerSession(alone));
		platform.killed = false;
		kept.atCommit = () -> {
			if (platform.killed) {
				throw new IllegalStateException("killed");
			}
		};
	}

	private void ready(int count) {
		desk.write(records -> IntStream.rangeClosed(1, count).mapToObj(number -> {
			Transfer transfer = new Transfer("T" + number, "B1", "las", TestPlatform.ID, House.SCHOOL, House.SCHOOL, new Profile("BB"), Optional.empty(), "",
					"Daan " + number, Optional.empty(), "8A", SenderStatus.GEREED, Optional.empty(), 1, List.of(), Optional.empty(), Optional.empty(),
					Optional.empty(), Optional.empty(), Optional.empty(), Way.DIRECT);
			byte[] xml = ("<dossier>" + number + "</dossier>").getBytes(StandardCharsets.UTF_8);
			records.transfers().add(transfer);
			records.dossiers().add(new DossierVersion(transfer.id(), 1, desk.now(), xml, Digests.sha256(xml), "", ""));
			return new Outbox(desk).deliver(records, transfer);
		}).toList());
	}

	private Carried run() {
		return House.done(carrying.run(Progress.NONE));
	}

	private List<LineMessage> messages() {
		return desk.read(records -> records.ledger().all());
	}

	private LineMessage first() {
		return messages().getFirst();
	}

	private Transfer transfer(String id) {
		return desk.read(records -> records.transfers().byId(id)).orElseThrow();
	}

	private List<Transfer> withdraw(String id) {
		return House.done(new Tracking(desk, connectors, new SourceWatch()).withdraw(List.of(id), "toch niet"));
	}

	private void fault(Fault fault) {
		platform.fault = () -> fault;
	}

	@Test
	void aConfirmedDeliveryIsHandedOutWithTheReceiptOfTheSystemOnItsTimeline() {
		ready(1);
		assertEquals(new Carried(1, 0, 0, 0), run());
		assertEquals(MessageStatus.CONFIRMED, first().status());
		assertEquals("P-1-1", first().receipt().orElseThrow().number());
		assertEquals(SenderStatus.VERSTREKT, transfer("T1").senderStatus());
		TimelineEvent event = desk.read(records -> records.transfers().timeline("T1")).getLast();
		assertEquals(Source.BERICHT, event.source());
		assertEquals("Bevestigd door Plein, ontvangstbewijs P-1-1.", event.detail().in(Language.NL));
		assertEquals(0, run().all());
	}

	@Test
	void anAnswerThatWasLostIsFoundOutAboutAndNothingIsDeliveredTwice() {
		ready(1);
		fault(Fault.ANSWER_LOST);
		assertEquals(new Carried(0, 0, 1, 0), run());
		fault(Fault.NONE);
		assertEquals(0, run().all(), "not before its time");
		clock.forward(DAY);
		assertEquals(new Carried(1, 0, 0, 0), run());
		assertEquals(Map.of(first().key(), 1), platform.arrived);
	}

	@Test
	void aMessageThatIsNotTakenTooOftenIsGivenUpAndWaitsForAPerson() {
		ready(1);
		fault(Fault.NOT_REACHED);
		for (int day = 0; day < 20; day++) {
			run();
			clock.forward(DAY);
		}
		assertEquals(MessageStatus.GIVEN_UP, first().status());
		assertEquals(7, first().tries());
		List<Todo> todo = House.done(new Tracking(desk, connectors, new SourceWatch()).todo());
		assertEquals(List.of(Todo.Kind.REFUSED), todo.stream().map(Todo::kind).toList());
		fault(Fault.NONE);
		assertEquals(new Carried(1, 0, 0, 0), House.done(carrying.runBatch("B1", Progress.NONE)));
		assertEquals(Optional.empty(), transfer("T1").refusal());
		assertEquals(SenderStatus.VERSTREKT, transfer("T1").senderStatus());
	}

	@Test
	void aRefusalStandsWithTheTransferUntilItIsSentAgain() {
		ready(1);
		fault(Fault.NEVER);
		assertEquals(new Carried(0, 1, 0, 0), run());
		assertEquals("plein.nee", transfer("T1").refusal().orElseThrow().id());
		assertEquals(SenderStatus.GEREED, transfer("T1").senderStatus());
		clock.forward(DAY);
		assertEquals(0, run().all());
		fault(Fault.NONE);
		assertEquals(new Carried(1, 0, 0, 0), House.done(carrying.runBatch("B1", Progress.NONE)));
		assertEquals(List.of("batch.unknown"), House.refused(carrying.runBatch("B9", Progress.NONE)));
	}

	@Test
	void aLineThatKeepsFailingIsLeftAloneForAllItsMessagesUntilItWorksAgain() {
		ready(8);
		fault(Fault.NOT_REACHED);
		assertEquals(new Carried(0, 0, 5, 0), run());
		assertEquals(0, House.done(carrying.due()));
		fault(Fault.NONE);
		assertEquals(0, run().all());
		desk.write(records -> {
			new LinePauses(desk).resume(records, TestPlatform.ID, House.SCHOOL);
			return true;
		});
		run();
		assertTrue(messages().subList(5, 8).stream().allMatch(message -> message.status() == MessageStatus.CONFIRMED), "those that had not been tried");
		clock.forward(DAY);
		run();
		assertTrue(messages().stream().allMatch(message -> message.status() == MessageStatus.CONFIRMED));
	}

	@Test
	void whatIsTakenBackBeforeItIsSentDoesNotLeave() {
		ready(1);
		assertEquals(SenderStatus.INGETROKKEN, withdraw("T1").getFirst().senderStatus());
		assertEquals(0, run().all());
		assertEquals(0, platform.calls);
		assertEquals(List.of(MessageStatus.GIVEN_UP), messages().stream().map(LineMessage::status).toList());
	}

	@Test
	void whatWasDeliveredIsTakenBackWhenTheSystemSaysSo() {
		ready(1);
		run();
		assertEquals(SenderStatus.VERSTREKT, withdraw("T1").getFirst().senderStatus());
		withdraw("T1");
		assertEquals(List.of(Kind.DELIVER, Kind.TAKE_BACK), messages().stream().map(LineMessage::kind).toList());
		fault(Fault.NOT_NOW);
		run();
		assertEquals(SenderStatus.VERSTREKT, transfer("T1").senderStatus());
		fault(Fault.NONE);
		clock.forward(DAY);
		assertEquals(new Carried(1, 0, 0, 0), run());
		assertEquals(SenderStatus.INGETROKKEN, transfer("T1").senderStatus());
		assertEquals(Map.of(), platform.held);
	}

	@Test
	void whatIsTakenBackWhileItIsBeingDeliveredIsTakenBackThere() {
		ready(1);
		platform.meanwhile = () -> {
			withdraw("T1");
			// somebody else carries too, and leaves it alone as long as it is being delivered
			assertEquals(0, run().all());
		};
		run();
		assertEquals(1, platform.held.size());
		run();
		assertEquals(Map.of(), platform.held);
		assertEquals(SenderStatus.INGETROKKEN, transfer("T1").senderStatus());
	}

	@Test
	void onAServerAMessageOfAnotherSessionIsLeftAloneUntilItsTimeIsOver() {
		ready(1);
		fault(Fault.KILLED_AFTER);
		assertThrows(IllegalStateException.class, this::run);
		begin(false);
		fault(Fault.NONE);
		assertEquals(0, run().all());
		assertEquals(MessageStatus.UNDER_WAY, first().status());
		clock.forward(Claiming.LEASE);
		assertEquals(new Carried(1, 0, 0, 0), run());
		assertEquals(Map.of(first().key(), 1), platform.arrived);
	}

	@Test
	void aDossierThatIsNotReadyAnyMoreIsNotSent() {
		ready(1);
		desk.write(records -> {
			records.transfers().update(new TransferEdit(transfer("T1")).to(SenderStatus.VERVANGEN).done());
			return true;
		});
		run();
		assertEquals(MessageStatus.GIVEN_UP, first().status());
		assertEquals(0, platform.calls);
	}

	@Test
	void askingIsKeptBeforeItLeavesAndNeverTriedAgain() {
		LineQuestions line = new KeptQuestions(desk, calls, new LedgerSession(true));
		Outcome<Reply<String>> reply = line.ask(Kind.ROSTER, platform, House.SCHOOL, Duration.ofMinutes(1), Progress.NONE, call -> {
			assertEquals(MessageStatus.UNDER_WAY, first().status());
			return Reply.done("lijst");
		});
		assertEquals(Reply.done("lijst"), House.done(reply));
		assertThrows(UncheckedIOException.class, () -> line.ask(Kind.DOSSIER, platform, House.SCHOOL, Duration.ofMinutes(1), Progress.NONE, call -> {
			throw new IOException("weg");
		}));
		clock.forward(DAY);
		assertEquals(0, run().all());
		assertEquals(List.of(MessageStatus.CONFIRMED, MessageStatus.GIVEN_UP), messages().stream().map(LineMessage::status).toList());
	}

	@Test
	void ofAThousandDeliveriesWithFaultsAndTheProgramKilledAtRandomNoneIsLostAndNoneArrivesTwice() {
		int count = 1000;
		ready(count);
		platform.fault = TestPlatform.at(new Random(14), 0.3);
		int killed = 0;
		for (int round = 0; round < 5000 && messages().stream().anyMatch(message -> message.status() != MessageStatus.CONFIRMED); round++) {
			try {
				House.done(round % 50 == 49 ? carrying.runBatch("B1", Progress.NONE) : carrying.run(Progress.NONE));
				clock.forward(DAY);
			} catch (IllegalStateException e) {
				killed++;
				begin(true);
			}
		}
		assertTrue(killed > 50, killed + " times killed");
		assertEquals(Set.of(MessageStatus.CONFIRMED), Set.copyOf(messages().stream().map(LineMessage::status).toList()));
		assertEquals(count, platform.held.size());
		assertEquals(Set.of(1), Set.copyOf(platform.arrived.values()));
		messages().forEach(message -> assertEquals(platform.held.get(message.key()), message.receipt().orElseThrow(), message.id()));
	}

	/** Of a platform in the same program. */
	private record NoLine() implements Line {
		@Override
		public URI address() {
			return URI.create("http://localhost/");
		}

		@Override
		public HttpClient http() {
			throw new UnsupportedOperationException("speaks with nobody");
		}

		@Override
		public Optional<String> particular(String key) {
			return Optional.empty();
		}

		@Override
		public Tokens tokens() {
			throw new UnsupportedOperationException("gives out nothing");
		}

		@Override
		public <T> Reply<T> refused(HttpResponse<?> response) {
			throw new UnsupportedOperationException("speaks with nobody");
		}
	}
}
