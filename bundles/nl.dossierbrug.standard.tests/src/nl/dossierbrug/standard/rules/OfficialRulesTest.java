package nl.dossierbrug.standard.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.standard.CheckMode;
import nl.dossierbrug.standard.read.Limits;
import nl.dossierbrug.standard.read.StructureCheck;
import nl.dossierbrug.standard.rules.OfficialCases.Case;
import nl.dossierbrug.standard.tree.Node;

/** Every published check of every version, in official mode: found where it must be and nowhere else. */
@TestInstance(Lifecycle.PER_CLASS)
@Tag("long")
class OfficialRulesTest {

	private static final List<String> VERSIONS = OfficialCases.VERSIONS;
	private final Map<String, House> houses = new HashMap<>();

	/** What the cases of one version need. */
	private record House(OfficialCases cases, DossierChecker checker, StructureCheck structure) {

		Set<String> found(Dossier dossier) {
			return found(dossier, CheckMode.OFFICIAL);
		}

		Set<String> found(Dossier dossier, CheckMode mode) {
			return checker.check(dossier, mode).stream().map(Finding::rule)
					.collect(Collectors.toCollection(TreeSet::new));
		}

		List<Violation> violations(String id, Dossier dossier) {
			return checker.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow()
					.violations(Node.root(dossier.root()));
		}
	}

	@ParameterizedTest
	@FieldSource("VERSIONS")
	void aSoundDossierOfEveryProfileHasNoFindings(String version) {
		House house = house(version);
		for (String profile : List.of("POPO", "POVO", "VOVO", "BB", "POSWV", "VOSWV")) {
			Dossier sound = house.cases.sound(profile);
			assertEquals(List.of(), house.structure.check(sound), profile);
			assertEquals(List.of(), house.checker.check(sound, CheckMode.OFFICIAL), profile);
		}
	}

	@ParameterizedTest
	@MethodSource("spoiled")
	void aSpoiledDossierIsFoundByExactlyTheseChecks(Case row) {
		House house = house(row.version());
		Dossier dossier = house.cases.dossier(row);
		assertEquals(List.of(), house.structure.check(dossier));
		assertEquals(new TreeSet<>(row.checks()), house.found(dossier));
	}

	@ParameterizedTest
	@MethodSource("kept")
	void aDossierAtTheEdgeIsKeptByTheseChecksAndEveryOther(Case row) {
		House house = house(row.version());
		Dossier dossier = house.cases.dossier(row);
		assertEquals(List.of(), house.structure.check(dossier));
		assertEquals(Set.of(), house.found(dossier));
		for (String id : row.checks()) {
			assertEquals(List.of(), house.violations(id, dossier), id);
		}
	}

	@ParameterizedTest
	@MethodSource("dead")
	void aCheckThatNothingMeetsIsDeadForTheReasonGiven(Case row) {
		House house = house(row.version());
		String id = row.checks().getFirst();
		boolean executed = house.checker.rules().stream().anyMatch(r -> r.id().equals(id) && r.executed());
		switch (row.why()) {
			case "not run" -> {
				Dossier dossier = house.cases.dossier(row);
				assertFalse(executed);
				assertEquals(Set.of(), house.found(dossier));
				assertTrue(house.found(dossier, CheckMode.AGREEMENT).contains(id));
			}
			case "schema" -> {
				Dossier dossier = Edits.apply(house.cases.sound(row.profile()), row.edits());
				assertTrue(executed);
				assertFalse(house.structure.check(dossier).isEmpty());
				assertEquals(Set.of(id), house.found(dossier));
			}
			case "other bundle" -> {
				Dossier dossier = house.cases.dossier(row);
				assertTrue(executed);
				assertFalse(house.found(dossier).contains(id));
				assertFalse(house.violations(id, dossier).isEmpty());
			}
			default -> {
				assertEquals("never", row.why());
				assertTrue(executed);
				assertEquals(List.of(), house.violations(id, house.cases.dossier(row)));
			}
		}
	}

	@ParameterizedTest
	@FieldSource("VERSIONS")
	void anAddressWithoutEndIsJudgedAtOnce(String version) {
		House house = house(version);
		for (String address : List.of("a@" + "b.".repeat(200_000) + "(", "a".repeat(400_000), "a@" + "b".repeat(400_000) + "(",
				"a@" + "b-".repeat(200_000) + "(", "a@".repeat(200_000))) {
			Dossier dossier = house.cases.dossier(new Case(version, "BB",
					"huidigeschool/communicatielijst/communicatie/nummer=" + address, List.of(), ""));
			Set<String> found = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> house.found(dossier));
			assertTrue(found.containsAll(Set.of("OG.01b", "OG.01d")), found.toString());
		}
	}

	@ParameterizedTest
	@FieldSource("VERSIONS")
	void noCheckIsWithoutACaseThatBreaksItAndOneThatKeepsIt(String version) {
		House house = house(version);
		Set<String> ids = house.checker.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
		Set<String> broken = named(house, "spoiled");
		Set<String> dead = named(house, "dead");
		assertTrue(dead.stream().noneMatch(broken::contains), "found, though it is told that they cannot be");
		broken.addAll(dead);
		assertEquals(ids, broken);
		assertEquals(ids, named(house, "kept"));
	}

	private static Set<String> named(House house, String table) {
		return house.cases.of(table).stream().flatMap(c -> c.checks().stream()).collect(Collectors.toCollection(TreeSet::new));
	}

	Stream<Case> spoiled() {
		return rows("spoiled");
	}

	Stream<Case> kept() {
		return rows("kept");
	}

	Stream<Case> dead() {
		return rows("dead");
	}

	private House house(String version) {
		return houses.computeIfAbsent(version, v -> {
			OfficialCases cases = new OfficialCases(v);
			return new House(cases, new DossierChecker(cases.version()), new StructureCheck(cases.version(), Limits.USUAL));
		});
	}

	private Stream<Case> rows(String table) {
		return VERSIONS.stream().flatMap(v -> house(v).cases.of(table).stream());
	}
}
