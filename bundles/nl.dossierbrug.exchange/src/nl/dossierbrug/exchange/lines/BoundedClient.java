package nl.dossierbrug.exchange.lines;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import nl.dossierbrug.core.spi.Setting;

/**
 * The client of a line for one call. It speaks with any host over https (a system may have its tokens given out elsewhere), and
 * without it only with this computer itself; never longer than the call lasts, and never takes in more than an answer may be.
 */
final class BoundedClient extends HttpClient {

	private static final System.Logger LOG = System.getLogger("nl.dossierbrug.line");

	private final HttpClient client;
	private final Supplier<Duration> left;
	private final LineFailures failures;

	/**
	 * @param client with certificate, trust and proxy
	 * @param left how long the call may still take
	 */
	BoundedClient(HttpClient client, Supplier<Duration> left, LineFailures failures) {
		this.client = client;
		this.left = left;
		this.failures = failures;
	}

	@Override
	public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) throws IOException, InterruptedException {
		HttpRequest bounded = bounded(request);
		LineFailures here = failures.to(request.uri().getHost());
		long from = System.nanoTime();
		try {
			HttpResponse<T> response = client.send(bounded, measured(handler, here));
			answered(request, response, from);
			return response;
		} catch (IOException e) {
			throw failed(request, here.of(e), from);
		}
	}

	@Override
	public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
		return sendAsync(request, handler, null);
	}

	@Override
	public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushed) {
		HttpRequest bounded = bounded(request);
		LineFailures here = failures.to(request.uri().getHost());
		long from = System.nanoTime();
		return client.sendAsync(bounded, measured(handler, here)).handle((response, thrown) -> {
			if (thrown != null) {
				throw new CompletionException(failed(request, here.of(thrown), from));
			}
			answered(request, response, from);
			return response;
		});
	}

	private HttpRequest bounded(HttpRequest request) {
		String origin = request.uri().getScheme() + "://" + request.uri().getRawAuthority() + "/";
		if (!Setting.isAddress(origin)) {
			throw new IllegalArgumentException("nothing goes over an open line");
		}
		Duration limit = request.timeout().filter(own -> own.compareTo(left.get()) < 0).orElseGet(left);
		return HttpRequest.newBuilder(request, (name, value) -> true).timeout(limit).build();
	}

	private <T> BodyHandler<T> measured(BodyHandler<T> handler, LineFailures here) {
		return head -> {
			failures.shown().pass();
			return new MeasuredBody<>(handler.apply(head), head.headers().firstValueAsLong("Content-Length").orElse(0), left.get(), here);
		};
	}

	private static void answered(HttpRequest request, HttpResponse<?> response, long from) {
		note(request, Integer.toString(response.statusCode()), from);
	}

	private static IOException failed(HttpRequest request, IOException failure, long from) {
		note(request, failure.getClass().getSimpleName(), from);
		return failure;
	}

	/** Never a path, a header or a body: there may be somebody's number in it, or a secret. */
	private static void note(HttpRequest request, String came, long from) {
		LOG.log(System.Logger.Level.DEBUG, () -> request.method() + " " + request.uri().getHost() + " " + came + " "
				+ Duration.ofNanos(System.nanoTime() - from).toMillis() + " ms");
	}

	@Override
	public Optional<CookieHandler> cookieHandler() {
		return client.cookieHandler();
	}

	@Override
	public Optional<Duration> connectTimeout() {
		return client.connectTimeout();
	}

	@Override
	public Redirect followRedirects() {
		return client.followRedirects();
	}

	@Override
	public Optional<ProxySelector> proxy() {
		return client.proxy();
	}

	@Override
	public SSLContext sslContext() {
		return client.sslContext();
	}

	@Override
	public SSLParameters sslParameters() {
		return client.sslParameters();
	}

	@Override
	public Optional<Authenticator> authenticator() {
		return client.authenticator();
	}

	@Override
	public Version version() {
		return client.version();
	}

	@Override
	public Optional<Executor> executor() {
		return client.executor();
	}
}
