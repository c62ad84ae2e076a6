package nl.dossierbrug.example;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.Tokens;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;

/** Speaks with the example platform within a session, which is opened where there is none and kept where the line keeps tokens. */
record ExampleSession(Call call, String connector, Messages messages) {

	private static final String TOKEN = "session";
	/** A session that ends while a request is under way is of no use. */
	private static final Duration MARGIN = Duration.ofSeconds(10);

	/** Makes a request; called again when the session turned out to be over. */
	@FunctionalInterface
	interface Asked {
		HttpRequest.Builder request(ExampleHttp http);
	}

	<T> Reply<T> send(Asked asked, ExampleHttp.Reading<T> reading) throws IOException, InterruptedException {
		return send(asked, reading, true);
	}

	/** A platform that was started anew knows no session of before: then a new one is opened, once. */
	private <T> Reply<T> send(Asked asked, ExampleHttp.Reading<T> reading, boolean again) throws IOException, InterruptedException {
		ExampleHttp http = new ExampleHttp(call);
		return switch (token(http)) {
			case Reply.NotNow<String>(Refusal reason, Optional<Duration> after) -> new Reply.NotNow<>(reason, after);
			case Reply.Never<String>(Refusal reason) -> Reply.never(reason);
			case Reply.Done<String>(String token) -> http.send(asked.request(http).header("Authorization", "Bearer " + token).build(), response -> {
				if (response.statusCode() != 401) {
					return reading.of(response);
				}
				call.line().tokens().forget(TOKEN);
				return again ? send(asked, reading, false) : call.line().refused(response);
			});
		};
	}

	private Reply<String> token(ExampleHttp http) throws IOException, InterruptedException {
		Tokens tokens = call.line().tokens();
		Optional<String> known = tokens.get(TOKEN);
		if (known.isPresent()) {
			return Reply.done(known.get());
		}
		String form = "client=" + filledIn(".client") + "&key=" + filledIn(".key");
		HttpRequest request = http.at("session").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
		return http.send(request, response -> switch (response.statusCode()) {
			case 200 -> {
				ExampleAnswer session = ExampleAnswer.of(response.body(), "session");
				tokens.put(TOKEN, session.needed("token"), session.moment("until").minus(MARGIN));
				yield Reply.done(session.needed("token"));
			}
			case 403 -> Reply.never(Refusal.of(messages, "example-platform.client", ExampleAnswer.reason(response.body())));
			default -> call.line().refused(response);
		});
	}

	private String filledIn(String particular) {
		return URLEncoder.encode(call.line().particular(connector + particular).orElse(""), StandardCharsets.UTF_8);
	}
}
