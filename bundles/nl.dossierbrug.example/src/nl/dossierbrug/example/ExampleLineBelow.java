package nl.dossierbrug.example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Optional;

import nl.dossierbrug.core.line.Line;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.line.Tokens;

/** The same line, for one service of several behind its address. */
record ExampleLineBelow(Line line, URI address) implements Line {

	@Override
	public HttpClient http() {
		return line.http();
	}

	@Override
	public Optional<String> particular(String key) {
		return line.particular(key);
	}

	@Override
	public Tokens tokens() {
		return line.tokens();
	}

	@Override
	public <T> Reply<T> refused(HttpResponse<?> response) {
		return line.refused(response);
	}
}
