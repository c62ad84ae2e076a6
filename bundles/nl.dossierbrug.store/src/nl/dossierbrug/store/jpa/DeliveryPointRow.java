package nl.dossierbrug.store.jpa;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.RegisteredPoint;

/** A delivery point that a school registered with a receiver. */
@Entity
@Table(name = "delivery_point")
@IdClass(DeliveryPointRow.Key.class)
class DeliveryPointRow {

	@Id
	String receiver;
	@Id
	String brin;
	String point;
	@Column(name = "secret_key")
	String secret;
	@Column(name = "registered_at")
	@Convert(converter = MomentColumn.class)
	Instant at;
	@Column(name = "registered_by")
	String by;

	/** What tells one delivery point from another. */
	record Key(String receiver, String brin) {
	}

	DeliveryPointRow() {
	}

	DeliveryPointRow(RegisteredPoint registered) {
		receiver = registered.receiver();
		brin = registered.school().code();
		filled(registered);
	}

	/** Takes over everything but whose it is. */
	void filled(RegisteredPoint registered) {
		point = registered.point();
		secret = registered.key();
		at = registered.at();
		by = registered.by();
	}

	RegisteredPoint registered() {
		return new RegisteredPoint(receiver, new Brin(brin), point, secret, at, by);
	}
}
