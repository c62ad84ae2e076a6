package nl.dossierbrug.standard.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;

/**
 * A code list of the standard.
 *
 * @param number its number, such as {@code 37}
 * @param name what the standard calls it
 * @param codes each code, exactly as it must stand in a dossier, in the order of the list, with what it means; the
 *        meaning is empty where it is not public
 */
public record CodeList(String number, String name, Map<String, Text> codes) {

	public CodeList {
		codes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(codes));
	}

	/** Whether a text is one of the codes, exactly: no trimming, capitals count. */
	public boolean has(String text) {
		return codes.containsKey(text);
	}

	/** The codes in the order of the list. */
	public Set<String> values() {
		return codes.keySet();
	}

	/** What a code means, where that is known. */
	public Optional<Text> meaning(String code) {
		return Optional.ofNullable(codes.get(code)).filter(t -> !t.in(Language.NL).isEmpty());
	}
}
