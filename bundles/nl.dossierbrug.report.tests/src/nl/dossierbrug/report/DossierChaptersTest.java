package nl.dossierbrug.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.practice.PracticeSchool;
import nl.dossierbrug.report.view.DossierChapter;
import nl.dossierbrug.report.view.DossierLine;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.engine.Oso;

/** A dossier can be looked through on a screen: whole, in words, and with a place for everything. */
@Tag("long")
class DossierChaptersTest {

	private static final Oso OSO = new Oso();

	private final DossierChapters chapters = new DossierChapters(OSO);

	private List<DossierChapter> of(Dossier dossier) {
		return chapters.of(dossier, false, Language.NL);
	}

	private static List<DossierLine> lines(List<DossierChapter> chapters) {
		return chapters.stream().flatMap(c -> c.lines().stream()).toList();
	}

	private static DossierChapter chapter(List<DossierChapter> chapters, String id) {
		return chapters.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
	}

	private static String value(List<DossierChapter> chapters, String path) {
		return lines(chapters).stream().filter(l -> l.path().equals(path)).map(DossierLine::value).findFirst().orElse("none");
	}

	private static List<String> headings(DossierChapter chapter) {
		return chapter.lines().stream().filter(DossierLine::heading).map(DossierLine::label).toList();
	}

	/** Every element of a dossier by its place, found independently. */
	private static Map<String, Element> places(Element element, String path) {
		Map<String, Element> places = new HashMap<>(Map.of(path, element));
		for (Element child : element.children()) {
			long before = element.children().stream().takeWhile(c -> c != child).filter(c -> c.name().equals(child.name())).count();
			places.putAll(places(child, path + "/" + child.name() + "[" + (before + 1) + "]"));
		}
		return places;
	}

	/** Each filled leaf has its line, each line its place, and stands below the heading of the block it is in. */
	private void assertWhole(Dossier dossier) {
		Map<String, Element> places = places(dossier.root(), "/dossier[1]");
		List<DossierChapter> shown = of(dossier);
		Set<String> seen = new HashSet<>();
		for (DossierChapter chapter : shown) {
			List<DossierLine> around = new ArrayList<>();
			for (DossierLine line : chapter.lines()) {
				Element element = places.get(line.path());
				assertTrue(element != null, line.path());
				assertTrue(seen.add(line.path()), "twice: " + line.path());
				assertEquals(element.line(), line.sourceLine(), line.path());
				assertEquals(line.heading(), !element.children().isEmpty(), line.path());
				assertFalse(line.label().isBlank(), line.path());
				assertEquals(line.heading(), line.value().isEmpty(), line.path());
				assertTrue(line.depth() <= around.size(), line.path());
				around.subList(line.depth(), around.size()).clear();
				if (!around.isEmpty()) {
					assertTrue(line.path().startsWith(around.getLast().path() + "/"), line.path());
				}
				if (line.heading()) {
					around.add(line);
				}
			}
		}
		places.forEach((path, element) -> {
			if (element.children().isEmpty() && !element.text().isBlank()) {
				assertTrue(seen.contains(path), "not shown: " + path);
			}
		});
	}

	private static List<Dossier> practice(Path folder) throws IOException {
		List<Dossier> dossiers = new ArrayList<>();
		Path written = new PracticeSchool(OSO, LocalDate.of(2026, 6, 1)).write(folder).dossiers();
		try (Stream<Path> files = Files.walk(written)) {
			for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
				try (InputStream in = Files.newInputStream(file)) {
					OSO.read(in).dossier().ifPresent(dossiers::add);
				}
			}
		}
		return dossiers;
	}

	@Test
	void everythingOfThePracticeSchoolIsShownOnceAndWithItsPlace(@TempDir Path folder) throws IOException {
		List<Dossier> dossiers = practice(folder);
		assertTrue(dossiers.size() > 20);
		dossiers.forEach(this::assertWhole);
	}

	@Test
	void whatIsWrongInThePracticeSchoolIsFoundBackInTheDossier(@TempDir Path folder) throws IOException {
		int found = 0;
		for (Dossier dossier : practice(folder)) {
			Map<String, Element> places = places(dossier.root(), "/dossier[1]");
			List<DossierChapter> shown = of(dossier);
			for (Finding finding : OSO.check(dossier, CheckMode.AGREEMENT)) {
				Element element = places.get(finding.path());
				if (element != null && element.children().isEmpty() && !element.text().isBlank()) {
					assertEquals(Optional.of(finding.path()), chapters.find(shown, finding.path()).map(DossierLine::path));
					found++;
				}
			}
		}
		assertTrue(found > 0);
	}

	@ParameterizedTest
	@CsvSource({ "2017.1,1", "2018.1,2", "2019.1,3" })
	void nothingOfAnyDossierIsMissing(String version, long seed) {
		assumeTrue(OSO.versions().contains(version));
		RandomDossiers dossiers = new RandomDossiers(version, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
		for (int i = 0; i < 20; i++) {
			assertWhole(dossiers.next());
		}
	}

	@Test
	void chaptersSayHowTheyWereDelivered() {
		List<DossierChapter> shown = of(new SampleDossier().povo());
		assertEquals(List.of("delivered", "withheld", "forbidden", "empty"), Stream.of("cat_leerling", "cat_verzuim", "cat_vve",
				"cat_cijferlijsten").map(id -> chapter(shown, id).state()).toList());
		assertEquals("Niet in dit dossier. De school heeft dit onderdeel er bewust niet in gezet.",
				chapter(shown, "cat_verzuim").stateWords());
		assertEquals("Zit in het dossier.", chapter(shown, "cat_leerling").stateWords());
		assertEquals("Verzuim", chapter(shown, "cat_verzuim").title());
		assertTrue(chapter(shown, "cat_verzuim").lines().isEmpty());
		DossierChapter contrary = chapter(of(new SampleDossier().contrary()), "cat_verzuim");
		assertEquals("contrary", contrary.state());
		assertEquals(List.of("17"), contrary.lines().stream().map(DossierLine::value).toList());
	}

	@Test
	void valuesAreToldAsPeopleSayThem() {
		List<DossierChapter> shown = of(new SampleDossier().povo());
		String pupil = "/dossier[1]/huidigeschool[1]/leerling[1]/";
		assertEquals("17 mei 2014", value(shown, pupil + "geboortedatum[1]"));
		assertEquals("vrouw", value(shown, pupil + "geslacht[1]"));
		assertEquals("Elisabeth", value(shown, pupil + "voornaam[2]"));
		assertEquals("1234 AB", value(shown, pupil + "adreslijst[1]/adres[1]/postcode[1]"));
		assertEquals("bewust weggelaten", value(shown, "/dossier[1]/metadata[1]/categorie_uitlevering[1]/cat_verzuim[1]"));
		assertEquals("female", value(chapters.of(new SampleDossier().povo(), false, Language.EN), pupil + "geslacht[1]"));
	}

	@Test
	void blocksAreCalledByWhatTellsThemApart() {
		List<DossierChapter> shown = of(new SampleDossier().povo());
		assertTrue(headings(chapter(shown, "cat_leerling")).contains("Bezoekadres"), headings(chapter(shown, "cat_leerling")).toString());
		List<String> career = headings(chapter(shown, "cat_schoolloopbaan"));
		assertTrue(career.stream().anyMatch(h -> h.endsWith(" 1: 2024-2025 · groep 7")), career.toString());
		assertTrue(headings(chapter(shown, "cat_oudersverzorgers")).stream().anyMatch(h -> h.contains("moeder")),
				headings(chapter(shown, "cat_oudersverzorgers")).toString());
	}

	@Test
	void theNumberOfThePupilIsHiddenWhereverItStands() {
		Dossier dossier = new SampleDossier().povo();
		List<DossierChapter> hidden = of(dossier);
		assertTrue(lines(hidden).stream().noneMatch(l -> l.value().contains(SampleDossier.BSN) || l.label().contains(SampleDossier.BSN)));
		assertTrue(lines(hidden).stream().anyMatch(l -> l.value().equals("••••••019")));
		List<DossierChapter> clear = chapters.of(dossier, true, Language.NL);
		assertTrue(lines(clear).stream().anyMatch(l -> l.value().equals(SampleDossier.BSN)));
		assertFalse(clear.toString().contains(SampleDossier.BSN) || clear.toString().contains("Brink")
				|| lines(clear).toString().contains(SampleDossier.BSN));
	}

	@Test
	void ofAFileItSaysWhichItIsNotWhatIsInIt() {
		Dossier dossier = new SampleDossier().povo();
		String content = OSO.attachments(dossier).getFirst().content();
		List<String> values = lines(of(dossier)).stream().map(DossierLine::value).collect(Collectors.toList());
		assertTrue(values.contains("nr. 1: verslag.txt – Groepsverslag (beschadigd)"), values.toString());
		assertFalse(values.contains(content.strip()));
	}

	@Test
	void aFindingOnWhatIsMissingLeadsToTheBlockAroundIt() {
		List<DossierChapter> shown = of(new SampleDossier().povo());
		String address = "/dossier[1]/huidigeschool[1]/leerling[1]/adreslijst[1]/adres[1]";
		assertEquals(Optional.of(address), chapters.find(shown, address + "/land[1]").map(DossierLine::path));
		assertTrue(chapters.find(shown, "/dossier[1]/inzage[1]").orElseThrow().path().startsWith("/dossier[1]/inzage[1]"));
		assertEquals(Optional.empty(), chapters.find(shown, "/dossier[1]"));
		assertEquals(Optional.empty(), chapters.find(shown, ""));
	}
}
