package nl.dossierbrug.benchmark.dossiers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.engine.Oso;

/**
 * Reads and checks 10,000 dossiers one after the other, from disk, in the heap that the JVM was given:
 *
 * <pre>java -Xmx64m FlatMemory FOLDER-OF-DOSSIERS</pre>
 */
public final class FlatMemory {

	private static final int DOSSIERS = 10_000;

	private FlatMemory() {
	}

	public static void main(String[] arguments) throws IOException {
		List<Path> files;
		try (Stream<Path> folder = Files.list(Path.of(arguments[0]))) {
			files = folder.sorted().toList();
		}
		Oso oso = new Oso();
		long findings = 0;
		for (int i = 0; i < DOSSIERS; i++) {
			try (InputStream in = new BufferedInputStream(Files.newInputStream(files.get(i % files.size())))) {
				ReadResult result = oso.read(in);
				Dossier dossier = result.dossier().orElseThrow();
				findings += oso.check(dossier, CheckMode.OFFICIAL).size();
			}
		}
		System.out.printf("%d dossiers read and checked in a heap of %d MB, %d findings (goal: 10000 in 64)%n", DOSSIERS,
				Runtime.getRuntime().maxMemory() >> 20, findings);
	}
}
