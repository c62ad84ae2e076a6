package nl.dossierbrug.store.jpa;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.Particulars;
import nl.dossierbrug.store.blob.Fields;
import nl.dossierbrug.store.blob.Persons;

/** An import that was done. */
@Entity
@Table(name = "import_record")
class ImportRow {

	@Id
	String id;
	/** Given by the database, in the order in which imports are added. */
	@Column(insertable = false, updatable = false)
	long seq;
	String transfer;
	@Column(name = "pupil_file")
	String file;
	boolean created;
	@Column(name = "import_mode")
	@Enumerated(EnumType.STRING)
	ImportMode mode;
	@Column(name = "done_at")
	@Convert(converter = MomentColumn.class)
	Instant at;
	@Column(name = "done_by")
	String by;
	/** Whom the file was about before, and since. */
	byte[] persons;
	byte[] changes;
	boolean undone;

	ImportRow() {
	}

	ImportRow(ImportRecord done, Persons people, Fields fields) {
		id = done.id();
		transfer = done.transfer();
		file = done.file();
		created = done.created();
		mode = done.mode();
		at = done.at();
		by = done.by();
		persons = people.pack(List.of(done.before(), done.after()));
		changes = fields.pack(done.changes());
		undone = done.undone();
	}

	ImportRecord done(Persons people, Fields fields) {
		List<Particulars> both = people.persons(persons);
		return new ImportRecord(id, transfer, file, created, mode, at, by, both.getFirst(), both.getLast(),
				fields.changes(changes), undone);
	}
}
