package nl.dossierbrug.report.dossier;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Delivery;

/**
 * A part of the dossier as it is set: a category.
 *
 * @param id the category's code; {@code other} for what belongs to none
 * @param title what people call it
 * @param delivery how it was delivered, as the dossier states; empty when it does not say
 * @param branches what the dossier holds of it, in document order
 */
record Chapter(String id, String title, Optional<Delivery> delivery, List<Branch> branches) {

	/** The chapter of what belongs to no category. */
	static final String OTHER = "other";

	Chapter {
		branches = List.copyOf(branches);
	}

	boolean isEmpty() {
		return branches.isEmpty();
	}

	/** The key of the words that tell how it was delivered. */
	String state() {
		if (!isEmpty()) {
			return delivery.filter(d -> !d.present()).isPresent() ? "contrary" : "delivered";
		}
		return delivery.map(d -> switch (d) {
			case OPT_UIT -> "withheld";
			case VERBODEN -> "forbidden";
			case VERPLICHT, OPTIONEEL -> "empty";
		}).orElse("empty");
	}
}
