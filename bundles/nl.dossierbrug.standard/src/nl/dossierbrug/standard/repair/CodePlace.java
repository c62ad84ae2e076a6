package nl.dossierbrug.standard.repair;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.standard.table.CodeList;
import nl.dossierbrug.standard.table.CodeLists;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * Where a code of a list must stand, by a row of {@code rules.csv}.
 *
 * @param subject the elements that the rule is about
 * @param path from there
 * @param list the list
 */
record CodePlace(NodePath subject, NodePath path, CodeList list) {

	private static final String LIST = "list:";

	/** Empty for a row that asks for no code of a list. */
	static Optional<CodePlace> of(DataRow row, CodeLists lists) {
		String values = row.get("values");
		return values.startsWith(LIST) ? Optional.of(new CodePlace(new NodePath(row.get("subject")),
				new NodePath(row.get("path")), lists.list(values.substring(LIST.length())))) : Optional.empty();
	}

	List<Node> select(Node root) {
		return subject.select(root).stream().flatMap(node -> path.select(node).stream()).toList();
	}
}
