package nl.dossierbrug.standard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Assertions;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.Published;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;

/** The dossiers that the tests of rules and composing work on. */
public final class Samples {

	private static final String VERSION = "2019.1";

	private Samples() {
	}

	/** The version under test. */
	public static StandardVersion version() {
		return new Versions(new KnownVersions(OsoStandard.class).builtIn()).named(VERSION).orElseThrow();
	}

	/** A dossier of an invented pupil, with something in every category. */
	public static Dossier sample() {
		try (InputStream in = Samples.class.getResourceAsStream("sample.xml")) {
			return read(in);
		} catch (IOException e) {
			return Assertions.fail(e);
		}
	}

	/** A published table; without the published files the test is skipped. */
	public static Path published(String table) {
		return new Published().elements().resolveSibling(table);
	}

	/** The published examples by file name. */
	public static Map<String, Dossier> examples() throws IOException {
		Map<String, Dossier> examples = new TreeMap<>();
		for (Path file : new Published().examples()) {
			try (InputStream in = Files.newInputStream(file)) {
				examples.put(file.getFileName().toString(), read(in));
			}
		}
		return examples;
	}

	private static Dossier read(InputStream in) throws IOException {
		ReadResult result = new Oso().read(in);
		Assertions.assertTrue(result.valid(), result.findings().toString());
		return result.dossier().orElseThrow();
	}
}
