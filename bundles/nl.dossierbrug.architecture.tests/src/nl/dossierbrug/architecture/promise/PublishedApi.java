package nl.dossierbrug.architecture.promise;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What others can compile against.
 *
 * @param packages each package's version
 * @param types each visible type by its binary name
 */
record PublishedApi(SortedMap<String, String> packages, SortedMap<String, ApiType> types) {

	/** @param members visible fields, methods and constructors by name and erased types: what a compiled caller finds them by */
	record ApiType(String home, Facts facts, SortedMap<String, Facts> members) {
	}

	/** A type and everything above it that is published too, itself first. */
	Set<String> lineage(String type) {
		Set<String> all = new LinkedHashSet<>();
		gather(type, all);
		return all;
	}

	private void gather(String type, Set<String> all) {
		ApiType known = types.get(type);
		if (known != null && all.add(type)) {
			known.facts().all("extends").forEach(above -> gather(above, all));
			known.facts().all("implements").forEach(above -> gather(above, all));
		}
	}

	/** A member, its own or inherited; a constructor only its own. */
	Optional<Facts> member(String type, String member) {
		return (member.startsWith("<init>") ? Set.of(type) : lineage(type)).stream().filter(types::containsKey)
				.map(t -> types.get(t).members().get(member)).filter(found -> found != null).findFirst();
	}

	/** The methods that whoever implements or extends a type has to write. */
	Set<String> asks(String type) {
		Map<String, Boolean> written = new LinkedHashMap<>();
		for (String t : lineage(type)) {
			types.get(t).members().forEach((member, facts) -> written.merge(member, !facts.has("abstract"), Boolean::logicalOr));
		}
		Set<String> asked = new TreeSet<>(written.keySet());
		asked.removeIf(written::get);
		return asked;
	}
}
