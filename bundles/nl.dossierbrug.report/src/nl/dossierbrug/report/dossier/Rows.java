package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.report.html.Html;

/** PhrasedLines of a label and what it labels, as they gather. */
final class Rows {

	private final List<Html> rows = new ArrayList<>();

	void add(String label, List<String> lines) {
		if (!lines.isEmpty()) {
			List<String> whole = lines.stream().flatMap(String::lines).toList();
			rows.add(Html.tag("tr", Html.tag("th", label).with("scope", "row"), Html.tag("td", Html.lines(whole))));
		}
	}

	/** The lines so far as a table; nothing when there are none. */
	List<Html> take() {
		if (rows.isEmpty()) {
			return List.of();
		}
		Html table = Html.tag("table", Html.tag("tbody", rows)).styled("facts");
		rows.clear();
		return List.of(table);
	}
}
