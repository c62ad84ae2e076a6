package nl.dossierbrug.exchange.lines;

import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import nl.dossierbrug.core.line.Line;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.Tokens;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.SchoolLine;

/** A line that is ready to be used, for as long as it is not changed. */
final class OpenLine implements AutoCloseable {

	private static final Duration CONNECT = Duration.ofSeconds(15);

	private final SchoolLine kept;
	private final Credentials credentials;
	private final Optional<ClientCertificate> certificate;
	private final HttpClient client;
	private final Tokens tokens;
	private final LineFailures failures;
	private final StatusAnswers statuses;

	/**
	 * @param kept the line
	 * @param credentials what was sealed in it
	 * @param certificate the one that is in those
	 * @param system what the system is called
	 */
	OpenLine(SchoolLine kept, Credentials credentials, Optional<ClientCertificate> certificate, Text system, Clock clock) {
		this.kept = kept;
		this.credentials = credentials;
		this.certificate = certificate;
		ShownCertificate shown = new ShownCertificate(certificate);
		List<Certificate> trusted = kept.trust().isEmpty() ? List.of() : new TrustedCertificates().in(kept.trust()).orElseThrow();
		Handshake handshake = new Handshake(shown, trusted, clock);
		HttpClient.Builder builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
				.connectTimeout(CONNECT).sslContext(handshake.context()).sslParameters(handshake.parameters());
		client = ProxyAddress.of(kept.proxy()).map(proxy -> builder.proxy(ProxySelector.of(proxy.socket()))).orElseGet(() -> builder.proxy(HttpClient.Builder.NO_PROXY))
				.build();
		tokens = new MemoryTokens(clock);
		failures = new LineFailures(system, URI.create(kept.address()).getHost(), kept.proxy(), shown);
		statuses = new StatusAnswers(system, clock);
	}

	/** Whether it was made of that, and not of what it was before or became since. */
	boolean isOf(SchoolLine line) {
		return kept.equals(line);
	}

	Optional<ClientCertificate> certificate() {
		return certificate;
	}

	/** The line for one call. @param left how long that may still take */
	Line line(Supplier<Duration> left) {
		HttpClient bounded = new BoundedClient(client, left, failures);
		return new Line() {
			@Override
			public URI address() {
				return URI.create(kept.address());
			}

			@Override
			public HttpClient http() {
				return bounded;
			}

			@Override
			public Optional<String> particular(String key) {
				return Optional.ofNullable(credentials.particulars().get(key));
			}

			@Override
			public Tokens tokens() {
				return tokens;
			}

			@Override
			public <T> Reply<T> refused(HttpResponse<?> response) {
				return statuses.of(response.statusCode(), response.headers());
			}

			@Override
			public String toString() {
				return kept.toString();
			}
		};
	}

	/** Breaks off whatever is still going on. */
	@Override
	public void close() {
		client.shutdownNow();
	}
}
