package nl.dossierbrug.store.jpa;

import java.nio.file.Path;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.exchange.model.MadeFile;

/** A file with pupils' data that was written outside the home. */
@Entity
@Table(name = "made_file")
class MadeFileRow {

	@Id
	String id;
	/** Given by the database, in the order in which files are remembered. */
	@Column(insertable = false, updatable = false)
	long seq;
	String path;
	@Enumerated(EnumType.STRING)
	MadeFile.Kind kind;
	@Column(name = "made_at")
	@Convert(converter = MomentColumn.class)
	Instant at;
	@Column(name = "made_by")
	String by;
	String about;
	@Column(name = "size_in_bytes")
	long size;
	String sha256;

	MadeFileRow() {
	}

	MadeFileRow(MadeFile file) {
		id = file.id();
		path = file.path().toString();
		kind = file.kind();
		at = file.at();
		by = file.by();
		about = file.about();
		size = file.size();
		sha256 = file.sha256();
	}

	MadeFile file() {
		return new MadeFile(id, Path.of(path), kind, at, by, about, size, sha256);
	}
}
