package nl.dossierbrug.store.blob;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import nl.dossierbrug.exchange.okr.Origin;

/** The different origins in one piece, each with a number by which its values refer to it. */
final class Origins {

	private final Moments moments = new Moments();
	private final List<Origin> list = new ArrayList<>();
	private final Map<Origin, Integer> numbers = new HashMap<>();

	void add(Origin origin) {
		if (numbers.putIfAbsent(origin, list.size()) == null) {
			list.add(origin);
		}
	}

	int number(Origin origin) {
		return numbers.get(origin);
	}

	Origin origin(int number) {
		return list.get(number);
	}

	void write(JsonGenerator json) throws IOException {
		json.writeStartArray();
		for (Origin origin : list) {
			json.writeStartArray();
			json.writeString(origin.kind().name());
			json.writeString(origin.transfer().orElse(null));
			json.writeNumber(moments.number(origin.at()));
			json.writeString(origin.by());
			json.writeEndArray();
		}
		json.writeEndArray();
	}

	static Origins read(JsonParser json) throws IOException {
		Origins origins = new Origins();
		Packing.expect(json, JsonToken.START_ARRAY);
		while (json.nextToken() == JsonToken.START_ARRAY) {
			origins.add(new Origin(Origin.Kind.valueOf(json.nextTextValue()), Optional.ofNullable(json.nextTextValue()),
					origins.moments.moment(json.nextLongValue(0)), json.nextTextValue()));
			Packing.expect(json, JsonToken.END_ARRAY);
		}
		return origins;
	}
}
