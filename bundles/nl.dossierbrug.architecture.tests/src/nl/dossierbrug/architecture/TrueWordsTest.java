package nl.dossierbrug.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a person reads claims of another system what Dossierbrug neither saw nor was told; {@code claims.csv} says what that is. */
class TrueWordsTest {

	/** What is not said. @param language of the texts @param words what it looks like @param reason why it is not so @param notIn where it is no claim */
	record Claim(String language, Pattern words, String reason, Pattern notIn) {
	}

	private static final Map<String, Map<String, String>> TEXTS = new TreeMap<>();

	@BeforeAll
	static void read() throws IOException {
		House house = new House();
		for (String language : List.of("nl", "en")) {
			Map<String, String> texts = new TreeMap<>();
			for (Path bundle : house.bundles()) {
				for (Path file : House.files(bundle.resolve("src"), "messages_" + language + ".properties")) {
					properties(file).forEach((key, text) -> texts.put(House.shortName(bundle) + " " + file.getParent().getFileName() + " " + key, text.toString()));
				}
			}
			for (Path page : House.files(house.folder("desktop").resolve("help").resolve(language), ".md")) {
				texts.put("desktop help " + page.getFileName(), Files.readString(page));
			}
			TEXTS.put(language, texts);
		}
		TEXTS.get("en").put("README", Files.readString(house.folder("core").resolve("../../README.md")));
	}

	private static Properties properties(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}

	static List<Claim> claims() {
		try (var reader = new BufferedReader(new InputStreamReader(TrueWordsTest.class.getResourceAsStream("claims.csv"), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(";", -1)).map(cells -> new Claim(cells[0],
					Pattern.compile(cells[1]), cells[2], Pattern.compile(cells[3].isEmpty() ? "(?!)" : cells[3]))).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@ParameterizedTest
	@MethodSource("claims")
	void nobodyIsTold(Claim claim) {
		List<String> told = new ArrayList<>();
		TEXTS.get(claim.language()).forEach((where, text) -> {
			var found = claim.words().matcher(text);
			if (!claim.notIn().matcher(where).matches() && found.find()) {
				told.add(where + ": … " + found.group() + " …");
			}
		});
		assertEquals(List.of(), told, claim.reason());
	}

	/** The sentences that a stranger read here in November 2026 and that were not so. */
	@ParameterizedTest
	@ValueSource(strings = { "nl:21 dossiers zijn aangekomen", "nl:{0} dossiers zijn aangekomen.", "nl:Versie {0} verstrekt aan {1}.", "nl:Aangekomen en bekeken",
			"nl:Versie {0} is verstuurd naar {1} en staat daar in het postvak.", "nl:U zet de dossiers klaar. Daarna haalt het andere systeem ze op.",
			"nl:Voor school {0} is aanleverpunt {1} geregistreerd.", "en:Version {0} was sent to {1} and stands in the inbox there.",
			"en:Arrived and looked at", "en:Version {0} handed out to {1}.", "en:They arrive at the other system at once." })
	void whatWasOnceSaidIsFound(String old) {
		assertTrue(claims().stream().anyMatch(claim -> old.startsWith(claim.language() + ":") && claim.words().matcher(old.substring(3)).find()), old);
	}

	@Test
	void thereIsMuchToRead() {
		TEXTS.values().forEach(texts -> assertTrue(texts.size() > 2000, texts.size() + " texts"));
	}
}
