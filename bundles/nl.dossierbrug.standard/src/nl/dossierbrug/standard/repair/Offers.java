package nl.dossierbrug.standard.repair;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.SafeRepair;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.tree.Node;

/** Puts repairs into words. */
final class Offers {

	private final StandardVersion version;
	private final Messages messages = new Messages(Offers.class);

	Offers(StandardVersion version) {
		this.version = version;
	}

	/** @param why the message that says what is changed */
	SafeRepair repair(Node leaf, String after, String why) {
		String place = leaf.place();
		Text label = version.elements().at(place.substring(place.indexOf('/', 1) + 1)).map(p -> p.element().label())
				.orElseGet(() -> Text.same(leaf.element().name()));
		return new SafeRepair(leaf.path(), leaf.line(), label, leaf.element().text(), after, messages.text(why));
	}
}
