package nl.dossierbrug.store.blob;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import nl.dossierbrug.exchange.okr.FieldChange;
import nl.dossierbrug.exchange.okr.FieldChange.Effect;
import nl.dossierbrug.exchange.okr.FieldValue;

/**
 * Fields and changes of fields. Hundreds of values share a handful of origins, so these are written once:
 * {@code [[origin, …], [item, …]]}, where an origin is {@code [kind, transfer or null, moment, by]}, a value
 * {@code text, number of its origin} or {@code null} for none, a field {@code [path, value]} and a change
 * {@code [path, effect, value before, value after, path of the field it stood behind or null]}.
 */
public final class Fields {

	private final Packing packing;

	/** @param packing how to make them small */
	public Fields(Packing packing) {
		this.packing = packing;
	}

	/** Packs the fields of a pupil file, in order. */
	public byte[] pack(Map<String, FieldValue> fields) {
		Origins origins = new Origins();
		fields.values().forEach(value -> origins.add(value.origin()));
		return packing.packJson(json -> {
			json.writeStartArray();
			origins.write(json);
			json.writeStartArray();
			for (Map.Entry<String, FieldValue> field : fields.entrySet()) {
				json.writeStartArray();
				json.writeString(field.getKey());
				write(json, origins, Optional.of(field.getValue()));
				json.writeEndArray();
			}
			json.writeEndArray();
			json.writeEndArray();
		});
	}

	/** The fields that were packed. */
	public Map<String, FieldValue> fields(byte[] packed) {
		return packing.unpackJson(packed, json -> {
			Origins origins = Origins.read(json);
			Packing.expect(json, JsonToken.START_ARRAY);
			Map<String, FieldValue> fields = new LinkedHashMap<>();
			while (json.nextToken() == JsonToken.START_ARRAY) {
				fields.put(json.nextTextValue(), value(json, origins).orElseThrow());
				Packing.expect(json, JsonToken.END_ARRAY);
			}
			return fields;
		});
	}

	/** Packs the changes of an import, in order. */
	public byte[] pack(List<FieldChange> changes) {
		Origins origins = new Origins();
		for (FieldChange change : changes) {
			change.before().ifPresent(value -> origins.add(value.origin()));
			change.after().ifPresent(value -> origins.add(value.origin()));
		}
		return packing.packJson(json -> {
			json.writeStartArray();
			origins.write(json);
			json.writeStartArray();
			for (FieldChange change : changes) {
				json.writeStartArray();
				json.writeString(change.path());
				json.writeString(change.effect().name());
				write(json, origins, change.before());
				write(json, origins, change.after());
				json.writeString(change.behind().orElse(null));
				json.writeEndArray();
			}
			json.writeEndArray();
			json.writeEndArray();
		});
	}

	/** The changes that were packed. */
	public List<FieldChange> changes(byte[] packed) {
		return packing.unpackJson(packed, json -> {
			Origins origins = Origins.read(json);
			Packing.expect(json, JsonToken.START_ARRAY);
			List<FieldChange> changes = new ArrayList<>();
			while (json.nextToken() == JsonToken.START_ARRAY) {
				changes.add(new FieldChange(json.nextTextValue(), Effect.valueOf(json.nextTextValue()),
						value(json, origins), value(json, origins), Optional.ofNullable(json.nextTextValue())));
				Packing.expect(json, JsonToken.END_ARRAY);
			}
			return changes;
		});
	}

	private static void write(JsonGenerator json, Origins origins, Optional<FieldValue> value) throws IOException {
		if (value.isEmpty()) {
			json.writeNull();
			return;
		}
		json.writeString(value.get().value());
		json.writeNumber(origins.number(value.get().origin()));
	}

	private static Optional<FieldValue> value(JsonParser json, Origins origins) throws IOException {
		String text = json.nextTextValue();
		return text == null ? Optional.empty()
				: Optional.of(new FieldValue(text, origins.origin(json.nextIntValue(-1))));
	}
}
