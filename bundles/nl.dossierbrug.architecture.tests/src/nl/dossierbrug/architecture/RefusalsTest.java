package nl.dossierbrug.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal is passed on whole, and nobody who shows one chooses by its id. */
class RefusalsTest {

	private static final String ID = "nl.dossierbrug.core.outcome.Refusal.id";
	/** What writes ids down for scripts. */
	private static final String WRITER = "JsonLines.class";
	/** Shows the ids of what can go wrong at a guided step, which are typed back after {@code --reason}. */
	private static final String ASKER = "GuideView.class";
	/** Adds what can be typed at the command line, out of a table of messages by id. */
	private static final String HINTS = "CommandHints.class";
	/** A case that does nothing but pass a refusal on; {@code Outcome.then} and {@code map} do. */
	private static final Pattern PASSED_ON = Pattern.compile(
			"case (?:Outcome\\.)?Refused<[^;{}]*?(?:\\(\\S+ (\\w+)\\)|> (\\w+)) ->\\s*(?:Outcome\\.(?:<[^;()]*>)?refused\\((?:\\1|\\2)(?:\\.refusals\\(\\))?\\)|\\2);");
	/** Of several reasons one. */
	private static final Pattern ONLY_ONE = Pattern.compile(
			"\\b(?:refusals(?:\\(\\))?|why)\\s*\\.(?:get(?:First|Last)\\(\\)|get\\(0\\)|stream\\(\\)\\.find(?:First|Any)\\(\\))");

	static Stream<String> bundles() {
		return new House().bundles().stream().map(House::shortName);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cli", "desktop", "report" })
	void whoShowsARefusalChoosesByItsKindAndNotByItsId(String shell) {
		List<Path> classes = House.files(new House().folder(shell).resolve("target/classes"), ".class");
		assertFalse(classes.isEmpty(), "no classes of " + shell + ": is it built?");
		assertEquals(List.of(), classes.stream().filter(file -> !List.of(WRITER, ASKER, HINTS).contains(file.getFileName().toString()))
				.filter(file -> UsedMethods.of(file).contains(ID)).map(Path::getFileName).toList());
	}

	@Test
	void theTestOfIdsWouldSeeOne() {
		assertTrue(House.files(new House().folder("cli").resolve("target/classes"), WRITER).stream()
				.anyMatch(file -> UsedMethods.of(file).contains(ID)));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nobodyPassesARefusalOnByHand(String bundle) {
		assertEquals(Set.of(), matches(bundle, PASSED_ON));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nobodyKeepsOneReasonOfSeveral(String bundle) {
		assertEquals(Set.of(), matches(bundle, ONLY_ONE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "case Outcome.Refused<Store>(var refusals) -> Outcome.refused(refusals);",
			"case Refused<List<Store>>(List<Refusal> why) -> Outcome.<Home>refused(why);", "case Outcome.Refused<User> refused -> refused;",
			"case Outcome.Refused<User> no ->\n\t\t\tOutcome.refused(no.refusals());" })
	void theTestOfPassingOnWouldSeeOne(String code) {
		assertTrue(PASSED_ON.matcher(code).find());
	}

	@ParameterizedTest
	@ValueSource(strings = { "refusals.getFirst()", "outcome.refusals().stream().findFirst()", "why.getFirst().what()" })
	void theTestOfOneReasonWouldSeeOne(String code) {
		assertTrue(ONLY_ONE.matcher(code).find());
	}

	private static Set<String> matches(String bundle, Pattern pattern) {
		Set<String> found = new TreeSet<>();
		for (Path source : House.files(new House().folder(bundle).resolve("src"), ".java")) {
			pattern.matcher(read(source)).results().forEach(match -> found.add(source.getFileName() + ": " + match.group()));
		}
		return found;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
