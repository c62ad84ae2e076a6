package nl.dossierbrug.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A whole page, as it is printed: many sheets of paper, if need be.
 *
 * @param head what the page says of itself
 * @param style how it looks
 * @param foot what stands at the foot of every sheet
 * @param bookmarks leads to its parts; empty for none
 * @param body what stands on it
 */
public record HtmlPage(Head head, StyleSheet style, Foot foot, List<Html> bookmarks, List<Html> body) {

	private static final String FOOTER = "footer";

	public HtmlPage {
		bookmarks = List.copyOf(bookmarks);
		body = List.copyOf(body);
	}

	/**
	 * What a page says of itself.
	 *
	 * @param language the code of the language it is in
	 * @param author who made it
	 */
	public record Head(String language, String title, String subject, String author) {
	}

	/**
	 * The foot of every sheet: words at the left, and at the right which sheet of how many it is.
	 *
	 * @param words at the left
	 * @param page the word before its number
	 * @param of the word before how many there are
	 */
	public record Foot(String words, String page, String of) {

		private String css() {
			return "@page { @bottom-left { content: element(" + FOOTER + "); width: 130mm; } @bottom-right { content: "
					+ StyleSheet.quoted(page + " ") + " counter(page) " + StyleSheet.quoted(" " + of + " ")
					+ " counter(pages); width: 40mm; font: 8pt \"Open Sans\"; color: #5a6672; } }\n"
					+ "#" + FOOTER + " { position: running(" + FOOTER + "); font-size: 8pt; color: #5a6672; text-align: left; }\n";
		}
	}

	/** The page as well-formed HTML. */
	public String written() {
		List<Html> inHead = new ArrayList<>(List.of(Html.tag("title", new Html.Words(head.title())), meta("subject", head.subject()),
				meta("author", head.author()), meta("description", head.subject()), Html.tag("style", new Html.Words(style.css() + foot.css()))));
		if (!bookmarks.isEmpty()) {
			inHead.add(Html.tag("bookmarks", bookmarks));
		}
		List<Html> inBody = new ArrayList<>(body);
		inBody.addFirst(Html.tag("div", new Html.Words(foot.words())).with("id", FOOTER));
		return "<!DOCTYPE html>\n" + new HtmlWriter().write(List.of(
				Html.tag("html", Html.tag("head", inHead), Html.tag("body", inBody)).with("lang", head.language())));
	}

	private static Html meta(String name, String content) {
		return Html.tag("meta").with("name", name).with("content", content);
	}
}
