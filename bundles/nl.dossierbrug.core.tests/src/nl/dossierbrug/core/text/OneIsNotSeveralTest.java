package nl.dossierbrug.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** No message of the house says "1 leerlingen": each is read with 1 for everything that is filled in, in both languages. */
class OneIsNotSeveralTest {

	/** What the house counts, in the plural. */
	private static final Map<String, Pattern> SEVERAL = Map.of("nl", after("leerlingen|leerlingdossiers|dossiers|velden|regels|bestanden|groepen|koppelingen"
			+ "|punten|bladzijden|gegevens|fouten|overdrachten|stappen|scholen|gebruikers|rijen|versies|dagen|minuten|uren|jaren|schooljaren|plekken|waarschuwingen"
			+ "|meldingen|redenen|dingen|vragen|namen|kolommen|bladen|nummers|kopieën|bijlagen|documenten|antwoorden|anderen|stapels|onderdelen|toetsen"), "en",
			after("pupils|dossiers|fields|lines|files|groups|connectors|points|pages|records|errors|transfers|steps|schools|users|rows|versions|days|minutes"
					+ "|hours|years|places|warnings|reasons|things|questions|columns|sheets|copies|attachments|documents|answers|others|batches|entries|BSNs|times|parts|tests"));

	/** Where 1 is never filled in, or is no number of these. */
	private static final Set<String> NEVER_ONE = Set.of(
			// said of more than one only
			"finding.attachment.file-of-doubt.many", "finding.attachment.file-of-nobody.many", "finding.attachment.file-of-two.many",
			"finding.attachment.no-file.many", "finding.folder.unusable.many", "finding.dossier.newest", "bsn-workbook.columns.what",
			"attachment.several.what", "several",
			// a system or a file is named there
			"connector.receiver", "connector.sender", "kind.other", "import.group-none.what", "import.no-such-file.next", "advice.maker.who",
			"import.no-effect", "list.bsn.marks", "ID-05.what", "list.nopupils.what",
			// a profile is named there
			"left-out.test.old",
			// of those that are named first
			"pupils.total",
			// a limit of the program, far above 1
			"depth", "more");

	/** The demo counts the pupils of the practice school, which are always as many. */
	private static final String DEMO = "demo";

	private static Pattern after(String nouns) {
		return Pattern.compile("(?<![\\w.,:-])1 (\\p{L}+ )?(" + nouns + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
	}

	private static List<Path> files() throws IOException {
		String root = System.getProperty("dossierbrug.root");
		assumeTrue(root != null, "only where the sources are");
		try (Stream<Path> bundles = Files.list(Path.of(root, "bundles"))) {
			return bundles.filter(bundle -> !bundle.toString().endsWith(".tests")).map(bundle -> bundle.resolve("src")).filter(Files::exists)
					.flatMap(OneIsNotSeveralTest::messages).filter(file -> !file.getParent().endsWith(DEMO)).toList();
		}
	}

	private static Stream<Path> messages(Path src) {
		try (Stream<Path> all = Files.walk(src)) {
			return all.filter(file -> file.getFileName().toString().matches("messages_(nl|en)\\.properties")).toList().stream();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static Set<String> wrong(Path file) {
		Properties texts = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			texts.load(in);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		Pattern several = SEVERAL.get(file.getFileName().toString().substring("messages_".length(), "messages_".length() + 2));
		return texts.stringPropertyNames().stream().filter(key -> !NEVER_ONE.contains(key) && texts.getProperty(key).contains("{"))
				.filter(key -> several.matcher(withOne(texts.getProperty(key))).find())
				.map(key -> file.getParent().getFileName() + " " + key + ": " + withOne(texts.getProperty(key))).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String withOne(String pattern) {
		Object[] ones = new Object[12];
		Arrays.fill(ones, 1);
		return new MessageFormat(pattern, Language.NL.locale()).format(ones);
	}

	@Test
	void inNoMessageOfTheHouse() throws IOException {
		assertEquals(Set.of(), files().stream().flatMap(file -> wrong(file).stream()).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void thisTestWouldSeeIt() {
		assertTrue(SEVERAL.get("nl").matcher(withOne("Er zijn {0} nieuwe leerlingen.")).find());
		assertTrue(SEVERAL.get("en").matcher(withOne("There are {0} pupils.")).find());
	}
}
