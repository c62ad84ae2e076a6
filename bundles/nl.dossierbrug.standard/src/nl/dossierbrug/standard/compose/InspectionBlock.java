package nl.dossierbrug.standard.compose;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.Composition.Inspection;

/**
 * The block {@code inzage}. An inspection that the order brings replaces what the source says of inspection and
 * consent as a whole: what parents said of another dossier does not hold for this one. Who recorded it has no place in
 * a dossier.
 */
final class InspectionBlock {

	private static final String BLOCK = "inzage";
	private static final String PROVISIONAL = "inzage/voorlopigdossier";

	private final TreeEdit edit;

	InspectionBlock(TreeEdit edit) {
		this.edit = edit;
	}

	Element apply(Element source, Composition order) {
		Element root = source;
		if (order.inspection().isPresent()) {
			Inspection inspection = order.inspection().get();
			root = edit.remove(root, BLOCK);
			root = edit.write(root, "inzage/inzage", "true");
			root = edit.write(root, "inzage/inzagedatum", inspection.date().toString());
			root = edit.write(root, "inzage/akkoord", inspection.agreed());
			if (inspection.reason().isPresent()) {
				root = edit.write(root, "inzage/redennietakkoord", inspection.reason().get());
			}
			if (inspection.permission().isPresent()) {
				root = edit.write(root, "inzage/toestemming", inspection.permission().get());
			}
		}
		return root.child(BLOCK).isPresent() || order.provisional()
				? edit.write(root, PROVISIONAL, Boolean.toString(order.provisional())) : root;
	}
}
