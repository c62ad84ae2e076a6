package nl.dossierbrug.core.spi;

import java.util.List;
import java.util.Objects;

import nl.dossierbrug.core.table.DataTable;
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
	 * Reads what stands beside a class: {@code FILE.csv} is a {@link DataTable} with the columns {@code path} and {@code key},
	 * and the message files of the class have {@code guidance.KEY.where} and {@code guidance.KEY.who}.
	 *
	 * @param owner the class beside which the table and the message files stand
	 * @param file the table's name
	 * @return in the order of the table
	 * @throws IllegalStateException when the table or a message is missing, or the table is not written as tables are: a
	 *         fault of the bundle, found by its first test
	 */
	public static List<Guidance> table(Class<?> owner, String file) {
		Messages messages = new Messages(owner);
		return DataTable.beside(owner, file).rows().stream().map(row -> new Guidance(row.get("path"),
				messages.text("guidance." + row.get("key") + ".where"), messages.text("guidance." + row.get("key") + ".who"))).toList();
	}

	public Guidance {
		Objects.requireNonNull(path);
		Objects.requireNonNull(where);
		Objects.requireNonNull(who);
	}
}
