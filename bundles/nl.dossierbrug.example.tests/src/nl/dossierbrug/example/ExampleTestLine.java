package nl.dossierbrug.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Line;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.Tokens;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.testing.partner.Partner;
import nl.dossierbrug.testing.partner.PartnerSecret;

/** A line to a simulated partner with everything filled in. Its words for a status are that status, and it says never to 4xx except 429. */
record ExampleTestLine(URI address, HttpClient http, Map<String, String> filledIn, Tokens tokens) implements Line {

	static ExampleTestLine to(URI address, Partner partner, HttpClient http) throws IOException {
		return new ExampleTestLine(address, http, Map.of("example-las.autorisatiesleutel", partner.secret(PartnerSecret.UWLR_KEY), "example-las.klantcode",
				partner.secret(PartnerSecret.UWLR_CUSTOMER), "example-las.klantnaam", partner.secret(PartnerSecret.UWLR_NAME), "example-las.key",
				partner.secret(PartnerSecret.LAS_KEY), "example-platform.client", partner.secret(PartnerSecret.PLATFORM_CLIENT), "example-platform.key",
				partner.secret(PartnerSecret.PLATFORM_KEY)), new Kept(new ConcurrentHashMap<>()));
	}

	ExampleTestLine without(String particular) {
		return new ExampleTestLine(address, http, filledIn.entrySet().stream().filter(one -> !one.getKey().equals(particular))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), tokens);
	}

	/** A call over it, of the school of the partner. */
	Call call() {
		return new Call(new School(new Brin("00ZZ"), "00"), Map.of(), this, Clock.systemDefaultZone(), Instant.now().plus(Duration.ofSeconds(20)), Progress.NONE);
	}

	private record Kept(Map<String, String> values) implements Tokens {
		@Override
		public Optional<String> get(String name) {
			return Optional.ofNullable(values.get(name));
		}

		@Override
		public void put(String name, String value, Instant until) {
			values.put(name, value);
		}

		@Override
		public void forget(String name) {
			values.remove(name);
		}
	}

	@Override
	public Optional<String> particular(String key) {
		return Optional.ofNullable(filledIn.get(key));
	}

	@Override
	public <T> Reply<T> refused(HttpResponse<?> response) {
		Text nothing = Text.same("-");
		Refusal reason = new Refusal("status." + response.statusCode(), nothing, nothing, nothing, nothing);
		return response.statusCode() >= 500 || response.statusCode() == 429 ? Reply.notNow(reason) : Reply.never(reason);
	}
}
