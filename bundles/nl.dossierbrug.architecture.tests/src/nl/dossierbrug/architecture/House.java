package nl.dossierbrug.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The repository as it lies on disk: its bundles, without the test fragments. */
public final class House {

	/** A header's clauses are parted by commas, but not by those inside quotes. */
	private static final Pattern CLAUSES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	static final String PREFIX = "nl.dossierbrug.";

	private final Path bundles;

	public House() {
		String root = System.getProperty("dossierbrug.root");
		if (root == null) {
			throw new IllegalStateException("set -Ddossierbrug.root to the top of the repository");
		}
		bundles = Path.of(root, "bundles");
	}

	/** The folders of our bundles, tests left out. */
	List<Path> bundles() {
		return withTests().stream().filter(f -> !f.getFileName().toString().endsWith(".tests")).toList();
	}

	/** The folders of our bundles and of their tests. */
	List<Path> withTests() {
		try (Stream<Path> folders = Files.list(bundles)) {
			return folders.filter(f -> Files.exists(f.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folder of a bundle. @param shortName as the table writes it */
	public Path folder(String shortName) {
		return bundles.resolve(PREFIX + shortName);
	}

	/** The packages that a bundle's manifest imports. */
	static Set<String> imports(Path bundle) {
		String header = manifest(bundle).getMainAttributes().getValue("Import-Package");
		return header == null ? Set.of()
				: CLAUSES.splitAsStream(header).map(clause -> clause.split(";")[0].trim()).collect(Collectors.toSet());
	}

	/** The packages that a bundle's manifest exports, each with what is said of it there. */
	public static List<String> exports(Path bundle) {
		String header = manifest(bundle).getMainAttributes().getValue("Export-Package");
		return header == null ? List.of() : CLAUSES.splitAsStream(header).map(String::trim).toList();
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
	public static List<Path> files(Path folder, String ending) {
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
