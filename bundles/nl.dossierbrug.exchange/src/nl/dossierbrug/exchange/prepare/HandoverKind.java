package nl.dossierbrug.exchange.prepare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.text.Text;

/**
 * What kind of handover a pair of systems makes.
 *
 * @param profile the profile of the dossiers
 * @param possible every profile that both know, the usual one first
 * @param why why it is this one, in a sentence
 * @param arrival how the dossiers come to the receiver
 * @param mostSchoolYears how many school years the sender puts in a dossier at most; empty for no limit
 * @param matrix what the profile says of each category, in order
 */
public record HandoverKind(Profile profile, List<Profile> possible, Text why, Arrival arrival, OptionalInt mostSchoolYears,
		Map<Category, Delivery> matrix) {

	/** The category of what the parents saw and said. */
	private static final Category INSPECTION = new Category("cat_ouderinzage");

	public HandoverKind {
		Objects.requireNonNull(profile);
		possible = List.copyOf(possible);
		Objects.requireNonNull(why);
		Objects.requireNonNull(arrival);
		Objects.requireNonNull(mostSchoolYears);
		// not copied: the order of the categories counts
		Objects.requireNonNull(matrix);
	}

	/** Whether the parents must have seen a dossier before it is made ready. */
	public boolean needsInspection() {
		return matrix.get(INSPECTION) == Delivery.VERPLICHT;
	}

	/** Whether what the parents saw and said goes along. */
	public boolean tellsInspection() {
		return matrix.getOrDefault(INSPECTION, Delivery.VERBODEN).present();
	}
}
