package nl.dossierbrug.store.jpa;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import nl.dossierbrug.exchange.model.UserIdentity;

/** By what a user is known. */
@Entity
@Table(name = "user_identity")
class IdentityRow {

	@Id
	@Column(name = "user_name")
	String user;
	/** One a line: no name of an account has a line end in it. */
	String accounts;
	/** Empty when there is none. */
	String pin;
	@Column(name = "wrong_pins")
	int wrongPins;
	/** In milliseconds. */
	@Column(name = "last_wrong")
	long lastWrong;
	@Column(name = "from_before")
	boolean fromBefore;

	IdentityRow() {
	}

	IdentityRow(UserIdentity identity) {
		user = identity.user();
		take(identity);
	}

	final void take(UserIdentity identity) {
		accounts = String.join("\n", identity.accounts());
		pin = identity.pin().orElse("");
		wrongPins = identity.wrongPins();
		lastWrong = identity.lastWrong().toEpochMilli();
		fromBefore = identity.fromBefore();
	}

	UserIdentity identity() {
		return new UserIdentity(user, accounts.lines().toList(), Optional.of(pin).filter(kept -> !kept.isEmpty()), wrongPins,
				Instant.ofEpochMilli(lastWrong), fromBefore);
	}
}
