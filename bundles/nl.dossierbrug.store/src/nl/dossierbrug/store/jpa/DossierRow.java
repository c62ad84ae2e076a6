package nl.dossierbrug.store.jpa;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.store.blob.Packing;

/** A composed dossier. */
@Entity
@Table(name = "dossier_version")
class DossierRow {

	@Id
	String transfer;
	int version;
	@Column(name = "composed_at")
	@Convert(converter = MomentColumn.class)
	Instant composedAt;
	byte[] xml;
	String sha256;
	String source;
	@Column(name = "source_sha256")
	String sourceSha256;

	DossierRow() {
	}

	DossierRow(DossierVersion dossier, Packing packing) {
		transfer = dossier.transfer();
		version = dossier.version();
		composedAt = dossier.composedAt();
		xml = packing.pack(dossier.xml());
		sha256 = dossier.sha256();
		source = dossier.source();
		sourceSha256 = dossier.sourceSha256();
	}

	DossierVersion dossier(Packing packing) {
		return new DossierVersion(transfer, version, composedAt, packing.unpack(xml), sha256, source, sourceSha256);
	}
}
