package nl.dossierbrug.standard.compose;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.Composition.Contact;

/** Whom the receiver can ask: four fields of {@code overstapadvies}. A contact person replaces the whole of another. */
final class ContactBlock {

	private static final String ADVICE = "huidigeschool/leerling/overstapadvies/";

	private final TreeEdit edit;

	ContactBlock(TreeEdit edit) {
		this.edit = edit;
	}

	Element apply(Element source, Composition order) {
		Element root = source;
		if (order.contactWanted().isPresent()) {
			root = edit.write(root, ADVICE + "contactnodig", Boolean.toString(order.contactWanted().get()));
		}
		if (order.contact().isPresent()) {
			Contact contact = order.contact().get();
			root = part(root, "contactpersoon", contact.name());
			root = part(root, "contacttelefoon", contact.phone());
			root = part(root, "contactemail", contact.email());
		}
		return root;
	}

	private Element part(Element root, String name, String text) {
		return text.isBlank() ? edit.remove(root, ADVICE + name) : edit.write(root, ADVICE + name, text.strip());
	}
}
