package nl.dossierbrug.store.blob;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Text;

/**
 * Findings and refusals as arrays: a finding is {@code [rule, severity, path, line, nl, en]}, a refusal
 * {@code [id, what-nl, what-en, meaning-nl, meaning-en, next-nl, next-en, who-nl, who-en]}.
 */
public final class Verdicts {

	private final Packing packing;

	/** @param packing how to make them small */
	public Verdicts(Packing packing) {
		this.packing = packing;
	}

	/** Packs findings, in order. */
	public byte[] pack(List<Finding> findings) {
		return packing.packJson(json -> {
			json.writeStartArray();
			for (Finding finding : findings) {
				json.writeStartArray();
				json.writeString(finding.rule());
				json.writeString(finding.severity().name());
				json.writeString(finding.path());
				json.writeNumber(finding.line());
				write(json, finding.message());
				json.writeEndArray();
			}
			json.writeEndArray();
		});
	}

	/** The findings that were packed. */
	public List<Finding> findings(byte[] packed) {
		return packing.unpackJson(packed, json -> {
			List<Finding> findings = new ArrayList<>();
			while (json.nextToken() == JsonToken.START_ARRAY) {
				findings.add(new Finding(json.nextTextValue(), Severity.valueOf(json.nextTextValue()),
						json.nextTextValue(), json.nextIntValue(0), text(json)));
				Packing.expect(json, JsonToken.END_ARRAY);
			}
			return findings;
		});
	}

	/** Packs a refusal. */
	public byte[] pack(Refusal refusal) {
		return packing.packJson(json -> {
			json.writeStartArray();
			json.writeString(refusal.id());
			write(json, refusal.what());
			write(json, refusal.meaning());
			write(json, refusal.next());
			write(json, refusal.who());
			json.writeEndArray();
		});
	}

	/** The refusal that was packed. */
	public Refusal refusal(byte[] packed) {
		return packing.unpackJson(packed,
				json -> new Refusal(json.nextTextValue(), text(json), text(json), text(json), text(json)));
	}

	private static void write(JsonGenerator json, Text text) throws IOException {
		json.writeString(text.nl());
		json.writeString(text.en());
	}

	private static Text text(JsonParser json) throws IOException {
		return new Text(json.nextTextValue(), json.nextTextValue());
	}
}
