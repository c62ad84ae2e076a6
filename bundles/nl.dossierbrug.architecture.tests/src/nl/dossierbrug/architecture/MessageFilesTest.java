package nl.dossierbrug.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message file of every bundle, in both languages. */
class MessageFilesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
	private static final List<String> REFUSAL_PARTS = List.of("what", "meaning", "next", "who");

	static Stream<Path> dutchFiles() {
		return new House().bundles().stream().flatMap(b -> House.files(b.resolve("src"), "messages_nl.properties").stream());
	}

	static Stream<Path> allFiles() {
		return new House().bundles().stream().flatMap(b -> House.files(b.resolve("src"), ".properties").stream())
				.filter(f -> f.getFileName().toString().matches("messages_(nl|en)\\.properties"));
	}

	@Test
	void thereAreMessageFiles() {
		assertTrue(dutchFiles().count() > 3);
	}

	@ParameterizedTest
	@MethodSource("dutchFiles")
	void bothLanguagesHaveTheSameKeysAndPlaceholders(Path dutch) {
		Properties nl = read(dutch);
		Properties en = read(dutch.resolveSibling("messages_en.properties"));
		assertEquals(new TreeSet<>(nl.stringPropertyNames()), new TreeSet<>(en.stringPropertyNames()));
		for (String key : nl.stringPropertyNames()) {
			assertEquals(placeholders(nl.getProperty(key)), placeholders(en.getProperty(key)), key);
		}
	}

	@ParameterizedTest
	@MethodSource("allFiles")
	void everyTextIsAWellFormedPatternThatLosesNothing(Path file) {
		Properties texts = read(file);
		for (String key : texts.stringPropertyNames()) {
			String text = texts.getProperty(key);
			assertFalse(text.isBlank(), key + " is blank");
			new MessageFormat(text);
			assertFalse(text.replace("''", "").contains("'"), key + ": a single quote must be doubled");
			assertFalse(text.contains("\uFFFD") || text.contains("Ã"), key + " is in the wrong encoding");
		}
	}

	@ParameterizedTest
	@MethodSource("allFiles")
	void everyRefusalHasAllFourParts(Path file) {
		Set<String> keys = read(file).stringPropertyNames();
		Set<String> refusals = keys.stream().filter(k -> k.endsWith(".what"))
				.map(k -> k.substring(0, k.lastIndexOf('.')))
				.filter(k -> REFUSAL_PARTS.stream().filter(part -> keys.contains(k + "." + part)).count() > 1)
				.collect(Collectors.toSet());
		for (String refusal : refusals) {
			for (String part : REFUSAL_PARTS) {
				assertTrue(keys.contains(refusal + "." + part), refusal + " lacks " + part);
			}
		}
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}
}
