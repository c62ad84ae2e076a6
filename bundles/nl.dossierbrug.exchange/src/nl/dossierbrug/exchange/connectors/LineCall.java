package nl.dossierbrug.exchange.connectors;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;

/**
 * One call of a connector over its line, with a wall around it. The connector works on a thread of its own, so that nobody
 * waits longer than was said, and whoever stops it need not wait at all. Whatever goes wrong is a {@link Reply.NotNow}: of a
 * call that came to no answer it is not known whether the system did what was asked.
 *
 * @param connector the connector's id
 * @param faults is told what the connector itself did wrong
 */
record LineCall(String connector, Consumer<ConnectorFault> faults) {

	/** How often it is looked whether the user stopped it. */
	private static final Duration LOOK = Duration.ofMillis(50);

	/** What a connector does. */
	@FunctionalInterface
	interface Work<T> {
		Reply<T> answer() throws IOException, InterruptedException;
	}

	/** @param method of the connector, for the fault file */
	<T> Reply<T> answer(Call call, String method, Work<T> work) {
		OwnThread<Reply<T>> worker = new OwnThread<>(connector, () -> reply(method, work));
		try {
			while (!worker.hasEnded()) {
				if (call.progress().cancelled()) {
					return Reply.notNow(refusal("line.stopped"));
				}
				if (!call.clock().instant().isBefore(call.deadline())) {
					return Reply.notNow(refusal("line.late"));
				}
				worker.ended(call.timeLeft().compareTo(LOOK) < 0 ? call.timeLeft() : LOOK);
			}
			return worker.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Reply.notNow(refusal("line.stopped"));
		} catch (ExecutionException e) {
			throw new IllegalStateException("every end is an answer", e);
		} finally {
			worker.stop();
		}
	}

	/** Errors too: a class that the connector lacks, a stack or a memory that it used up, are its own fault. */
	private <T> Reply<T> reply(String method, Work<T> work) {
		try {
			Reply<T> given = work.answer();
			return given == null ? fault(method, new NullPointerException("no answer")) : given;
		} catch (IOException e) {
			return Reply.notNow(reason(e));
		} catch (InterruptedException e) {
			return Reply.notNow(refusal("line.late"));
		} catch (Throwable e) {
			return fault(method, e);
		}
	}

	private <T> Reply<T> fault(String method, Throwable thrown) {
		ConnectorFault fault = new ConnectorFault(connector, method, thrown);
		faults.accept(fault);
		return Reply.notNow(fault.refusal());
	}

	private Refusal reason(IOException thrown) {
		return LineFailure.in(thrown, LineFailure.class).map(LineFailure::refusal)
				.orElseGet(() -> refusal(LineFailure.in(thrown, UnreadableAnswerException.class).isPresent() ? "line.garbage" : "line.failed"));
	}

	private Refusal refusal(String id) {
		return Refusal.of(new Messages(LineCall.class), id, connector);
	}
}
