package nl.dossierbrug.exchange.prepare;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;

/**
 * Who hands over to whom, as far as that was said.
 *
 * @param sender id of the sending connector; empty while none was chosen
 * @param receiver id of the receiving connector; empty while none was chosen
 * @param school the sending school; empty while none was chosen
 * @param profile the kind of handover; empty for the first that the receiver takes and the sender makes
 * @param to the school that may have the dossiers; empty for the sending school itself
 */
public record Pair(String sender, String receiver, Optional<School> school, Optional<Profile> profile, Optional<Brin> to) {

	/** Nothing was said yet. */
	public static final Pair NONE = new Pair("", "", Optional.empty(), Optional.empty(), Optional.empty());

	public Pair {
		Objects.requireNonNull(sender);
		Objects.requireNonNull(receiver);
		Objects.requireNonNull(school);
		Objects.requireNonNull(profile);
		Objects.requireNonNull(to);
	}

	/** From another system: which kind of handover that makes is open again. */
	public Pair withSender(String id) {
		return new Pair(id, receiver, school, Optional.empty(), to);
	}

	/** To another system: which kind of handover that makes is open again. */
	public Pair withReceiver(String id) {
		return new Pair(sender, id, school, Optional.empty(), to);
	}

	/** Of this school. */
	public Pair withSchool(School one) {
		return new Pair(sender, receiver, Optional.of(one), profile, to);
	}

	/** Of this kind. */
	public Pair withProfile(Profile one) {
		return new Pair(sender, receiver, school, Optional.of(one), to);
	}

	/** For this school. */
	public Pair withTo(Brin addressee) {
		return new Pair(sender, receiver, school, profile, Optional.of(addressee));
	}
}
