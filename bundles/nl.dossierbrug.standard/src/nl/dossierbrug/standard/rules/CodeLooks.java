package nl.dossierbrug.standard.rules;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.standard.table.CodeList;

/** Tells which code of a list somebody wrote who wrote it a little otherwise. */
public final class CodeLooks {

	/**
	 * The code that differs in nothing but its looks: white space, capitals, points, a decimal comma, zeros that do not
	 * count.
	 *
	 * @return empty when the list has none, or more than one
	 */
	public Optional<String> only(String text, CodeList list) {
		String bare = NearMiss.bare(text);
		List<String> same = list.values().stream().filter(code -> NearMiss.bare(code).equals(bare)).toList();
		return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
	}
}
