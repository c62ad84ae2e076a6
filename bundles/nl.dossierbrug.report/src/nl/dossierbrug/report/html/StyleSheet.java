package nl.dossierbrug.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How a page looks.
 *
 * @param css its rules
 */
public record StyleSheet(String css) {

	/** That which stands beside a class. @throws IllegalStateException when there is none: a fault of the bundle */
	public static StyleSheet beside(Class<?> owner, String file) {
		try (var in = owner.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("no " + file + " beside " + owner.getName());
			}
			return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A text as a value of a rule, on one line. */
	static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + '"';
	}
}
