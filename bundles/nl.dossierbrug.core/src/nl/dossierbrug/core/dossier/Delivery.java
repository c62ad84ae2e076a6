package nl.dossierbrug.core.dossier;

import java.util.Optional;

/** How a category is delivered in a dossier (OSO standard, code list 48). */
public enum Delivery {
	/** The profile demands it: some data must be there. */
	VERPLICHT("VERPLICHT"),
	/** It may be there; when it is not, nothing was recorded. */
	OPTIONEEL("OPTIONEEL"),
	/** The sender withheld it on purpose: its data must be absent, and a receiver never erases because of it. */
	OPT_UIT("OPT-UIT"),
	/** The profile forbids it: its data must be absent. */
	VERBODEN("VERBODEN");

	private final String code;

	Delivery(String code) {
		this.code = code;
	}

	/** The value as it stands in a dossier. */
	public String code() {
		return code;
	}

	/** Whether data of the category may be in the dossier. */
	public boolean present() {
		return this == VERPLICHT || this == OPTIONEEL;
	}

	/** The delivery with that exact code; empty for any other text. */
	public static Optional<Delivery> of(String code) {
		for (Delivery delivery : values()) {
			if (delivery.code.equals(code)) {
				return Optional.of(delivery);
			}
		}
		return Optional.empty();
	}
}
