package nl.dossierbrug.uwlr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.outcome.Refusal;

/**
 * Speaks SOAP 1.1 with the service of a call's line.
 *
 * @param enormous what is said of an answer that is larger than any school
 */
record SoapService(Call call, String connector, Supplier<Refusal> enormous) {

	/** The roster of the largest school takes a fiftieth of this. */
	static final int LARGEST = 64 << 20;
	private static final int DONE = 200;
	/** SOAP 1.1 sends its faults with this status. */
	private static final int FAULT = 500;

	/** Asks, and reads the whole answer. */
	Reply<SoapAnswer> ask(Operation operation, UwlrRequest request) throws IOException, InterruptedException {
		return send(operation, request, body -> {
			byte[] bytes = body.readNBytes(LARGEST + 1);
			return bytes.length > LARGEST ? Reply.never(enormous.get())
					: Reply.done(SoapAnswer.read(new ByteArrayInputStream(bytes), bytes, operation));
		});
	}

	/** Asks, and reads only as much of the answer as tells what kind it is. */
	Reply<SoapAnswer> kind(Operation operation, UwlrRequest request) throws IOException, InterruptedException {
		return send(operation, request, body -> Reply.done(SoapAnswer.read(body, new byte[0], operation)));
	}

	private interface Reading {
		Reply<SoapAnswer> of(InputStream body) throws IOException;
	}

	private Reply<SoapAnswer> send(Operation operation, UwlrRequest request, Reading reading) throws IOException, InterruptedException {
		HttpRequest message = HttpRequest.newBuilder(call.line().address()).timeout(call.timeLeft())
				.header("Content-Type", "text/xml; charset=utf-8").header("Accept", "text/xml").header("SOAPAction", "\"" + operation.action() + "\"")
				.POST(HttpRequest.BodyPublishers.ofByteArray(request.envelope(operation, WhoAsks.of(call.line(), connector)))).build();
		HttpResponse<InputStream> response = call.line().http().send(message, HttpResponse.BodyHandlers.ofInputStream());
		try (InputStream body = response.body()) {
			if (response.statusCode() == DONE) {
				return reading.of(body);
			}
			return response.statusCode() == FAULT ? fault(response, body, operation) : call.line().refused(response);
		}
	}

	/** A fault, where there is one within; else only the status counts. */
	private Reply<SoapAnswer> fault(HttpResponse<?> response, InputStream body, Operation operation) {
		try {
			SoapAnswer answer = SoapAnswer.read(body, new byte[0], operation);
			return answer instanceof SoapAnswer.Fault ? Reply.done(answer) : call.line().refused(response);
		} catch (UnreadableAnswerException e) {
			return call.line().refused(response);
		}
	}
}
