package nl.dossierbrug.store.jpa;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.exchange.model.DossierRequest;
import nl.dossierbrug.store.blob.Verdicts;

/** A request for a dossier. */
@Entity
@Table(name = "dossier_request")
class RequestRow {

	@Id
	String id;
	/** Given by the database, in the order in which requests are added. */
	@Column(insertable = false, updatable = false)
	long seq;
	String receiver;
	String brin;
	String vestiging;
	@Column(name = "asked_number")
	String number;
	@Column(name = "asked_at")
	@Convert(converter = MomentColumn.class)
	Instant at;
	@Column(name = "asked_by")
	String by;
	String transfer;
	byte[] refusal;

	RequestRow() {
	}

	RequestRow(DossierRequest request, Verdicts verdicts) {
		id = request.id();
		filled(request, verdicts);
	}

	/** Takes over everything but the id. */
	void filled(DossierRequest request, Verdicts verdicts) {
		receiver = request.receiver();
		brin = request.school().brin().code();
		vestiging = request.school().vestiging();
		number = request.number();
		at = request.at();
		by = request.by();
		transfer = request.transfer().orElse(null);
		refusal = request.refusal().map(verdicts::pack).orElse(null);
	}

	DossierRequest request(Verdicts verdicts) {
		return new DossierRequest(id, receiver, new School(new Brin(brin), vestiging), number, at, by,
				Optional.ofNullable(transfer), Optional.ofNullable(refusal).map(verdicts::refusal));
	}
}
