package nl.dossierbrug.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Language;

/** The pages of the help, as they lie in {@code help/nl} and {@code help/en}; {@code pages.csv} names them in order. */
final class HelpBook {

	private final Language language;

	HelpBook(Language language) {
		this.language = language;
	}

	/** The ids of the pages, in order. */
	List<String> ids() {
		return DataTable.beside(HelpBook.class, "/help/pages.csv").rows().stream().map(row -> row.get("page")).toList();
	}

	/** A page; empty when there is none with that id. */
	Optional<HelpPage> page(String id) {
		return id.matches("[a-z.-]+") ? text("/help/" + language.code() + "/" + id + ".md").map(text -> HelpPage.of(id, text)) : Optional.empty();
	}

	private static Optional<String> text(String path) {
		try (InputStream in = HelpBook.class.getResourceAsStream(path)) {
			return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
