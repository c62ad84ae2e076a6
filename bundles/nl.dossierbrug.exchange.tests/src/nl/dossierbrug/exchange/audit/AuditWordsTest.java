package nl.dossierbrug.exchange.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The words of what checking the log finds: the same in both languages, each of them used, none missing. */
class AuditWordsTest {

	private static final Pattern KEY = Pattern.compile("\"((?:audit|subject)\\.[a-z-]+)\"");
	/** Made of the event of the entry that tells of it. */
	private static final Pattern MARK = Pattern.compile("\"log\\.(seals-lost|emptied|witness-missing|witness-other)\"");

	private static Properties words(String language) {
		Properties words = new Properties();
		try (var in = new InputStreamReader(AuditWords.class.getResourceAsStream("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
			words.load(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}

	@Test
	void bothLanguagesHaveTheSameKeysAndNoTextIsEmpty() {
		assertEquals(new TreeSet<>(words("nl").stringPropertyNames()), new TreeSet<>(words("en").stringPropertyNames()));
		Stream.of("nl", "en").map(AuditWordsTest::words).forEach(words -> words.values()
				.forEach(text -> assertFalse(text.toString().isBlank() || text.toString().replace("''", "").contains("'"), text::toString)));
	}

	@Test
	void everyTextIsUsedAndNoneIsMissing() throws IOException {
		assumeTrue(System.getProperty("dossierbrug.root") != null, "only where the sources are");
		Path folder = Path.of(System.getProperty("dossierbrug.root"), "bundles", "nl.dossierbrug.exchange", "src")
				.resolve(AuditWords.class.getPackageName().replace('.', '/'));
		TreeSet<String> used = new TreeSet<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
				String source = Files.readString(file);
				KEY.matcher(source).results().forEach(found -> used.add(found.group(1)));
				MARK.matcher(source).results().forEach(found -> used.add("audit." + found.group(1)));
			}
		}
		used.remove("audit.head");
		assertEquals(used, words("nl").stringPropertyNames().stream().map(key -> key.replaceFirst("\\.(what|meaning|next|who)$", ""))
				.collect(Collectors.toCollection(TreeSet::new)));
	}
}
