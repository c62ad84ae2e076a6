package nl.dossierbrug.store.blob;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonToken;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.okr.Particulars;

/** Whom a pupil file was about, each as {@code [bsn or null, name, date of birth or null, group, leerlingnummer]}. */
public final class Persons {

	private final Packing packing;

	/** @param packing how to make them small */
	public Persons(Packing packing) {
		this.packing = packing;
	}

	/** Packs particulars, in order. */
	public byte[] pack(List<Particulars> persons) {
		return packing.packJson(json -> {
			json.writeStartArray();
			for (Particulars person : persons) {
				json.writeStartArray();
				json.writeString(person.bsn().map(Bsn::digits).orElse(null));
				json.writeString(person.name());
				json.writeString(person.birthDate().map(LocalDate::toString).orElse(null));
				json.writeString(person.group());
				json.writeString(person.leerlingnummer());
				json.writeEndArray();
			}
			json.writeEndArray();
		});
	}

	/** The particulars that were packed. */
	public List<Particulars> persons(byte[] packed) {
		return packing.unpackJson(packed, json -> {
			List<Particulars> persons = new ArrayList<>();
			while (json.nextToken() == JsonToken.START_ARRAY) {
				Optional<Bsn> bsn = Optional.ofNullable(json.nextTextValue()).map(Bsn::new);
				String name = json.nextTextValue();
				Optional<LocalDate> born = Optional.ofNullable(json.nextTextValue()).map(LocalDate::parse);
				String group = json.nextTextValue();
				// what was packed by the first version ends here
				String leerlingnummer = json.nextToken() == JsonToken.END_ARRAY ? "" : json.getText();
				persons.add(new Particulars(bsn, leerlingnummer, name, born, group));
				if (json.currentToken() != JsonToken.END_ARRAY) {
					Packing.expect(json, JsonToken.END_ARRAY);
				}
			}
			return persons;
		});
	}
}
