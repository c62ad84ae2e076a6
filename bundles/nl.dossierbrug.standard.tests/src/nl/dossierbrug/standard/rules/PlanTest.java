package nl.dossierbrug.standard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome.Done;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.compose.DossierComposer;
import nl.dossierbrug.standard.repair.Repairs;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.KnownVersions;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.table.Versions;
import nl.dossierbrug.standard.tree.Node;
import nl.dossierbrug.standard.tree.NodePath;

/** Rules that are checked together must find what each finds by itself. */
@Tag("long")
class PlanTest {

	private static final int ALL = Integer.MAX_VALUE;

	private final DossierComposer composer = new DossierComposer(Samples.version(), new DossierChecker(Samples.version()),
			new Repairs(Samples.version()));

	@ParameterizedTest
	@ValueSource(strings = { "2019.1", "2018.1", "2017.1" })
	void togetherTheRulesFindWhatEachFindsByItself(String name) {
		StandardVersion version = new Versions(new KnownVersions(OsoStandard.class).builtIn()).named(name).orElseThrow();
		List<Rule> rules = new DossierChecker(version).all();
		List<CheckPlan> plans = Stream.of("OV", "PaO").map(bundle -> new CheckPlan(counting(rules, bundle))).toList();
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(248);
		TreeSpoiler spoiler = new TreeSpoiler(random);
		Set<String> met = new TreeSet<>();
		List<Dossier> sound = dossiers();
		for (int i = 0; i < 1200; i++) {
			Element root = spoiler.spoil(sound.get(i % sound.size()).root(), i < sound.size() ? 0 : 1 + random.nextInt(60));
			String bundle = random.nextBoolean() ? "OV" : "PaO";
			List<String> together = together(plans.get(bundle.equals("OV") ? 0 : 1), root);
			assertEquals(String.join("\n", apart(counting(rules, bundle), root)), String.join("\n", together));
			together.forEach(line -> met.add(line.substring(0, line.indexOf(' '))));
		}
		assertTrue(met.size() > 100, "only " + met.size() + " rules");
	}

	@Test
	void theCheckerTellsWhatTheRulesOfTheDossiersOwnBundleFind() {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(6);
		TreeSpoiler spoiler = new TreeSpoiler(random);
		DossierChecker checker = new DossierChecker(Samples.version());
		CategoryMatrix matrix = new CategoryMatrix(Samples.version());
		List<Dossier> sound = dossiers();
		for (int i = 0; i < 300; i++) {
			Dossier dossier = new Dossier("2019.1", spoiler.spoil(sound.get(i % sound.size()).root(), 8));
			for (CheckMode mode : CheckMode.values()) {
				List<String> expected = apart(checker.all().stream().filter(r -> r.counts(matrix.bundle(dossier), mode)).toList(),
						dossier.root()).stream().map(line -> line.substring(0, line.indexOf(" is "))).toList();
				List<String> told = checker.check(dossier, mode).stream().map(f -> f.rule() + " " + f.path() + ":" + f.line())
						.toList();
				assertEquals(expected, told);
			}
		}
	}

	@Test
	void theyFindTheSameInThePublishedExamples() throws IOException {
		for (Dossier example : Samples.examples().values()) {
			for (String bundle : List.of("OV", "PaO")) {
				List<Rule> rules = counting(new DossierChecker(Samples.version()).all(), bundle);
				assertEquals(apart(rules, example.root()), together(new CheckPlan(rules), example.root()));
			}
		}
	}

	@Test
	void aRuleIsNotToldWithoutEnd() {
		Element one = Element.block("communicatie", List.of(Element.leaf("soort", "zz")));
		List<Element> many = new ArrayList<>();
		for (int i = 0; i < 200_000; i++) {
			many.add(one);
		}
		Dossier dossier = new Dossier("2019.1", Element.block("dossier", many));
		List<Finding> findings = new DossierChecker(Samples.version()).check(dossier, CheckMode.OFFICIAL);
		assertEquals(1001, findings.size());
		assertEquals("/dossier[1]/communicatie[900]/soort[1]", findings.get(899).path());
		assertEquals("check.more", findings.getLast().rule());
		assertTrue(findings.getLast().isError());
		assertTrue(findings.getLast().message().in(Language.NL).contains("1000"));
	}

	@Test
	void aRuleThatDoesNotBeginAtTheTopIsAFaultOfTheTable() {
		assertThrows(IllegalArgumentException.class, () -> new SubjectFinder(List.of(new NodePath("leerling/bsn"))));
	}

	@Test
	void namesWithinEachOtherAreEachFoundOnceInTheOrderOfTheDocument() {
		Element inner = Element.block("a", List.of(Element.leaf("b", "2"), Element.leaf("c", "x")));
		Element outer = Element.block("a", List.of(inner, Element.leaf("b", "3")));
		Node root = Node.root(Element.block("a", List.of(Element.leaf("b", "1"), outer)));
		assertEquals(List.of("1", "2", "3"), texts(new NodePath("//a//b"), root));
		assertEquals(List.of("1", "2", "3"), texts(new NodePath("//a/b"), root));
		assertEquals(List.of("3"), texts(new NodePath("/a/a/b"), root));
		assertEquals("/a[1]/a[1]/a[1]/b[1]", new NodePath("//b").select(root).get(1).path());
	}

	private static List<String> texts(NodePath path, Node root) {
		return path.select(root).stream().map(n -> n.element().text()).toList();
	}

	private static List<Rule> counting(List<Rule> rules, String bundle) {
		return rules.stream().filter(r -> r.counts(bundle, CheckMode.AGREEMENT)).toList();
	}

	private static List<String> together(CheckPlan plan, Element root) {
		return plan.check(root, ALL).stream().map(f -> told(f.rule(), f.violation())).toList();
	}

	private static List<String> apart(List<Rule> rules, Element root) {
		Node node = Node.root(root);
		return rules.stream().flatMap(r -> r.violations(node).stream().map(v -> told(r, v))).toList();
	}

	private static String told(Rule rule, Violation at) {
		return rule.id() + " " + at.at().path() + ":" + at.at().line() + " is " + at.value() + " in " + at.place() + " not "
				+ at.expected();
	}

	/** The sample as it is, and as a dossier of each profile. */
	private List<Dossier> dossiers() {
		List<Dossier> dossiers = new ArrayList<>(List.of(Samples.sample()));
		for (String profile : List.of("POPO", "POVO", "VOVO", "BB", "POSWV", "VOSWV")) {
			dossiers.add(((Done<Composed>) composer.compose(Samples.sample(), Composition.of(new Profile(profile),
					new School(new Brin("00ZZ"), "01"), LocalDate.of(2025, 3, 10)))).value().dossier());
		}
		return dossiers;
	}
}
