package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.ledger.Ledger;
import nl.dossierbrug.exchange.lines.SystemLines;

/** The message files of the package: complete in both languages, with sound placeholders, and no word too few or too many. */
class MessagesTest {

	/** The words of the use cases stand by the desk; what is said of connectors and their lines stands with them. */
	private static final List<Class<?>> OWNERS = List.of(Desk.class, Connectors.class, SystemLines.class, Ledger.class);
	/** Rooms with words of their own, and tests of their own. */
	private static final Set<String> OTHERS = Set.of("audit", "log", "okr", "validate");
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
	private static final Pattern PART = Pattern.compile("(.+)\\.(what|meaning|next|who)");
	private static final Pattern USED = Pattern.compile("\"((?:[A-Za-z]{2}-\\d{2}|[a-z]+(?:[.-][a-z-]+)+))\"");

	private static final Pattern MADE = Pattern.compile("(?:desk\\.refusal|Refusal\\.of)\\((?:words, )?\"([^\"]+)\"");

	private final Properties dutch = read("messages_nl.properties");
	private final Properties english = read("messages_en.properties");

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertEquals(new TreeSet<>(dutch.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
	}

	@Test
	void aTextHasTheSamePlaceholdersInBothLanguages() {
		for (String key : dutch.stringPropertyNames()) {
			assertEquals(placeholders(dutch.getProperty(key)), placeholders(english.getProperty(key)), key);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nl", "en" })
	void noTextIsEmptyOrHasALoneQuote(String language) {
		Properties texts = language.equals("nl") ? dutch : english;
		for (String key : texts.stringPropertyNames()) {
			assertFalse(texts.getProperty(key).isBlank(), key);
			assertFalse(texts.getProperty(key).replace("''", "").contains("'"), key);
		}
	}

	@Test
	void aRefusalHasAllFourParts() {
		for (String key : dutch.stringPropertyNames()) {
			Matcher part = PART.matcher(key);
			if (part.matches()) {
				for (String other : Set.of("what", "meaning", "next", "who")) {
					assertTrue(dutch.containsKey(part.group(1) + "." + other), part.group(1) + "." + other);
				}
			}
		}
	}

	@Test
	void everyTextIsUsed() throws IOException {
		assumeTrue(System.getProperty("dossierbrug.root") != null, "only where the sources are");
		Set<String> used = new TreeSet<>();
		for (String source : sources()) {
			USED.matcher(source).results().forEach(match -> used.add(match.group(1)));
		}
		Set<String> unused = dutch.stringPropertyNames().stream().filter(key -> {
			Matcher part = PART.matcher(key);
			return !used.contains(key) && !(part.matches() && used.contains(part.group(1)))
					&& !key.startsWith("right.") && !key.startsWith("answer.") && !key.startsWith("way.") && !key.startsWith("finding.other-way.") && !key.startsWith("todo.") && !key.startsWith("retention.") && !key.startsWith("retention-unit.")
					&& !key.startsWith("withdraw.next.") && !key.startsWith("setting-kind.") && !key.startsWith("kind.");
		}).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Set.of(), unused);
	}

	@Test
	void everyRefusalThatIsMadeHasItsWords() throws IOException {
		assumeTrue(System.getProperty("dossierbrug.root") != null, "only where the sources are");
		for (String source : sources()) {
			Matcher made = MADE.matcher(source);
			while (made.find()) {
				assertTrue(dutch.containsKey(made.group(1) + ".what"), made.group(1));
			}
		}
	}

	private static List<String> sources() throws IOException {
		Path folder = Path.of(System.getProperty("dossierbrug.root"), "bundles", "nl.dossierbrug.exchange", "src",
				Exchange.class.getPackageName().replace('.', '/'));
		List<String> sources = new ArrayList<>();
		try (var files = Files.walk(folder)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".java") && !OTHERS.contains(f.getParent().getFileName().toString()))
					.toList()) {
				sources.add(Files.readString(file));
			}
		}
		return sources;
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties read(String file) {
		Properties properties = new Properties();
		for (Class<?> owner : OWNERS) {
			try (Reader reader = new InputStreamReader(owner.getResourceAsStream(file), StandardCharsets.UTF_8)) {
				properties.load(reader);
			} catch (IOException e) {
				throw new AssertionError(e);
			}
		}
		return properties;
	}
}
