package nl.dossierbrug.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;

/**
 * Works on one document that others made, in a thread of its own and for so long and no longer. What goes wrong is a
 * refusal. Work that takes too long is told to stop by an interrupt, and nothing more is done on that document.
 */
final class PdfWork implements AutoCloseable {

	private final Duration patience;
	private final ExecutorService thread;
	private volatile boolean over;

	PdfWork(Duration patience) {
		this.patience = patience;
		thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("pdf-pages").factory());
	}

	/** The answer of a piece of work, or why there is none. */
	<T> Outcome<T> of(Callable<T> work) {
		if (over) {
			return Outcome.refused(refusal("pdf.slow"));
		}
		Future<T> answer = thread.submit(work);
		try {
			return Outcome.done(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
		} catch (TimeoutException e) {
			over = true;
			answer.cancel(true);
			return Outcome.refused(refusal("pdf.slow"));
		} catch (InterruptedException e) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
			return Outcome.refused(refusal("pdf.slow"));
		} catch (ExecutionException e) {
			return Outcome.refused(refusal(reason(e.getCause())));
		}
	}

	/** To be asked at each step of the work, which ends with an exception once it takes too long. */
	static void checkGoesOn() throws InterruptedIOException {
		if (Thread.currentThread().isInterrupted()) {
			throw new InterruptedIOException();
		}
	}

	static Refusal refusal(String id) {
		return Refusal.of(new Messages(PdfWork.class), id);
	}

	/** A reader of hostile files breaks down in every way there is. */
	private static String reason(Throwable problem) {
		return switch (problem) {
			case InvalidPasswordException locked -> "pdf.locked";
			case TooLarge large -> "pdf.too-large";
			case OutOfMemoryError large -> "pdf.too-large";
			case IOException damaged -> "pdf.damaged";
			case RuntimeException damaged -> "pdf.damaged";
			case StackOverflowError damaged -> "pdf.damaged";
			default -> throw new IllegalStateException(problem);
		};
	}

	/** Ends the thread, once what it does is done. */
	@Override
	public void close() {
		thread.shutdown();
	}

	/** The same, and closes the document when nobody works on it any more. */
	void closeWith(PDDocument document) {
		if (!thread.isShutdown()) {
			thread.execute(() -> IOUtils.closeQuietly(document));
			close();
		}
	}
}
