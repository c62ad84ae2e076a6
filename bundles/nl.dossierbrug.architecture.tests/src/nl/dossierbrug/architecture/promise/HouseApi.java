package nl.dossierbrug.architecture.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.architecture.House;

/** What a bundle of ours publishes now: the packages that its manifest exports to everybody, as they were built. */
final class HouseApi {

	private static final Pattern VERSION = Pattern.compile("version=\"([^\"]*)\"");

	private final Path folder;

	/** @param bundle its short name */
	HouseApi(String bundle) {
		folder = new House().folder(bundle);
	}

	PublishedApi now() {
		List<byte[]> classes = House.files(folder.resolve("target/classes"), ".class").stream().map(HouseApi::bytes).toList();
		return new ApiReader(packages()).read(classes);
	}

	private SortedMap<String, String> packages() {
		SortedMap<String, String> packages = new TreeMap<>();
		for (String clause : House.exports(folder)) {
			Matcher version = VERSION.matcher(clause);
			// what is exported to friends only promises nothing
			if (!clause.contains("x-friends") && !clause.contains("x-internal") && version.find()) {
				packages.put(clause.split(";")[0].trim(), version.group(1));
			}
		}
		return packages;
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
