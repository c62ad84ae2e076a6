package nl.dossierbrug.practice;

import nl.dossierbrug.core.dossier.Element;

/**
 * How somebody is reached.
 *
 * @param kind {@code telefoon} or {@code e-mail}
 * @param use {@code werk}, {@code prive} or {@code overig}
 * @param number the number or address
 * @param secret whether it is secret: the standard then wants a mask in its place
 */
record Contact(String kind, String use, String number, boolean secret) {

	private static final String SECRET_PHONE = "9999999999";
	/** Numbers that begin so are not given to anybody. */
	private static final String NOBODY = "06000";

	static Contact phone(Dice dice, String use, boolean secret) {
		return new Contact("telefoon", use, NOBODY + dice.between(10_000, 99_999), secret);
	}

	static Contact mail(String use, String address) {
		return new Contact("e-mail", use, address, false);
	}

	/** As {@code communicatielijst}. */
	static Element list(Contact... contacts) {
		Block list = new Block("communicatielijst");
		for (Contact contact : contacts) {
			list.with(new Block("communicatie").leaf("soort", contact.kind).leaf("aanduiding", contact.use)
					.leaf("nummer", contact.secret ? SECRET_PHONE : contact.number).leaf("geheim", contact.secret)
					.leaf("noodnummer", false).element());
		}
		return list.element();
	}
}
