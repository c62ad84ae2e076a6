package nl.dossierbrug.store.jpa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.store.blob.Verdicts;

/** A transfer. */
@Entity
@Table(name = "transfer")
class TransferRow {

	@Id
	String id;
	/** Given by the database, in the order in which transfers are added. */
	@Column(insertable = false, updatable = false)
	long seq;
	String batch;
	String sender;
	String receiver;
	@Column(name = "school_brin")
	String schoolBrin;
	@Column(name = "school_vestiging")
	String schoolVestiging;
	@Column(name = "addressee_brin")
	String addresseeBrin;
	@Column(name = "addressee_vestiging")
	String addresseeVestiging;
	String profile;
	String bsn;
	String leerlingnummer;
	String name;
	@Column(name = "birth_date")
	@Convert(converter = IsoDateColumn.class)
	LocalDate birthDate;
	@Column(name = "group_name")
	String group;
	@Column(name = "sender_status")
	@Enumerated(EnumType.STRING)
	SenderStatus senderStatus;
	@Column(name = "receiver_status")
	@Enumerated(EnumType.STRING)
	ReceiverStatus receiverStatus;
	int version;
	byte[] findings;
	byte[] refusal;
	@Convert(converter = IsoDateColumn.class)
	LocalDate expires;
	@Column(name = "received_at")
	@Convert(converter = MomentColumn.class)
	Instant receivedAt;
	@Column(name = "planned_revision")
	Long plannedRevision;
	@Column(name = "link_key")
	String linkKey;
	@Enumerated(EnumType.STRING)
	Way way;

	TransferRow() {
	}

	TransferRow(String id) {
		this.id = id;
	}

	/** Takes over everything but the id. */
	TransferRow filled(Transfer transfer, Verdicts verdicts) {
		batch = transfer.batch();
		sender = transfer.sender();
		receiver = transfer.receiver();
		schoolBrin = transfer.school().brin().code();
		schoolVestiging = transfer.school().vestiging();
		addresseeBrin = transfer.addressee().brin().code();
		addresseeVestiging = transfer.addressee().vestiging();
		profile = transfer.profile().code();
		bsn = transfer.bsn().map(Bsn::digits).orElse(null);
		leerlingnummer = transfer.leerlingnummer();
		name = transfer.name();
		birthDate = transfer.birthDate().orElse(null);
		group = transfer.group();
		senderStatus = transfer.senderStatus();
		receiverStatus = transfer.receiverStatus().orElse(null);
		version = transfer.version();
		findings = verdicts.pack(transfer.findings());
		refusal = transfer.refusal().map(verdicts::pack).orElse(null);
		expires = transfer.expires().orElse(null);
		receivedAt = transfer.receivedAt().orElse(null);
		plannedRevision = transfer.plannedRevision().orElse(null);
		linkKey = transfer.linkKey().orElse(null);
		way = transfer.way();
		return this;
	}

	Transfer transfer(Verdicts verdicts) {
		return new Transfer(id, batch, sender, receiver, new School(new Brin(schoolBrin), schoolVestiging),
				new School(new Brin(addresseeBrin), addresseeVestiging), new Profile(profile),
				Optional.ofNullable(bsn).map(Bsn::new), leerlingnummer, name, Optional.ofNullable(birthDate), group, senderStatus,
				Optional.ofNullable(receiverStatus), version, verdicts.findings(findings),
				Optional.ofNullable(refusal).map(verdicts::refusal), Optional.ofNullable(expires),
				Optional.ofNullable(receivedAt), Optional.ofNullable(plannedRevision),
				Optional.ofNullable(linkKey), way);
	}
}
