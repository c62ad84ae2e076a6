package nl.dossierbrug.benchmark.dossiers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.standard.OsoStandard;

/**
 * The dossiers that are measured on: twelve, half of them with all that can be in a dossier and about fifteen
 * attachments, half of them small.
 *
 * @param origin where they come from, for people
 * @param dossiers the XML of each
 * @param schema the published schema, where it is at hand
 */
record DossierMix(String origin, List<byte[]> dossiers, Optional<Path> schema) {

	private static final String VERSION = "2019.1";
	private static final String SCHEMA = "OSO_gegevensset.xsd";

	/**
	 * The published examples where they are at hand, and otherwise dossiers of our own of the same size and shape.
	 *
	 * @param published the folder with a folder for each published version; it need not be there
	 */
	static DossierMix of(Optional<Path> published, OsoStandard standard) throws IOException {
		Optional<Path> version = published.map(p -> p.resolve(VERSION)).filter(Files::isDirectory);
		if (version.isEmpty()) {
			return new DossierMix("of our own", new OwnDossiers(standard).make(), Optional.empty());
		}
		List<byte[]> dossiers = new ArrayList<>();
		try (Stream<Path> files = Files.list(version.get().resolve("examples"))) {
			for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
				dossiers.add(Files.readAllBytes(file));
			}
		}
		return new DossierMix("published", dossiers, Optional.of(version.get().resolve(SCHEMA)).filter(Files::isRegularFile));
	}

	int size() {
		return dossiers.size();
	}

	@Override
	public String toString() {
		long bytes = dossiers.stream().mapToLong(d -> d.length).sum();
		return String.format(Locale.ROOT, "%d dossiers %s, %.0f kB on average", size(), origin, bytes / 1024.0 / size());
	}
}
