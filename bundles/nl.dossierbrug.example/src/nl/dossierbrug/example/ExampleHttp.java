package nl.dossierbrug.example;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.UnreadableAnswerException;

/** Requests of one call. */
record ExampleHttp(Call call) {

	/** What is made of an answer; its body is closed afterwards. */
	@FunctionalInterface
	interface Reading<T> {
		Reply<T> of(HttpResponse<InputStream> response) throws IOException, InterruptedException;
	}

	/** The address of something below that of the line. */
	URI below(String path) {
		String base = call.line().address().toString();
		return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
	}

	/** An address that the system named itself: never another system, which would then see our key. */
	URI within(String href) throws UnreadableAnswerException {
		URI base = call.line().address();
		try {
			URI named = below("").resolve(href);
			if (base.getScheme().equals(named.getScheme()) && base.getRawAuthority().equals(named.getRawAuthority())) {
				return named;
			}
		} catch (IllegalArgumentException e) {
			// no address at all: the same as a wrong one
		}
		throw new UnreadableAnswerException("an address somewhere else");
	}

	/** A request that takes no longer than the call may. */
	HttpRequest.Builder at(String path) {
		return HttpRequest.newBuilder(below(path)).timeout(call.timeLeft());
	}

	<T> Reply<T> send(HttpRequest request, Reading<T> reading) throws IOException, InterruptedException {
		HttpResponse<InputStream> response = call.line().http().send(request, BodyHandlers.ofInputStream());
		try (InputStream body = response.body()) {
			return reading.of(response);
		}
	}
}
