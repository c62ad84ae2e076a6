package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/** Lets calls in to a service, and makes go wrong what was ordered. */
record PartnerDoor(PartnerService service, PartnerFaults faults) implements HttpHandler {

	private static final int PIECE = 1 << 16;

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			PartnerRequest request = new PartnerRequest(exchange.getRequestMethod(), exchange.getRequestURI().getPath(),
					PartnerRequest.form(exchange.getRequestURI().getRawQuery()), exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes(), false);
			Optional<PartnerFault> fault = faults.of(request.method(), request.path());
			if (fault.isPresent()) {
				goWrong(exchange, request, fault.get());
			} else {
				send(exchange, service.answer(request));
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt(); // the partner stops: whoever waits for an answer gets none
		}
	}

	/** A connection is cut by closing the exchange without an answer. */
	private void goWrong(HttpExchange exchange, PartnerRequest request, PartnerFault fault) throws IOException, InterruptedException {
		switch (fault) {
			case PartnerFault.Refuses(int status, String reason) -> send(exchange, PartnerAnswer.refused(status, reason));
			case PartnerFault.Slow(Duration delay) -> {
				PartnerAnswer answer = service.answer(request);
				Thread.sleep(delay);
				send(exchange, answer);
			}
			case PartnerFault.Silent() -> Thread.sleep(Duration.ofDays(1));
			case PartnerFault.HalfAnAnswer() -> half(exchange, service.answer(request));
			case PartnerFault.CutAfterWork() -> service.answer(request);
			case PartnerFault.CutBeforeWork() -> {
				// closed as it is
			}
			case PartnerFault.Breaks() -> send(exchange, PartnerAnswer.empty(500));
			case PartnerFault.Busy(Duration after) -> send(exchange, PartnerAnswer.empty(503).with("Retry-After", Long.toString(after.toSeconds())));
			case PartnerFault.TooMany(Duration after) -> send(exchange, PartnerAnswer.empty(429).with("Retry-After", Long.toString(after.toSeconds())));
			case PartnerFault.Garbage() -> send(exchange, PartnerAnswer.page());
			case PartnerFault.Endless() -> endless(exchange);
			case PartnerFault.AnswersTwice() -> {
				PartnerAnswer answer = service.answer(request);
				byte[] twice = Arrays.copyOf(answer.body(), answer.body().length * 2);
				System.arraycopy(answer.body(), 0, twice, answer.body().length, answer.body().length);
				send(exchange, new PartnerAnswer(answer.status(), answer.headers(), twice));
			}
			case PartnerFault.WorksTwice() -> {
				service.answer(request);
				send(exchange, service.answer(request.again()));
			}
		}
	}

	private static void send(HttpExchange exchange, PartnerAnswer answer) throws IOException {
		answer.headers().forEach(exchange.getResponseHeaders()::set);
		exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
		if (answer.body().length > 0) {
			exchange.getResponseBody().write(answer.body());
		}
	}

	/** Where the answer has no body it is cut before its status. */
	private static void half(HttpExchange exchange, PartnerAnswer answer) throws IOException {
		if (answer.body().length < 2) {
			return;
		}
		answer.headers().forEach(exchange.getResponseHeaders()::set);
		exchange.sendResponseHeaders(answer.status(), answer.body().length);
		exchange.getResponseBody().write(answer.body(), 0, answer.body().length / 2);
		exchange.getResponseBody().flush();
	}

	private static void endless(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
		exchange.sendResponseHeaders(200, 0);
		byte[] piece = new byte[PIECE];
		Arrays.fill(piece, (byte) ' ');
		try (OutputStream out = exchange.getResponseBody()) {
			out.write("<?xml version=\"1.0\"?><answer>".getBytes(StandardCharsets.US_ASCII));
			while (!Thread.interrupted()) {
				out.write(piece);
			}
		}
	}
}
