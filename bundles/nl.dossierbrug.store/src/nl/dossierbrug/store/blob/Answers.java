package nl.dossierbrug.store.blob;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonToken;

/** What was answered of a handover, as a JSON object of texts. */
public final class Answers {

	private final Packing packing;

	/** @param packing how to make them small */
	public Answers(Packing packing) {
		this.packing = packing;
	}

	/** Packs answers. */
	public byte[] pack(Map<String, String> answers) {
		return packing.packJson(json -> {
			json.writeStartObject();
			for (Map.Entry<String, String> answer : answers.entrySet()) {
				json.writeStringField(answer.getKey(), answer.getValue());
			}
			json.writeEndObject();
		});
	}

	/** The answers that were packed. */
	public Map<String, String> answers(byte[] packed) {
		return packing.unpackJson(packed, json -> {
			Map<String, String> answers = new HashMap<>();
			while (json.nextToken() == JsonToken.FIELD_NAME) {
				String question = json.currentName();
				answers.put(question, json.nextTextValue());
			}
			return answers;
		});
	}
}
