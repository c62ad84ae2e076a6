package nl.dossierbrug.crashes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A home that the first release made, with its key, as {@code older.zip} beside this class. {@code older.txt} is what
 * stood in it then, as that release's own worker told it.
 */
final class OlderHome {

	/**
	 * Unpacks home and keys.
	 *
	 * @return what stood in it
	 */
	HomeState unpack(Path folder) throws IOException {
		try (InputStream in = OlderHome.class.getResourceAsStream("older.zip"); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				Path file = folder.resolve(entry.getName());
				if (entry.isDirectory()) {
					Files.createDirectories(file);
				} else {
					Files.createDirectories(file.getParent());
					Files.copy(zip, file);
				}
			}
		}
		try (BufferedReader told = new BufferedReader(
				new InputStreamReader(OlderHome.class.getResourceAsStream("older.txt"), StandardCharsets.UTF_8))) {
			List<String[]> lines = told.lines().map(line -> line.split("\t")).toList();
			return new HomeState(lines);
		}
	}
}
