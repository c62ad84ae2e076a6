package nl.dossierbrug.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The pictures of the screens that the README and the help show are there, and not older than the screens. */
class PicturesTest {

	private static final Path ROOT = Path.of(System.getProperty("dossierbrug.root"));
	private static final Pattern SHOWN = Pattern.compile("!\\[[^\\]]*]\\((product/pictures/[a-z0-9/.-]+)\\)");

	@Test
	void everyPictureThatTheReadmeShowsIsThere() throws IOException {
		Matcher shown = SHOWN.matcher(Files.readString(ROOT.resolve("README.md")));
		List<String> missing = new ArrayList<>();
		int count = 0;
		while (shown.find()) {
			count++;
			if (!Files.isRegularFile(ROOT.resolve(shown.group(1)))) {
				missing.add(shown.group(1));
			}
		}
		assertFalse(count == 0);
		assertEquals(List.of(), missing, "run ./pictures shown");
	}

	/** As {@code drawn_from} in {@code .mvn/driver.sh} reckons it. */
	@Test
	void thePicturesWereTakenOfTheScreensOfNow() throws IOException, NoSuchAlgorithmException {
		List<String> sources = new ArrayList<>();
		add(sources, "bundles/nl.dossierbrug.desktop/src", "");
		add(sources, "bundles/nl.dossierbrug.desktop/icons", "");
		add(sources, "bundles/nl.dossierbrug.practice/src", "");
		add(sources, "bundles/nl.dossierbrug.exchange/src", "messages_");
		MessageDigest digest = MessageDigest.getInstance("SHA-256");
		for (String source : sources.stream().sorted().toList()) {
			digest.update(Files.readAllBytes(ROOT.resolve(source)));
		}
		assertEquals(Files.readString(ROOT.resolve("product/pictures/screens/made-from.txt")).strip(),
				HexFormat.of().formatHex(digest.digest()), "the screens have changed since their pictures were taken: run ./pictures shown");
	}

	private static void add(List<String> sources, String folder, String beginning) throws IOException {
		try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
			files.filter(Files::isRegularFile).filter(file -> file.getFileName().toString().startsWith(beginning))
					.forEach(file -> sources.add(ROOT.relativize(file).toString().replace('\\', '/')));
		}
	}
}
