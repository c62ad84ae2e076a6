package nl.dossierbrug.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/** A house with a practice school in it, for tests that walk a route; each test has a home and a school of its own. */
abstract class RouteHouse {

	static final String SCHOOL = PracticeSchool.BRIN.code();
	static final String OTHER_SCHOOL = "00ZX";
	private static final Parts.Kept PARTS = new Parts.Kept();

	private static PracticeSchool school;
	@TempDir
	Path folder;
	PracticeFiles files;
	Path home;
	private House house;

	@BeforeAll
	static void foundSchool() {
		school = new PracticeSchool(PARTS.get().standard(), LocalDate.now());
	}

	@BeforeEach
	final void openHouse() throws IOException {
		house = House.of(folder, PARTS.get());
		home = folder.resolve("home");
		files = school.write(folder.resolve("school"));
	}

	/** What a script types. */
	final Answer type(String... words) {
		return house.type(Stream.concat(Stream.of("--home", home.toString(), "--format", "json"),
				Stream.of(words)).toArray(String[]::new));
	}

	/** From now on everything happens on another computer, with another account, that has no keys yet and no home. */
	final void onAnotherComputer(String account) {
		house.account = account;
		System.setProperty("dossierbrug.keys", folder.resolve("keys of " + account).toString());
		home = folder.resolve("home of " + account);
	}

	/** From now on everything happens that many days later. */
	final void later(int days) {
		house.clock = Clock.offset(house.clock, Duration.ofDays(days));
	}

	/** From now on it is that day, in the morning. */
	final void on(LocalDate day) {
		house.clock = Clock.fixed(day.atTime(9, 0).atZone(house.clock.getZone()).toInstant(), house.clock.getZone());
	}

	/** What a person types. */
	final Answer say(String... words) {
		return house.type(Stream.concat(Stream.of("--home", home.toString()), Stream.of(words))
				.toArray(String[]::new));
	}

	/** What another user types. */
	final Answer as(String user, String... words) {
		return type(Stream.concat(Stream.of("--user", user), Stream.of(words)).toArray(String[]::new));
	}

	static String[] with(String[] words, String... more) {
		return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
	}

	/** The ids of all refusals in the answer, line by line. */
	static List<String> refusals(Answer answer) {
		return answer.lines().stream().map(line -> line.get("refusal")).filter(refusal -> refusal != null)
				.map(refusal -> (String) Answer.object(refusal).get("id")).toList();
	}

	static Map<String, Object> lineOf(Answer answer, PracticePupil pupil) {
		return answer.lines().stream().filter(line -> pupil.name().spoken().equals(line.get("name"))).findFirst()
				.orElseThrow(() -> new AssertionError(pupil.name().spoken() + " in " + answer.out() + answer.err()));
	}

	static List<Object> all(Answer answer, String key) {
		return answer.lines().stream().filter(line -> line.containsKey(key)).map(line -> Optional.ofNullable(line.get(key))
				.orElse("")).toList();
	}

	/** A pupil with this trait. */
	final PracticePupil pupil(String trait) {
		return files.pupils().stream().filter(pupil -> pupil.is(trait)).findFirst().orElseThrow();
	}

	/** A pupil with nothing special, whose dossier is of this kind. */
	final PracticePupil plain(String profile) {
		return files.pupils().stream().filter(pupil -> pupil.traits().isEmpty() && pupil.profile().code().equals(profile))
				.findFirst().orElseThrow();
	}
}
