package nl.dossierbrug.exchange.connectors;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
		CompletableFuture<Reply<T>> answer = new CompletableFuture<>();
		Thread worker = Thread.ofPlatform().daemon().name("line " + connector).start(() -> work(method, work, answer));
		try {
			while (!answer.isDone()) {
				if (call.progress().cancelled()) {
					return Reply.notNow(refusal("line.stopped"));
				}
				if (!call.clock().instant().isBefore(call.deadline())) {
					return Reply.notNow(refusal("line.late"));
				}
				waitShortly(answer, call.timeLeft());
			}
			return answer.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Reply.notNow(refusal("line.stopped"));
		} catch (ExecutionException e) {
			throw new IllegalStateException("every end is an answer", e);
		} finally {
			worker.interrupt();
		}
	}

	private static void waitShortly(CompletableFuture<?> answer, Duration left) throws InterruptedException, ExecutionException {
		try {
			answer.get(Math.min(left.toMillis(), LOOK.toMillis()), TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			// looks again
		}
	}

	/** Errors too: a class that the connector lacks, a stack or a memory that it used up, are its own fault. */
	private <T> void work(String method, Work<T> work, CompletableFuture<Reply<T>> answer) {
		try {
			Reply<T> given = work.answer();
			answer.complete(given == null ? fault(method, new NullPointerException("no answer")) : given);
		} catch (IOException e) {
			answer.complete(Reply.notNow(reason(e)));
		} catch (InterruptedException e) {
			answer.complete(Reply.notNow(refusal("line.late")));
		} catch (Throwable e) {
			answer.complete(fault(method, e));
		}
	}

	private <T> Reply<T> fault(String method, Throwable thrown) {
		ConnectorFault fault = new ConnectorFault(connector, method, thrown);
		faults.accept(fault);
		return Reply.notNow(fault.refusal());
	}

	private Refusal reason(IOException thrown) {
		return find(thrown, LineFailure.class).map(LineFailure::refusal)
				.orElseGet(() -> refusal(find(thrown, UnreadableAnswerException.class).isPresent() ? "line.garbage" : "line.failed"));
	}

	private static <E extends Throwable> Optional<E> find(Throwable thrown, Class<E> kind) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (kind.isInstance(cause)) {
				return Optional.of(kind.cast(cause));
			}
		}
		return Optional.empty();
	}

	private Refusal refusal(String id) {
		return Refusal.of(new Messages(LineCall.class), id, connector);
	}
}
