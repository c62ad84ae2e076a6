package nl.dossierbrug.standard.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.standard.VersionSource;

/** The versions of the standard that are present. */
public final class Versions {

	private final List<StandardVersion> newestFirst;

	/**
	 * Reads every version.
	 *
	 * @param sources at least one; of two with the same name the first counts, so that what is given outside a bundle
	 *        can replace what is built in
	 */
	public Versions(List<? extends VersionSource> sources) {
		Map<String, VersionSource> byName = new LinkedHashMap<>();
		sources.forEach(source -> byName.putIfAbsent(source.version(), source));
		if (byName.isEmpty()) {
			throw new IllegalArgumentException("no version of the standard");
		}
		Map<String, StandardVersion> made = new HashMap<>();
		byName.keySet().forEach(name -> make(name, byName, made, List.of()));
		List<StandardVersion> versions = new ArrayList<>(made.values());
		versions.sort(Comparator.comparing(Versions::year).thenComparing(StandardVersion::name).reversed());
		newestFirst = List.copyOf(versions);
	}

	/** Makes a version, and before it the one that it is like. */
	private static StandardVersion make(String name, Map<String, VersionSource> sources, Map<String, StandardVersion> made,
			List<String> asking) {
		if (!sources.containsKey(name) || asking.contains(name)) {
			throw new IllegalStateException("version " + String.join(", like ", asking) + ", like " + name
					+ (asking.contains(name) ? ": a circle" : ": there is no such version"));
		}
		StandardVersion known = made.get(name);
		if (known != null) {
			return known;
		}
		List<String> chain = new ArrayList<>(asking);
		chain.add(name);
		StandardVersion version = new StandardVersion(sources.get(name), other -> make(other, sources, made, chain));
		made.put(name, version);
		return version;
	}

	/** Old versions count from 1.1, later ones carry their year, so the number before the point orders them. */
	private static int year(StandardVersion version) {
		return Integer.parseInt(version.name().split("\\.")[0]);
	}

	/** The version that new dossiers follow: the newest. */
	public StandardVersion current() {
		return newestFirst.getFirst();
	}

	/** Every version, the newest first. */
	public List<StandardVersion> all() {
		return newestFirst;
	}

	/** The version of that name. */
	public Optional<StandardVersion> named(String name) {
		return newestFirst.stream().filter(v -> v.name().equals(name)).findFirst();
	}

	/** The version whose dossiers have that namespace. */
	public Optional<StandardVersion> ofNamespace(String namespace) {
		return newestFirst.stream().filter(v -> v.namespace().equals(namespace)).findFirst();
	}

	/** The names, for people: {@code 2019.1, 2018.1}. */
	public String names() {
		return newestFirst.stream().map(StandardVersion::name).collect(Collectors.joining(", "));
	}
}
