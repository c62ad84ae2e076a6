package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.dossierbrug.core.table.DataTable;

/** Takes what stands in brackets off a name: the name of every day, or a remark such as {@code (8A)}. */
final class Remarks {

	private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[{]([^)\\]}]*)[)\\]}]?\\s*");
	private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}");

	private final Set<String> remarks = DataTable.beside(Remarks.class, "opmerkingen.csv").rows().stream().map(row -> Words.folded(row.get("word")))
			.collect(Collectors.toSet());

	/**
	 * A name without brackets.
	 *
	 * @param name what stands outside
	 * @param roepnaam the name of every day that stood in brackets; empty when none did
	 * @param removed what else stood in brackets
	 */
	record Bare(String name, String roepnaam, List<String> removed) {
	}

	/** Takes them off. */
	Bare of(String written) {
		if (written.indexOf('(') < 0 && written.indexOf('[') < 0 && written.indexOf('{') < 0) {
			return new Bare(written, "", List.of());
		}
		int comma = written.indexOf(',');
		String roepnaam = "";
		List<String> removed = new ArrayList<>();
		Matcher m = IN_BRACKETS.matcher(written);
		while (m.find()) {
			String within = m.group(1).strip();
			// beside the surname nobody writes a first name
			boolean besideSurname = comma > m.start();
			if (!within.isEmpty() && roepnaam.isEmpty() && !besideSurname && isName(within)) {
				roepnaam = within;
			} else if (!within.isEmpty()) {
				removed.add(within);
			}
		}
		return new Bare(Words.clean(m.replaceAll(" ").replace(" ,", ",")), roepnaam, removed);
	}

	private boolean isName(String within) {
		return NAME.matcher(within).matches() && !remarks.contains(Words.folded(within.split(" ")[0]));
	}
}
