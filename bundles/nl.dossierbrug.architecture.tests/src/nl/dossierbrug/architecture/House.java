package nl.dossierbrug.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The repository as it lies on disk: its bundles, without the test fragments. */
final class House {

	static final String PREFIX = "nl.dossierbrug.";

	private final Path bundles;

	House() {
		String root = System.getProperty("dossierbrug.root");
		if (root == null) {
			throw new IllegalStateException("set -Ddossierbrug.root to the top of the repository");
		}
		bundles = Path.of(root, "bundles");
	}

	/** The folders of our bundles, tests left out. */
	List<Path> bundles() {
		try (Stream<Path> folders = Files.list(bundles)) {
			return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF")))
					.filter(f -> !f.getFileName().toString().endsWith(".tests")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A bundle's name as the table writes it. */
	static String shortName(Path bundle) {
		return bundle.getFileName().toString().substring(PREFIX.length());
	}

	static Manifest manifest(Path bundle) {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Every file below a folder whose name ends so. */
	static List<Path> files(Path folder, String ending) {
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
