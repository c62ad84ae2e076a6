package nl.dossierbrug.store.jpa;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.store.blob.Fields;

/** A pupil file. */
@Entity
@Table(name = "pupil_file")
class PupilFileRow {

	@Id
	String id;
	String receiver;
	String brin;
	String bsn;
	String leerlingnummer;
	String name;
	@Column(name = "birth_date")
	@Convert(converter = IsoDateColumn.class)
	LocalDate birthDate;
	@Column(name = "group_name")
	String group;
	long revision;
	byte[] fields;

	PupilFileRow() {
	}

	PupilFileRow(String id) {
		this.id = id;
	}

	/** Takes over everything but the id. */
	PupilFileRow filled(PupilFile file, Fields packing) {
		receiver = file.receiver();
		brin = file.school().code();
		bsn = file.bsn().map(Bsn::digits).orElse(null);
		leerlingnummer = file.leerlingnummer();
		name = file.name();
		birthDate = file.birthDate().orElse(null);
		group = file.group();
		revision = file.revision();
		fields = packing.pack(file.fields());
		return this;
	}

	PupilFile file(Fields packing) {
		return new PupilFile(id, receiver, new Brin(brin), Optional.ofNullable(bsn).map(Bsn::new), leerlingnummer,
				name, Optional.ofNullable(birthDate), group, revision, packing.fields(fields));
	}
}
