package nl.dossierbrug.report.html;

import java.util.List;
import java.util.Set;

/** Writes pieces of a page as well-formed HTML. */
public final class HtmlWriter {

	/** These may have no content, and end where they begin. */
	private static final Set<String> EMPTY = Set.of("br", "col", "hr", "bookmark", "meta");

	/** Pieces one after another. */
	public String write(List<? extends Html> pieces) {
		StringBuilder out = new StringBuilder();
		pieces.forEach(piece -> write(piece, out));
		return out.toString();
	}

	/** A text, safe wherever a text or an attribute's value stands. */
	public String escaped(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		escape(text, out);
		return out.toString();
	}

	private static void write(Html piece, StringBuilder out) {
		switch (piece) {
			case Html.Words words -> escape(words.text(), out);
			case Html.Tag tag -> write(tag, out);
		}
	}

	private static void write(Html.Tag tag, StringBuilder out) {
		out.append('<').append(tag.name());
		tag.attributes().forEach((name, value) -> {
			out.append(' ').append(name).append("=\"");
			escape(value, out);
			out.append('"');
		});
		if (EMPTY.contains(tag.name()) && tag.children().isEmpty()) {
			out.append("/>");
			return;
		}
		out.append('>');
		tag.children().forEach(child -> write(child, out));
		out.append("</").append(tag.name()).append('>');
	}

	private static void escape(String text, StringBuilder out) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				case '\'' -> out.append("&#39;");
				default -> out.append(c);
			}
		}
	}
}
