package nl.dossierbrug.standard.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.standard.VersionSource;

/** The versions of the standard that were ever published, whether or not there are tables for them here. */
public final class KnownVersions {

	private final Map<String, String> byNamespace = new HashMap<>();
	private final List<VersionSource> builtIn = new ArrayList<>();

	/** @param beside the class beside which {@code versions/known.csv} lies */
	public KnownVersions(Class<?> beside) {
		try (InputStream in = beside.getResourceAsStream("versions/known.csv")) {
			for (Table.Row row : new Table("known.csv", new InputStreamReader(in, StandardCharsets.UTF_8)).rows()) {
				byNamespace.put(row.get("namespace"), row.get("version"));
				if (!row.get("tables").isEmpty()) {
					builtIn.add(new ResourceFolder(beside, row.get("version"), row.get("tables")));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The name of the version with that namespace; empty when no such version is known. */
	public Optional<String> ofNamespace(String namespace) {
		return Optional.ofNullable(byNamespace.get(namespace));
	}

	/** The versions whose tables lie beside the class. */
	public List<VersionSource> builtIn() {
		return List.copyOf(builtIn);
	}
}
