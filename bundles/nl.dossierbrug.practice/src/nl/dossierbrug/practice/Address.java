package nl.dossierbrug.practice;

import nl.dossierbrug.core.dossier.Element;

/**
 * A place in the invented town.
 *
 * @param street the street
 * @param number the house number
 * @param postcode the postcode, without a space
 */
record Address(String street, int number, String postcode) {

	private static final String TOWN = "Oefendam";
	/** The Netherlands, in the table of countries that the standard refers to. */
	private static final String COUNTRY = "6030";

	/** As {@code adreslijst} with this one address. */
	Element list() {
		return new Block("adreslijst").with(new Block("adres").leaf("soortadres", "bezoek").leaf("straat", street)
				.leaf("nummer", number).leaf("postcode", postcode).leaf("plaats", TOWN).leaf("gemeente", TOWN)
				.leaf("land", COUNTRY).element()).element();
	}
}
