package nl.dossierbrug.exchange.validate;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.table.DataTable;

/**
 * Which findings people need not read beside another: several rules can find the same thing wrong. The table
 * {@code collapses.csv} says which. Nothing is ever left out without the finding that it is left out for.
 */
final class Collapses {

	private static final String SAME_PLACE = "same";

	private final List<Pair> pairs = DataTable.beside(Collapses.class, "collapses.csv").rows().stream()
			.map(row -> new Pair(row.as("rule", RuleName::of), row.as("hides", RuleName::of), row.get("place").equals(SAME_PLACE))).toList();

	private record Pair(RuleName rule, RuleName hides, boolean samePlace) {

		boolean hides(Finding other, Finding stays) {
			return hides.means(other.rule()) && (!samePlace || other.path().equals(stays.path()))
					&& stays.severity().compareTo(other.severity()) <= 0;
		}
	}

	/** The findings on one dossier without those that another of them says already; in the same order. */
	List<Finding> told(List<Finding> findings) {
		List<Finding> told = new ArrayList<>(findings);
		for (Pair pair : pairs) {
			for (Finding stays : findings) {
				if (pair.rule.means(stays.rule())) {
					told.removeIf(other -> pair.hides(other, stays));
				}
			}
		}
		return told;
	}
}
