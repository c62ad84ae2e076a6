package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.text.Messages;

/** Every text is there in both languages, with the same places to fill in. */
class MessageFilesTest {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
	private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

	@ParameterizedTest
	@ValueSource(classes = {Dossierbrug.class, nl.dossierbrug.cli.command.Commands.class, nl.dossierbrug.cli.output.Row.class,
			nl.dossierbrug.cli.syntax.Syntax.class, nl.dossierbrug.cli.secret.Secrets.class, nl.dossierbrug.cli.demo.Demo.class})
	void bothLanguagesSayTheSame(Class<?> owner) throws IOException {
		Properties dutch = load(owner, "nl");
		Properties english = load(owner, "en");
		assertEquals(new TreeSet<>(dutch.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
		for (String key : new Messages(owner).keys()) {
			assertEquals(places(dutch.getProperty(key)), places(english.getProperty(key)), key);
			assertTrue(!LONE_QUOTE.matcher(dutch.getProperty(key)).find(), key + ": a single quote must be doubled");
			assertTrue(!LONE_QUOTE.matcher(english.getProperty(key)).find(), key + ": a single quote must be doubled");
		}
	}

	/** Of a key that stands there twice the first text is lost without a word. */
	@ParameterizedTest
	@ValueSource(classes = {Dossierbrug.class, nl.dossierbrug.cli.command.Commands.class, nl.dossierbrug.cli.output.Row.class,
			nl.dossierbrug.cli.syntax.Syntax.class, nl.dossierbrug.cli.secret.Secrets.class, nl.dossierbrug.cli.demo.Demo.class})
	void noKeyStandsThereTwice(Class<?> owner) throws IOException {
		for (String language : List.of("nl", "en")) {
			try (var in = owner.getResourceAsStream("messages_" + language + ".properties")) {
				List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
						.filter(line -> line.matches("[a-zA-Z][^ ]* = .*")).map(line -> line.substring(0, line.indexOf(' '))).toList();
				assertEquals(keys.stream().distinct().toList(), keys);
			}
		}
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties load(Class<?> owner, String language) throws IOException {
		Properties properties = new Properties();
		try (var in = owner.getResourceAsStream("messages_" + language + ".properties");
				var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
