package nl.dossierbrug.standard.read;

import java.util.List;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.table.StandardVersion;

/** Checks the structure of a tree that did not come from reading, by the same rules. Safe for many threads. */
public final class StructureCheck {

	private final StandardVersion version;
	private final Limits limits;
	private final Messages messages = new Messages(StructureCheck.class);

	/** @param limits the number of findings counts */
	public StructureCheck(StandardVersion version, Limits limits) {
		this.version = version;
		this.limits = limits;
	}

	/** What is wrong, in document order; lines are those the elements carry. */
	public List<Finding> check(Dossier dossier) {
		Findings findings = new Findings(messages, limits.findings());
		Structure structure = new Structure(version, findings);
		Element root = dossier.root();
		OpenElement open = structure.beginRoot(root.line());
		if (root.name().equals(open.name)) {
			check(structure, open, root);
		} else {
			findings.structure("/" + new Wording().name(root.name()) + "[1]", root.line(), "root", new Wording().value(root.name()),
					open.name);
		}
		return findings.all();
	}

	private Element check(Structure structure, OpenElement open, Element element) {
		structure.attributes(open, element.attributes());
		for (Element child : element.children()) {
			OpenElement below = structure.begin(open, version.namespace(), child.name(), child.line());
			Element checked = check(structure, below, child);
			if (!open.isLeaf()) {
				open.children.add(checked);
			}
		}
		if (!element.text().isEmpty()) {
			structure.text(open, element.text(), element.line());
		}
		return structure.end(open, element.text(), element.attributes());
	}
}
