package nl.dossierbrug.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.report.html.Html;
import nl.dossierbrug.report.html.HtmlPage;
import nl.dossierbrug.report.html.StyleSheet;

/**
 * A sheet that proves something: what it is, its facts, what it lists, and what there is to know beside.
 *
 * @param language the code of the language it is in
 * @param title what it is
 * @param lead one sentence below that
 * @param subject what it is about, for who looks for the file
 * @param foot what stands at the foot of every sheet
 * @param facts labels with what they label, in order
 * @param content what it lists
 * @param notes what there is to know beside
 */
record ProofSheet(String language, String title, String lead, String subject, HtmlPage.Foot foot, List<Map.Entry<String, String>> facts,
		List<Html> content, List<String> notes) {

	private static final String AUTHOR = "Dossierbrug";
	/** A table that is no table to who has it read aloud. */
	private static final String ROLE = "presentation";

	HtmlPage page(StyleSheet style) {
		List<Html> body = new ArrayList<>(List.of(Html.tag("h1", title), Html.tag("p", lead).styled("lead"),
				Html.tag("table", facts.stream().map(ProofSheet::fact).toList()).styled("facts").with("role", ROLE)));
		body.addAll(content);
		body.add(Html.tag("div", notes.stream().map(note -> Html.tag("p", note)).toList()).styled("notes"));
		return new HtmlPage(new HtmlPage.Head(language, title, subject, AUTHOR), style, foot, List.of(), body);
	}

	private static Html fact(Map.Entry<String, String> fact) {
		return Html.tag("tr", Html.tag("td", fact.getKey()).styled("label"), Html.tag("td", fact.getValue()).styled("value"));
	}

	/** How many of something, large. */
	static Html.Tag count(int number, String words) {
		return Html.tag("td", Html.tag("div", Integer.toString(number)).styled("number"), new Html.Words(words));
	}

	/** Counts beside each other. */
	static Html counts(List<Html.Tag> counts) {
		return Html.tag("table", Html.tag("tr", counts)).styled("counts").with("role", ROLE);
	}

	/**
	 * A list with headings, below a title.
	 *
	 * @param rows the cells of each
	 */
	static List<Html> list(String title, List<Html.Tag> headings, List<List<Html.Tag>> rows) {
		return List.of(Html.tag("h2", title), Html.tag("table",
				Html.tag("thead", Html.tag("tr", headings.stream().map(heading -> heading.with("scope", "col")).toList())),
				Html.tag("tbody", rows.stream().map(row -> Html.tag("tr", row)).toList())).styled("list"));
	}

	/** A cell in a class of the style sheet. */
	static Html.Tag cell(String text, String styleClass) {
		return Html.tag("td", text).styled(styleClass);
	}
}
