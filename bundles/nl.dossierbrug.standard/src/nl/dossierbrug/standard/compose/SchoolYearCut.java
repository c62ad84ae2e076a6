package nl.dossierbrug.standard.compose;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.standard.table.DayText;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/**
 * Keeps the latest school years of the school career, and the tests taken since the first day of the earliest of
 * them. What has no readable year or date stays, and so does everything when the career names no year at all.
 */
final class SchoolYearCut {

	private static final NodePath TESTS = new NodePath("/dossier/huidigeschool/leerling/toetslijst/toets");
	private static final String TEST_DATE = "afname/afnamedatum";

	private final NodePath career;
	private final String year;

	SchoolYearCut(StandardVersion version) {
		career = new NodePath("/dossier/" + version.property("career.list") + "/" + version.property("career.entry"));
		year = version.list("career.order").getFirst();
	}

	/** @param years how many school years to keep, from 1 */
	Element apply(Element root, int years, CompositionNotes notes) {
		Removal removal = new Removal(root);
		List<Node> entries = career.select(removal.root());
		SortedSet<SchoolYear> kept = new TreeSet<>();
		entries.forEach(entry -> yearOf(entry).ifPresent(kept::add));
		if (kept.isEmpty()) {
			return root;
		}
		while (kept.size() > years) {
			kept.removeFirst();
		}
		SchoolYear earliest = kept.first();
		List<Node> oldYears = entries.stream().filter(e -> yearOf(e).filter(y -> y.compareTo(earliest) < 0).isPresent())
				.toList();
		List<Node> oldTests = TESTS.select(removal.root()).stream().filter(t -> t.element().textAt(TEST_DATE)
				.flatMap(DayText::of).filter(d -> d.isBefore(earliest.firstDay())).isPresent()).toList();
		leaveOut(removal, oldYears, "left-out.years", earliest, notes);
		leaveOut(removal, oldTests, "left-out.tests", earliest, notes);
		return removal.result();
	}

	private static void leaveOut(Removal removal, List<Node> nodes, String key, SchoolYear earliest, CompositionNotes notes) {
		if (!nodes.isEmpty()) {
			removal.leaveOut(nodes);
			notes.leftOut(key, nodes.getFirst(), nodes.size(), earliest.toString());
		}
	}

	private Optional<SchoolYear> yearOf(Node entry) {
		return entry.element().textAt(year).flatMap(SchoolYear::of);
	}
}
