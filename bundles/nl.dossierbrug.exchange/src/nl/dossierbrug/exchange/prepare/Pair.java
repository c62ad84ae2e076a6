package nl.dossierbrug.exchange.prepare;

import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.spi.Way;

/**
 * Who hands over to whom, as far as that was said.
 *
 * @param sender id of the sending connector; empty while none was chosen
 * @param receiver id of the receiving connector; empty while none was chosen
 * @param school the sending school; empty while none was chosen
 * @param profile the kind of handover; empty for the first that the receiver takes and the sender makes
 * @param to the school that may have the dossiers; empty for the sending school itself
 * @param way who carries the dossiers
 */
public record Pair(String sender, String receiver, Optional<School> school, Optional<Profile> profile, Optional<Brin> to, Way way) {

	/** Nothing was said yet. */
	public static final Pair NONE = new Pair("", "", Optional.empty(), Optional.empty(), Optional.empty());

	public Pair {
		Objects.requireNonNull(sender);
		Objects.requireNonNull(receiver);
		Objects.requireNonNull(school);
		Objects.requireNonNull(profile);
		Objects.requireNonNull(to);
		Objects.requireNonNull(way);
	}

	/** One that goes by files: that is meant where nothing is said. */
	public Pair(String sender, String receiver, Optional<School> school, Optional<Profile> profile, Optional<Brin> to) {
		this(sender, receiver, school, profile, to, Way.FILES);
	}

	/** From another system: which kind of handover that makes is open again. */
	public Pair withSender(String id) {
		return new Pair(id, receiver, school, Optional.empty(), to, way);
	}

	/** To another system: which kind of handover that makes is open again. */
	public Pair withReceiver(String id) {
		return new Pair(sender, id, school, Optional.empty(), to, way);
	}

	/** Of this school. */
	public Pair withSchool(School one) {
		return new Pair(sender, receiver, Optional.of(one), profile, to, way);
	}

	/** Of this kind. */
	public Pair withProfile(Profile one) {
		return new Pair(sender, receiver, school, Optional.of(one), to, way);
	}

	/** For this school. */
	public Pair withTo(Brin addressee) {
		return new Pair(sender, receiver, school, profile, Optional.of(addressee), way);
	}

	/** Carried so. */
	public Pair withWay(Way other) {
		return new Pair(sender, receiver, school, profile, to, other);
	}
}
