package nl.dossierbrug.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** Reads JSON Lines back, as a script would: objects as maps in order, arrays as lists. */
public final class JsonText {

	private final JsonFactory json = new JsonFactory();

	/** Every line of a text. @throws UncheckedIOException when a line is not exactly one JSON object */
	public List<Map<String, Object>> lines(String text) {
		return text.lines().map(this::line).toList();
	}

	private Map<String, Object> line(String line) {
		try (JsonParser parser = json.createParser(line)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new IOException("not an object");
			}
			Map<String, Object> object = object(parser);
			if (parser.nextToken() != null) {
				throw new IOException("more than one object on a line");
			}
			return object;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Map<String, Object> object(JsonParser parser) throws IOException {
		Map<String, Object> object = new LinkedHashMap<>();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String key = parser.currentName();
			parser.nextToken();
			object.put(key, value(parser));
		}
		return object;
	}

	private static Object value(JsonParser parser) throws IOException {
		return switch (parser.currentToken()) {
			case START_OBJECT -> object(parser);
			case START_ARRAY -> {
				List<Object> array = new ArrayList<>();
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					array.add(value(parser));
				}
				yield array;
			}
			case VALUE_NUMBER_INT -> parser.getLongValue();
			case VALUE_TRUE -> true;
			case VALUE_FALSE -> false;
			case VALUE_NULL -> null;
			default -> parser.getText();
		};
	}
}
