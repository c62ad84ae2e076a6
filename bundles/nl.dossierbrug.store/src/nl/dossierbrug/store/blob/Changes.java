package nl.dossierbrug.store.blob;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonToken;

import nl.dossierbrug.exchange.model.RecordChange;
import nl.dossierbrug.exchange.model.RecordKind;

/** What became of the records that an entry of the audit log tells of, each as {@code [kind, id, digest]}. */
public final class Changes {

	private final Packing packing;

	/** @param packing how to make them small */
	public Changes(Packing packing) {
		this.packing = packing;
	}

	/** Packs changes, in order. */
	public byte[] pack(List<RecordChange> changes) {
		return packing.packJson(json -> {
			json.writeStartArray();
			for (RecordChange change : changes) {
				json.writeStartArray();
				json.writeString(change.kind().word());
				json.writeString(change.id());
				json.writeString(change.digest());
				json.writeEndArray();
			}
			json.writeEndArray();
		});
	}

	/** The changes that were packed. */
	public List<RecordChange> changes(byte[] packed) {
		return packing.unpackJson(packed, json -> {
			List<RecordChange> changes = new ArrayList<>();
			while (json.nextToken() == JsonToken.START_ARRAY) {
				changes.add(new RecordChange(RecordKind.of(json.nextTextValue()), json.nextTextValue(), json.nextTextValue()));
				Packing.expect(json, JsonToken.END_ARRAY);
			}
			return changes;
		});
	}
}
