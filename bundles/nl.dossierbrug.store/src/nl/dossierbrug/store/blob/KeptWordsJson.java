package nl.dossierbrug.store.blob;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.KeptWords;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

/**
 * Words as they are kept: {@code {"key": …, "nl": …, "en": …, "of": [value, …]}}, a value being words, a number as
 * {@code {"count": 12}} or {@code {"amount": 1.5}}, a day as {@code {"day": "2026-11-28"}} or somebody's number, masked, as {@code {"secret": "••••••123"}}.
 * Until schema 9 a text was two strings, the Dutch and the English one; those are read as they are.
 */
public final class KeptWordsJson {

	private static final String KEY = "key";
	private static final String VALUES = "of";

	private final JsonFactory json = new JsonFactory();

	/** A text on its own. */
	public String written(Text text) {
		StringWriter written = new StringWriter();
		try (JsonGenerator generator = json.createGenerator(written)) {
			write(generator, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return written.toString();
	}

	/**
	 * A text that was written on its own.
	 *
	 * @throws Unreadable when it is none
	 */
	public KeptWords read(String written) {
		try (JsonParser parser = json.createParser(written)) {
			return read(parser);
		} catch (IOException e) {
			throw new Unreadable(e);
		}
	}

	/** Writes a text as the next value. */
	void write(JsonGenerator json, Text text) throws IOException {
		KeptWords kept = text.kept();
		json.writeStartObject();
		if (!kept.key().isEmpty()) {
			json.writeStringField(KEY, kept.key());
		}
		for (Map.Entry<Language, String> spoken : kept.patterns().entrySet()) {
			json.writeStringField(spoken.getKey().code(), spoken.getValue());
		}
		write(json, kept.values());
		json.writeEndObject();
	}

	private static void write(JsonGenerator json, List<Argument> values) throws IOException {
		if (values.isEmpty()) {
			return;
		}
		json.writeArrayFieldStart(VALUES);
		for (Argument value : values) {
			switch (value) {
				case Argument.Said(String words) -> json.writeString(words);
				case Argument.Count(long number) -> one(json, "count", Long.toString(number));
				case Argument.Amount(double number) -> one(json, "amount", Double.toString(number));
				case Argument.Code(String words) -> one(json, "code", words);
				case Argument.Day(LocalDate day) -> one(json, "day", day.toString());
				case Argument.Secret(String digits) -> one(json, "secret", digits);
				case Argument.Words words -> throw new IllegalArgumentException("a text's values are none of them texts");
			}
		}
		json.writeEndArray();
	}

	private static void one(JsonGenerator json, String kind, String value) throws IOException {
		json.writeStartObject();
		json.writeStringField(kind, value);
		json.writeEndObject();
	}

	/** Reads the text that is the next value. */
	KeptWords read(JsonParser json) throws IOException {
		if (json.nextToken() == JsonToken.VALUE_STRING) {
			return Text.of(json.getText(), json.nextTextValue()).kept();
		}
		String key = "";
		Map<Language, String> patterns = new HashMap<>();
		List<Argument> values = List.of();
		while (json.nextToken() == JsonToken.FIELD_NAME) {
			switch (json.currentName()) {
				case KEY -> key = json.nextTextValue();
				case VALUES -> values = values(json);
				default -> patterns.put(new Language(json.currentName()), json.nextTextValue());
			}
		}
		return new KeptWords(key, patterns, values);
	}

	private static List<Argument> values(JsonParser json) throws IOException {
		List<Argument> values = new ArrayList<>();
		Packing.expect(json, JsonToken.START_ARRAY);
		while (json.nextToken() != JsonToken.END_ARRAY) {
			values.add(json.currentToken() == JsonToken.VALUE_STRING ? new Argument.Said(json.getText()) : one(json));
		}
		return values;
	}

	private static Argument one(JsonParser json) throws IOException {
		String kind = json.nextFieldName();
		String value = json.nextTextValue();
		Packing.expect(json, JsonToken.END_OBJECT);
		return switch (kind) {
			case "count" -> new Argument.Count(Long.parseLong(value));
			case "amount" -> new Argument.Amount(Double.parseDouble(value));
			case "code" -> new Argument.Code(value);
			case "day" -> new Argument.Day(LocalDate.parse(value));
			case "secret" -> new Argument.Secret(value);
			default -> throw new IOException("a value of an unknown kind");
		};
	}
}
