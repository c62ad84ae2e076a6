package nl.dossierbrug.exchange.lines;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** Reads an answer and keeps only how long it is. */
final class Counting implements Flow.Subscriber<List<ByteBuffer>> {

	private long bytes;

	long bytes() {
		return bytes;
	}

	@Override
	public void onSubscribe(Flow.Subscription subscription) {
		subscription.request(Long.MAX_VALUE);
	}

	@Override
	public void onNext(List<ByteBuffer> part) {
		bytes += part.stream().mapToLong(ByteBuffer::remaining).sum();
	}

	@Override
	public void onError(Throwable thrown) {
		// the client tells it
	}

	@Override
	public void onComplete() {
		// counted
	}
}
