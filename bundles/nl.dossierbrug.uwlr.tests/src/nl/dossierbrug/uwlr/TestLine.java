package nl.dossierbrug.uwlr;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Line;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.Tokens;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;

/** A line with what was filled in of it, by key, whose words for a status are that status. */
record TestLine(URI address, HttpClient http, Map<String, String> filledIn) implements Line {

	static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");
	static final String KEY = "geheim-&-<sleutel>";
	private static final Map<String, String> FILLED_IN = Map.of("las.autorisatiesleutel", KEY, "las.klantcode", "K00ZZ", "las.klantnaam", "De Brug");

	/** A call for a school whose system is at that address. */
	static Call call(TestLas las, HttpClient http, String branch) {
		return new Call(new School(new Brin("00ZZ"), branch), Map.of(), new TestLine(las.address(), http, FILLED_IN), Clock.fixed(NOW, ZoneOffset.UTC),
				NOW.plus(Duration.ofSeconds(10)), Progress.NONE);
	}

	@Override
	public Optional<String> particular(String key) {
		return Optional.ofNullable(filledIn.get(key));
	}

	@Override
	public Tokens tokens() {
		throw new UnsupportedOperationException("this service has no sessions");
	}

	@Override
	public <T> Reply<T> refused(HttpResponse<?> response) {
		Text nothing = Text.same("-");
		return Reply.notNow(new Refusal("status." + response.statusCode(), nothing, nothing, nothing, nothing));
	}
}
