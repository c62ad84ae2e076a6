package nl.dossierbrug.uwlr;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A service on loopback that answers what a test says, and remembers what it was asked. */
final class TestLas implements AutoCloseable {

	private final HttpServer server;
	final List<String> actions = new ArrayList<>();
	final List<String> requests = new ArrayList<>();
	private Function<String, Answer> answers = action -> new Answer(404, new byte[0]);

	/** @param status of HTTP */
	record Answer(int status, byte[] body) {
		static Answer of(String body) {
			return new Answer(200, body.getBytes(StandardCharsets.UTF_8));
		}

		static Answer fault(String code, String text) {
			return new Answer(500, Answers.envelope("<s:Fault><faultcode>" + code + "</faultcode><faultstring>" + text + "</faultstring></s:Fault>")
					.getBytes(StandardCharsets.UTF_8));
		}
	}

	TestLas() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", this::answer);
		server.start();
	}

	/** @param given by the value of SOAPAction, without its quotes */
	void answers(Function<String, Answer> given) {
		answers = given;
	}

	void answers(Answer one) {
		answers = action -> one;
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/uwlr");
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange; InputStream in = exchange.getRequestBody()) {
			String action = exchange.getRequestHeaders().getFirst("SOAPAction").replace("\"", "");
			actions.add(action);
			requests.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			Answer answer = answers.apply(action);
			exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=utf-8");
			exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
			exchange.getResponseBody().write(answer.body());
		} catch (IOException e) {
			// whoever asked has gone
		}
	}

	@Override
	public void close() {
		server.stop(0);
	}
}
