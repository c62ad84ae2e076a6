package nl.dossierbrug.exchange.connectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.spi.GuidedPhase;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.engine.Oso;

/** What a vendor's connector declares is judged whole before it is let in, and again at the door whenever it is there. */
class DeclarationCheckTest {

	private static final Text WORDS = Text.of("Woorden", "Words");
	private static final Text EMPTY = Text.of("Woorden", " ");

	private final DeclarationCheck check = new DeclarationCheck(new Oso());

	private static GuidedStep step(String id) {
		return new GuidedStep(id, GuidedPhase.values()[0], List.of(), false, List.of(), WORDS, WORDS, WORDS, Optional.empty(), List.of());
	}

	private static Setting of(Setting.Kind kind, String standard) {
		return new Setting("mijnlas.code", kind, standard, WORDS, WORDS);
	}

	/** Part, what it answers, at which end, and what is found. */
	static Stream<Arguments> wrong() {
		List<Setting> many = IntStream.range(0, 1_000).mapToObj(n -> Vendors.setting("mijnlas.s" + n)).toList();
		return Stream.of(
				Arguments.of(true, "id", "MijnLas", "id"), Arguments.of(true, "id", "parnassys", "reserved"), Arguments.of(false, "id", "ot", "reserved"),
				Arguments.of(true, "name", EMPTY, "no-words"), Arguments.of(true, "howToGetDossiers", EMPTY, "no-words"),
				Arguments.of(true, "ways", Set.of(), "none"), Arguments.of(true, "ways", Set.of(Way.GUIDED), "guided"),
				Arguments.of(true, "guidedSteps", List.of(step("mijnlas.a")), "not-guided"), Arguments.of(true, "guidedSteps", List.of(step("ander.a")), "foreign"),
				Arguments.of(true, "ways", Set.of(Way.DIRECT), "direct"), Arguments.of(false, "ways", Set.of(Way.DIRECT), "no-line"),
				Arguments.of(true, "profiles", List.of(), "none"), Arguments.of(true, "profiles", List.of(new Profile("XXXX")), "profile"),
				Arguments.of(true, "settings", many, "too-many"), Arguments.of(true, "settings", List.of(Vendors.setting("parnassys.regionaal-initiatief")), "foreign"),
				Arguments.of(true, "settings", List.of(Vendors.setting("mijnlas.a"), Vendors.setting("mijnlas.a")), "twice"),
				Arguments.of(true, "settings", List.of(of(Setting.Kind.NUMBER, "veel")), "standard"),
				Arguments.of(true, "softwareNames", List.of(), "none"), Arguments.of(true, "guidance", List.of(new Guidance("huidigeschool/bestaatniet", WORDS, WORDS)), "unknown-path"),
				Arguments.of(false, "importModes", List.of(), "none"), Arguments.of(false, "requestWays", Set.of(), "none"),
				Arguments.of(false, "arrival", Arrival.SENT, "sent"), Arguments.of(false, "identification", List.of(), "none"),
				Arguments.of(false, "ownFields", List.of(new OwnField("huidigeschool/veld", WORDS)), "not-own"),
				Arguments.of(false, "ownFields", List.of(new OwnField("eigen/veld", EMPTY)), "no-words"));
	}

	private DeclaredConnector judged(boolean sender, Function<Vendors, Vendors> spoilt) {
		return check.of("nl.vendor.Las", () -> spoilt.apply(sender ? Vendors.sender() : Vendors.receiver()).as(sender));
	}

	private static Set<String> rules(DeclaredConnector connector) {
		return connector.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
	}

	@Test
	void aSoundOneOfEitherEndHasNothingAgainstIt() {
		for (boolean sender : List.of(true, false)) {
			DeclaredConnector connector = judged(sender, vendors -> vendors);
			assertEquals(List.of(), connector.findings());
			assertEquals(Optional.of("mijnlas"), connector.id());
			assertEquals(Optional.of(sender ? ListedConnector.Kind.SENDER : ListedConnector.Kind.RECEIVER), connector.kind());
		}
	}

	@ParameterizedTest
	@MethodSource("wrong")
	void whatIsWrongIsNamedWithItsPlaceInBothLanguages(boolean sender, String method, Object answer, String rule) {
		DeclaredConnector connector = judged(sender, vendors -> vendors.is(method, answer));
		assertTrue(rules(connector).contains("connector.declared." + rule), () -> rules(connector).toString());
		for (Finding finding : connector.findings()) {
			assertFalse(finding.path().isBlank());
			assertFalse(finding.message().in(Language.NL).equals(finding.message().in(Language.EN)));
		}
	}

	@Test
	void whatIsWrongIsToldAllAtOnceAlsoBesideAPartThatBreaksDown() {
		DeclaredConnector connector = judged(true, vendors -> vendors.is("name", EMPTY).is("softwareNames", List.of()).does("settings", () -> {
			throw new StackOverflowError();
		}));
		assertEquals(Map.of("connector.declared.fault", 1L, "connector.declared.no-words", 1L, "connector.declared.none", 1L),
				connector.findings().stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting())));
	}

	@Test
	void oneThatCannotBeMadeOrSaysNoIdOrIsNoneIsNamedByItsClass() {
		assertEquals(Set.of("connector.declared.fault"), rules(check.of("nl.vendor.Las", () -> {
			throw new ExceptionInInitializerError();
		})));
		assertEquals(Set.of("connector.declared.fault"), rules(judged(true, vendors -> vendors.is("id", null))));
		assertEquals(Set.of("connector.declared.no-connector"), rules(check.of("nl.vendor.Las", () -> "a text")));
	}

	@Test
	void atTheDoorOneWithTheNameOfOursIsListedAsRefusedAndOursIsUsed() {
		Connectors connectors = new Connectors();
		DossierReceiver theirs = Vendors.receiver().is("id", "ot").asReceiver();
		connectors.addReceiver(theirs);
		assertEquals(List.of(), connectors.receivers());
		assertTrue(connectors.receiver("ot") instanceof Outcome.Refused);
		ListedConnector listed = connectors.all().getFirst();
		assertEquals(ListedConnector.State.REFUSED, listed.state());
		assertTrue(listed.reason().orElseThrow().what().in(Language.NL).contains("bij Dossierbrug zelf"));
	}

	@Test
	void atTheDoorTwoWithTheSameNameAreBothListedAndTheFirstIsUsedUntilItGoes() {
		Connectors connectors = new Connectors();
		DossierReceiver first = Vendors.receiver().is("name", WORDS).asReceiver();
		connectors.addReceiver(first);
		connectors.addReceiver(Vendors.receiver().asReceiver());
		assertEquals(List.of(ListedConnector.State.READY, ListedConnector.State.REFUSED), connectors.all().stream().map(ListedConnector::state).toList());
		assertEquals(List.of(WORDS), connectors.receivers().stream().map(DossierReceiver::name).toList());
		connectors.removeReceiver(first);
		assertEquals(List.of(ListedConnector.State.READY), connectors.all().stream().map(ListedConnector::state).toList());
	}

	@Test
	void atTheDoorWhatDeclaresWronglyIsNotLetInAndTheReasonsAreTold() {
		Connectors connectors = new Connectors();
		connectors.addSender(Vendors.sender().is("softwareNames", List.of()).is("name", EMPTY).asSender());
		assertEquals(List.of(), connectors.senders());
		String what = connectors.all().getFirst().reason().orElseThrow().what().in(Language.EN);
		assertTrue(what.contains("softwareNames") && what.contains("name"), what);
	}
}
