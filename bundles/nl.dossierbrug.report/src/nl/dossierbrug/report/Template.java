package nl.dossierbrug.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.report.html.Html;
import nl.dossierbrug.report.html.HtmlWriter;

/**
 * A page of HTML with places to fill. {@code {{name}}} is filled with a text, made safe for HTML, or with
 * pieces of {@link Html}, written as they are. What stands between
 * {@code {{#name}}} and {@code {{/name}}} is repeated for each row of a list, and left out when the list is empty;
 * such parts may stand inside one another, and a row sees what stands around it.
 */
final class Template {

	private static final String CONTENT = "{{content}}";
	private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
	private static final Pattern PART = Pattern.compile("\\{\\{#([a-z-]+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);

	private final HtmlWriter writer = new HtmlWriter();
	private final String html;

	/**
	 * @param file the name of the page, beside this class
	 */
	Template(String file) {
		html = read(file);
	}

	/**
	 * A page that shares its looks, head and end with others.
	 *
	 * @param frame the name of what they share, with a place for the content
	 * @param file the name of the content, beside this class
	 */
	Template(String frame, String file) {
		html = read(frame).replace(CONTENT, read(file));
	}

	private static String read(String file) {
		try (var in = Template.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Fills the page.
	 *
	 * @param values for each place a text or a list of HTML, for each part a list of rows, which are again such values
	 * @throws IllegalArgumentException when a place or part has nothing to fill it: a fault of the page
	 */
	String fill(Map<String, ?> values) {
		return fill(html, values);
	}

	private String fill(String html, Map<String, ?> values) {
		StringBuilder page = new StringBuilder();
		Matcher part = PART.matcher(html);
		int from = 0;
		while (part.find()) {
			page.append(places(html.substring(from, part.start()), values));
			for (Object row : (List<?>) known(values, part.group(1))) {
				Map<String, Object> seen = new HashMap<>(values);
				((Map<?, ?>) row).forEach((name, value) -> seen.put((String) name, value));
				page.append(fill(part.group(2), seen));
			}
			from = part.end();
		}
		return page.append(places(html.substring(from), values)).toString();
	}

	private String places(String html, Map<String, ?> values) {
		return PLACE.matcher(html)
				.replaceAll(place -> Matcher.quoteReplacement(written(known(values, place.group(1)))));
	}

	private static Object known(Map<String, ?> values, String name) {
		Object value = values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("nothing to put at " + name);
		}
		return value;
	}

	private String written(Object value) {
		return switch (value) {
			case String text -> writer.escaped(text);
			case List<?> pieces -> writer.write(pieces.stream().map(Html.class::cast).toList());
			default -> throw new IllegalArgumentException("neither text nor HTML: " + value.getClass());
		};
	}
}
