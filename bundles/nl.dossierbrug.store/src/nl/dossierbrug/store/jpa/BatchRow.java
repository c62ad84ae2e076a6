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

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.model.Batch;

/** A batch. */
@Entity
@Table(name = "batch")
class BatchRow {

	@Id
	String id;
	String sender;
	String receiver;
	String brin;
	String vestiging;
	String profile;
	@Column(name = "created_at")
	@Convert(converter = MomentColumn.class)
	Instant createdAt;
	@Column(name = "created_by")
	String createdBy;
	boolean trial;
	@Enumerated(EnumType.STRING)
	Way way;

	BatchRow() {
	}

	BatchRow(Batch batch) {
		id = batch.id();
		sender = batch.sender();
		receiver = batch.receiver();
		brin = batch.school().brin().code();
		vestiging = batch.school().vestiging();
		profile = batch.profile().code();
		createdAt = batch.createdAt();
		createdBy = batch.createdBy();
		trial = batch.trial();
		way = batch.way();
	}

	Batch batch(List<Group> groups) {
		return new Batch(id, sender, receiver, new School(new Brin(brin), vestiging), new Profile(profile), createdAt,
				createdBy, groups, trial, way);
	}
}
