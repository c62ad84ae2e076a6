package nl.dossierbrug.standard.rules;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * A rule that a dossier does not keep.
 *
 * @param at the offending element; what it is missing from when something is missing
 * @param place what it is about, as a path without numbers
 * @param value what stands there; empty when it does not matter or nothing does
 * @param expected what should stand there, as words; empty when it does not matter
 * @param repair what composing does about it
 */
public record Violation(Node at, String place, String value, Text expected, Repair repair) {

	static Violation missing(Node subject, NodePath path) {
		return new Violation(subject, path.place(subject), "", Text.same(""), new Repair.None());
	}
}
