package nl.dossierbrug.exchange.lines;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;

import nl.dossierbrug.core.line.Line;

/**
 * An answer as it comes in: it ends with words of its own when it gets larger than an answer may be, or is not whole when the
 * time is over, however slowly it trickles.
 */
final class MeasuredBody<T> implements BodySubscriber<T> {

	private final BodySubscriber<T> body;
	private final LineFailures failures;
	private final CompletableFuture<Void> alarm = new CompletableFuture<>();
	private Flow.Subscription flow;
	private long bytes;
	private boolean over;

	/**
	 * @param body whoever reads it
	 * @param declared how large the system says that it is; 0 when it does not say
	 * @param left how long it may take
	 */
	MeasuredBody(BodySubscriber<T> body, long declared, Duration left, LineFailures failures) {
		this.body = body;
		this.failures = failures;
		bytes = declared > Line.LARGEST_ANSWER ? declared : 0;
		alarm.orTimeout(left.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
			end("line.silent");
			return null;
		});
	}

	private synchronized void end(String id) {
		if (!over) {
			over = true;
			alarm.complete(null);
			body.onError(failures.failure(id, null));
			if (flow != null) {
				// after it was told why, since this ends it too
				flow.cancel();
			}
		}
	}

	@Override
	public synchronized void onSubscribe(Flow.Subscription subscription) {
		flow = subscription;
		body.onSubscribe(subscription);
		if (bytes > Line.LARGEST_ANSWER) {
			end("line.enormous");
		}
	}

	@Override
	public synchronized void onNext(List<ByteBuffer> part) {
		if (over) {
			return;
		}
		bytes += part.stream().mapToLong(ByteBuffer::remaining).sum();
		if (bytes > Line.LARGEST_ANSWER) {
			end("line.enormous");
		} else {
			body.onNext(part);
		}
	}

	@Override
	public synchronized void onError(Throwable thrown) {
		if (!over) {
			over = true;
			alarm.complete(null);
			body.onError(failures.of(thrown));
		}
	}

	@Override
	public synchronized void onComplete() {
		if (!over) {
			over = true;
			alarm.complete(null);
			body.onComplete();
		}
	}

	@Override
	public CompletionStage<T> getBody() {
		return body.getBody();
	}
}
