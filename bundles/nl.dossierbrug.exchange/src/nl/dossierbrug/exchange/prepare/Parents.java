package nl.dossierbrug.exchange.prepare;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.standard.Composition.Inspection;

/**
 * What the parents saw and said, as far as that was filled in.
 *
 * @param seen whether they saw the dossier (inzage); while they did not, nothing of the rest goes along
 * @param on the day on which they saw it; empty while it was not filled in
 * @param by who of the school recorded that; empty while it was not filled in
 * @param agreed whether they agree with the content: {@code Ja}, {@code Nee} or {@code Onbekend}
 * @param reason why they do not agree; empty for none. It goes along with {@code Nee} only
 * @param permission whether they consent to the transfer: {@code Ja}, {@code Nee} or {@code Onbekend}; empty when that was not asked
 * @param instead the pupils in whose dossiers this replaces what their parents answered before, when it is said for everybody;
 *        in the dossiers of all others it only fills in what is not answered
 */
public record Parents(boolean seen, Optional<LocalDate> on, String by, String agreed, String reason, String permission, Set<Bsn> instead) {

	/** An answer that nobody knows. */
	public static final String UNKNOWN = "Onbekend";
	/** They were not asked: what the dossiers say stays. */
	public static final Parents NOT_ASKED = new Parents(false, Optional.empty(), "", UNKNOWN, "", "", Set.of());

	public Parents {
		Objects.requireNonNull(on);
		Objects.requireNonNull(by);
		Objects.requireNonNull(agreed);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(permission);
		instead = Set.copyOf(instead);
	}

	/** They saw it, and nothing more is known. */
	public static Parents saw(LocalDate day, String by) {
		return new Parents(true, Optional.of(day), by, UNKNOWN, "", "", Set.of());
	}

	/** What is recorded of it in the dossiers; empty while they did not see it, or the day or who recorded it is not known. */
	public Optional<Inspection> inspection() {
		return on.filter(day -> seen && !by.isBlank()).map(day -> new Inspection(day, by.strip(), agreed,
				Optional.of(reason.strip()).filter(text -> agreed.equals("Nee") && !text.isEmpty()),
				Optional.of(permission).filter(text -> !text.isEmpty())));
	}

	/** The same, when they saw it or not. */
	public Parents withSeen(boolean yes) {
		return new Parents(yes, on, by, agreed, reason, permission, instead);
	}

	/** The same, seen on another day; empty while that is not known. */
	public Parents withOn(Optional<LocalDate> day) {
		return new Parents(seen, day, by, agreed, reason, permission, instead);
	}

	/** The same, recorded by somebody else. */
	public Parents withBy(String who) {
		return new Parents(seen, on, who, agreed, reason, permission, instead);
	}

	/** The same with another answer. */
	public Parents withAgreed(String answer) {
		return new Parents(seen, on, by, answer, reason, permission, instead);
	}

	/** The same with another reason. */
	public Parents withReason(String why) {
		return new Parents(seen, on, by, agreed, why, permission, instead);
	}

	/** The same with another answer; empty when that was not asked. */
	public Parents withPermission(String answer) {
		return new Parents(seen, on, by, agreed, reason, answer, instead);
	}

	/** The same, replacing what the parents of these pupils answered before. */
	public Parents withInstead(Set<Bsn> pupils) {
		return new Parents(seen, on, by, agreed, reason, permission, pupils);
	}
}
