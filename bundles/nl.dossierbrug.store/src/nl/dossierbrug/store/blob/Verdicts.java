package nl.dossierbrug.store.blob;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;

/**
 * Findings and refusals as arrays: a finding is {@code [rule, severity, path, line, message]}, a refusal
 * {@code [id, what, meaning, next, who]}, behind which may stand its kind and further reasons as refusals, with texts as {@link KeptWordsJson} writes them.
 */
public final class Verdicts {

	private final Packing packing;
	private final KeptWordsJson wordings = new KeptWordsJson();

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
				wordings.write(json, finding.message());
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
						json.nextTextValue(), json.nextIntValue(0), wordings.read(json)));
				Packing.expect(json, JsonToken.END_ARRAY);
			}
			return findings;
		});
	}

	/** Packs a refusal. */
	public byte[] pack(Refusal refusal) {
		return packing.packJson(json -> write(json, refusal));
	}

	private void write(JsonGenerator json, Refusal refusal) throws IOException {
		json.writeStartArray();
		json.writeString(refusal.id());
		wordings.write(json, refusal.what());
		wordings.write(json, refusal.meaning());
		wordings.write(json, refusal.next());
		wordings.write(json, refusal.who());
		if (refusal.kind().isPresent()) {
			json.writeString(refusal.kind().get().name());
		}
		for (Refusal more : refusal.also()) {
			write(json, more);
		}
		json.writeEndArray();
	}

	/** The refusal that was packed. */
	public Refusal refusal(byte[] packed) {
		return packing.unpackJson(packed, this::read);
	}

	private Refusal read(JsonParser json) throws IOException {
		Refusal plain = new Refusal(json.nextTextValue(), wordings.read(json), wordings.read(json), wordings.read(json), wordings.read(json));
		Optional<Refusal.Kind> kind = Optional.empty();
		List<Refusal> also = new ArrayList<>();
		JsonToken token = json.nextToken();
		if (token == JsonToken.VALUE_STRING) {
			kind = Optional.of(kind(json.getText()));
			token = json.nextToken();
		}
		for (; token == JsonToken.START_ARRAY; token = json.nextToken()) {
			also.add(read(json));
		}
		if (token != JsonToken.END_ARRAY) {
			throw new IOException("a refusal that does not end");
		}
		return new Refusal(plain.id(), plain.what(), plain.meaning(), plain.next(), plain.who(), kind, also);
	}

	private static Refusal.Kind kind(String name) throws IOException {
		return Stream.of(Refusal.Kind.values()).filter(kind -> kind.name().equals(name)).findFirst()
				.orElseThrow(() -> new IOException("no such kind of refusal"));
	}
}
