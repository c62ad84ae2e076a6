package nl.dossierbrug.standard.repair;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.SafeRepair;
import nl.dossierbrug.standard.spelling.CodeLooks;
import nl.dossierbrug.standard.table.CodeLists;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.tree.Node;

/** Codes that are in their list but for their looks. */
final class CodeRepairs {

	private final Offers offers;
	private final List<CodePlace> places;
	private final CodeLooks looks = new CodeLooks();

	CodeRepairs(StandardVersion version, Offers offers) {
		this.offers = offers;
		CodeLists lists = new CodeLists(version.table("codelists.csv"));
		places = version.table("rules.csv").rows().stream().flatMap(row -> CodePlace.of(row, lists).stream()).toList();
	}

	List<SafeRepair> of(Element root) {
		Node top = Node.root(root);
		List<SafeRepair> found = new ArrayList<>();
		for (CodePlace place : places) {
			for (Node node : place.select(top)) {
				String text = node.element().text();
				if (!text.isBlank() && !place.list().has(text)) {
					boolean spaced = place.list().has(RepairWay.EDGES.repaired(text));
					looks.only(text, place.list())
							.ifPresent(code -> found.add(offers.repair(node, code, spaced ? "edges" : "code")));
				}
			}
		}
		return found;
	}
}
