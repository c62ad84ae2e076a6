package nl.dossierbrug.uwlr;

import java.util.stream.Stream;

import nl.dossierbrug.core.line.Line;

/** Who asks, as the service knows it. Never shown. */
record WhoAsks(String key, String code, String name) {

	/** What was filled in; empty where nothing was, and then the service says what it lacks. */
	static WhoAsks of(Line line, String connector) {
		return new WhoAsks(line.particular(connector + ".autorisatiesleutel").orElse(""), line.particular(connector + ".klantcode").orElse(""),
				line.particular(connector + ".klantnaam").orElse(""));
	}

	/** A text of somebody else's making without the key, should that stand in it. */
	String without(String text) {
		return Stream.of(key).filter(secret -> !secret.isBlank()).reduce(text, (rest, secret) -> rest.replace(secret, "…"));
	}

	@Override
	public String toString() {
		return "WhoAsks";
	}
}
