package nl.dossierbrug.core.spi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * Where in a sending system a part of a dossier is filled in, and who usually can. It is said beside a finding, so that
 * a person knows where to go.
 *
 * @param path the element that it is about, as names below {@code dossier} joined by slashes, such as
 *        {@code huidigeschool/leerling/overstapadvies}; it also holds for everything below, unless another says more
 *        exactly. Empty for what nothing else is said about
 * @param where what to do there, in the words of that system, as whole sentences
 * @param who who usually can, as the subject of a sentence, such as "de administratie"
 */
public record Guidance(String path, Text where, Text who) {

	/**
	 * Reads the tables that stand beside a class: {@code FILE.csv} has a line {@code path;key} for each, and the message
	 * files of the class have {@code guidance.KEY.where} and {@code guidance.KEY.who}. UTF-8; the first line names the two
	 * columns; lines that begin with {@code #} are comments.
	 *
	 * @param owner the class beside which the table and the message files stand
	 * @param file the table's name
	 * @return in the order of the table
	 * @throws IllegalStateException when the table or a message is missing, or a line has not two cells: a fault of the
	 *         bundle, found by its first test
	 */
	public static List<Guidance> table(Class<?> owner, String file) {
		Messages messages = new Messages(owner);
		try (var in = owner.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("no " + file + " in " + owner.getPackageName());
			}
			var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1)
					.map(line -> ofLine(line, file, messages)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Guidance ofLine(String line, String file, Messages messages) {
		String[] cells = line.split(";", -1);
		if (cells.length != 2) {
			throw new IllegalStateException("no guidance in " + file + ": " + line);
		}
		String key = "guidance." + cells[1].strip();
		return new Guidance(cells[0].strip(), messages.text(key + ".where"), messages.text(key + ".who"));
	}

	public Guidance {
		Objects.requireNonNull(path);
		Objects.requireNonNull(where);
		Objects.requireNonNull(who);
	}
}
