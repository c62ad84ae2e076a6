package nl.dossierbrug.report.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.report.html.Html;

/** Sets blocks of one kind as the rows of a table. A column in which nothing stands is left out. */
final class TableSetter {

	private final Speaker speaker;
	private final Layout layout;
	private final PhrasedLines lines;

	TableSetter(Speaker speaker, Layout layout, PhrasedLines lines) {
		this.speaker = speaker;
		this.layout = layout;
		this.lines = lines;
	}

	/** One row: its cells by column, and what no column shows. */
	private record Row(Map<String, List<String>> cells, List<String> rest) {
	}

	/** @param blocks at least one, all at the same path */
	Html table(List<Branch> blocks) {
		String path = blocks.getFirst().path();
		List<Row> rows = layout.sorted(blocks).stream().map(block -> row(block, path)).toList();
		List<String> columns = layout.names(path, "columns").stream()
				.filter(c -> rows.stream().anyMatch(r -> !r.cells.get(c).isEmpty())).toList();
		List<Html> head = columns.stream()
				.<Html>map(c -> Html.tag("th", speaker.say("column." + c)).with("scope", "col").styled("c-" + c)).toList();
		List<Html> body = new ArrayList<>();
		for (Row row : rows) {
			Html.Tag cells = Html.tag("tr", columns.stream()
					.<Html>map(c -> Html.tag("td", divisions(row.cells.get(c))).styled("c-" + c)).toList());
			body.add(row.rest.isEmpty() ? Html.tag("tbody", cells)
					: Html.tag("tbody", cells.styled("followed"), rest(row.rest, columns.size())).styled("together"));
		}
		body.addFirst(Html.tag("thead", Html.tag("tr", head)));
		return Html.tag("table", body).styled("list");
	}

	/** A line each. */
	private static List<Html> divisions(List<String> lines) {
		return lines.stream().flatMap(String::lines).<Html>map(line -> Html.tag("div", line)).toList();
	}

	/** What no column shows, below the row and from its second column on. */
	private static Html rest(List<String> rest, int columns) {
		Html.Tag words = Html.tag("td", divisions(List.of(String.join(" · ", rest))));
		return columns < 2 ? Html.tag("tr", words).styled("rest")
				: Html.tag("tr", Html.tag("td"), words.with("colspan", String.valueOf(columns - 1))).styled("rest");
	}

	private Row row(Branch block, String path) {
		Map<String, List<String>> cells = new HashMap<>();
		for (String column : layout.names(path, "columns")) {
			cells.put(column, lines.phrase(layout.phrase(path, "column." + column).orElseThrow(), block, true));
		}
		return new Row(cells, lines.rest(block, true));
	}
}
