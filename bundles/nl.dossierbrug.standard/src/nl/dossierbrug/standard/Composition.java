package nl.dossierbrug.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.School;

/**
 * What dossier is asked for.
 *
 * @param profile the profile it must follow
 * @param school the sending school: its BRIN and branch go into {@code huidigeschool}
 * @param date the date of composing, for {@code metadata/datum}
 * @param choices what the user chose per category, usually {@link Delivery#OPT_UIT}; where the profile leaves no choice, another value than its own is refused
 * @param schoolYears how many of the latest school years of the school career (and the tests of those years) go along; empty for all
 * @param inspection what is recorded of the parents' inspection; empty to keep what the source says
 * @param provisional whether it is a voorlopig dossier
 * @param contact whom the receiver can ask; empty to keep what the source says
 * @param contactWanted whether contact is wanted; empty to keep what the source says
 * @param attachments files to add as loose attachments (overigdocument)
 */
public record Composition(Profile profile, School school, LocalDate date, Map<Category, Delivery> choices,
		Optional<Integer> schoolYears, Optional<Inspection> inspection, boolean provisional, Optional<Contact> contact,
		Optional<Boolean> contactWanted, List<Attachment> attachments) {

	public Composition {
		choices = Map.copyOf(choices);
		attachments = List.copyOf(attachments);
	}

	/** The plainest composition of a profile: nothing withheld, nothing added. */
	public static Composition of(Profile profile, School school, LocalDate date) {
		return new Composition(profile, school, date, Map.of(), Optional.empty(), Optional.empty(), false,
				Optional.empty(), Optional.empty(), List.of());
	}

	/**
	 * The parents' inspection.
	 *
	 * @param date when they saw it
	 * @param by the member of staff who recorded it
	 * @param agreed {@code Ja}, {@code Nee} or {@code Onbekend} (code list 37)
	 * @param reason why they do not agree; only with {@code Nee}
	 * @param permission consent to the transfer: {@code Ja}, {@code Nee} or {@code Onbekend}; empty when not asked
	 */
	public record Inspection(LocalDate date, String by, String agreed, Optional<String> reason,
			Optional<String> permission) {
	}

	/** A contact person; parts that are not known are empty. */
	public record Contact(String name, String phone, String email) {
	}

	/** A file to send along: its name, and its bytes as they are on disk. */
	public record Attachment(String fileName, String description, byte[] content) {
	}
}
