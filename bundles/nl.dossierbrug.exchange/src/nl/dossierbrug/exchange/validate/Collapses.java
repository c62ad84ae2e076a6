package nl.dossierbrug.exchange.validate;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.outcome.Finding;

/**
 * Which findings people need not read beside another: several rules can find the same thing wrong. The table
 * {@code collapses.csv} says which. Nothing is ever left out without the finding that it is left out for.
 */
final class Collapses {

	private static final String SAME_PLACE = "same";

	private final List<Pair> pairs = Rows.of("collapses.csv", 3).stream()
			.map(row -> new Pair(RuleName.of(row.get(0)), RuleName.of(row.get(1)), row.get(2).equals(SAME_PLACE))).toList();

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
