package nl.dossierbrug.exchange.entrance;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.store.Records;

/** Keeps a home from losing the last beheerder who can come in: then nobody could change settings and users any more. */
public final class LastBeheerder {

	private final Desk desk;

	public LastBeheerder(Desk desk) {
		this.desk = desk;
	}

	/** Whether that user is a beheerder, and no other can come in. */
	public boolean is(Records records, String name) {
		return isBeheerder(records, name) && records.users().all().stream().filter(user -> user.role() == Role.BEHEERDER)
				.map(User::name).filter(other -> !other.equals(name)).noneMatch(other -> canComeIn(records, other));
	}

	/** In a practice school everybody can be chosen. */
	private boolean canComeIn(Records records, String user) {
		return desk.practice() || records.identities().of(user).canComeIn();
	}

	/** Why a user may not be known by no more than this; empty when that is well. */
	Optional<Refusal> objection(Records records, UserIdentity identity) {
		return identity.canComeIn() || !is(records, identity.user()) ? Optional.empty()
				: Optional.of(desk.refusal("access.last", identity.user()));
	}

	private static boolean isBeheerder(Records records, String name) {
		return records.users().byName(name).filter(user -> user.role() == Role.BEHEERDER).isPresent();
	}
}
