package nl.dossierbrug.core.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.text.Text;

/** The laws by which outcomes compose, each on many outcomes and steps drawn at random from a seed. */
@Tag("long")
class OutcomeLawsTest {

	private static final int SEEDS = 200;
	private static final int REASONS = 6;

	private static Stream<Random> random() {
		return IntStream.range(0, SEEDS).mapToObj(Random::new);
	}

	private static Outcome<Integer> outcome(Random random) {
		return random.nextBoolean() ? Outcome.done(random.nextInt(100)) : Outcome.refused(reasons(random));
	}

	private static List<Refusal> reasons(Random random) {
		return random.ints(1 + random.nextInt(3), 0, REASONS).mapToObj(OutcomeLawsTest::reason).toList();
	}

	private static Refusal reason(int number) {
		Text words = Text.same("reden " + number);
		return new Refusal("reason.n" + number, words, words, words, words);
	}

	/** A step that does always the same with the same number, and refuses some of them. */
	private static Function<Integer, Outcome<Integer>> step(Random random) {
		int factor = random.nextInt(10);
		int refused = random.nextInt(4);
		List<Refusal> why = reasons(random);
		return number -> refused > 0 && number % refused == 0 ? Outcome.refused(why) : Outcome.done(number * factor);
	}

	@ParameterizedTest
	@MethodSource("random")
	void mappingToTheSameChangesNothing(Random random) {
		Outcome<Integer> outcome = outcome(random);
		assertEquals(outcome, outcome.map(number -> number));
		assertEquals(outcome, outcome.then(Outcome::done));
	}

	@ParameterizedTest
	@MethodSource("random")
	void mappingTwiceIsMappingByBoth(Random random) {
		Outcome<Integer> outcome = outcome(random);
		int more = random.nextInt();
		assertEquals(outcome.map(number -> (number + more) * 2), outcome.map(number -> number + more).map(number -> number * 2));
	}

	@ParameterizedTest
	@MethodSource("random")
	void whatIsDoneIsWhatTheStepMakesOfIt(Random random) {
		Function<Integer, Outcome<Integer>> step = step(random);
		int number = random.nextInt(100);
		assertEquals(step.apply(number), Outcome.done(number).then(step::apply));
	}

	@ParameterizedTest
	@MethodSource("random")
	void stepsMayBeTakenTogether(Random random) {
		Outcome<Integer> outcome = outcome(random);
		Function<Integer, Outcome<Integer>> first = step(random);
		Function<Integer, Outcome<Integer>> second = step(random);
		assertEquals(outcome.then(first::apply).then(second::apply), outcome.then(number -> first.apply(number).then(second::apply)));
	}

	@ParameterizedTest
	@MethodSource("random")
	void whatWasRefusedStaysSoWithEveryReasonAndNoStepIsTaken(Random random) {
		List<Refusal> why = reasons(random);
		List<Integer> taken = new ArrayList<>();
		assertEquals(Outcome.<Boolean>refused(why), Outcome.<Integer>refused(why).map(taken::add));
		assertEquals(Outcome.<Boolean>refused(why), Outcome.<Integer>refused(why).then(number -> Outcome.done(taken.add(number))));
		assertEquals(List.of(), taken);
	}

	@ParameterizedTest
	@MethodSource("random")
	void ofManyEveryReasonIsToldOnceInOrderOrEverythingIsThere(Random random) {
		List<Outcome<Integer>> outcomes = random.ints(random.nextInt(6)).mapToObj(any -> outcome(random)).toList();
		Set<Refusal> reasons = new LinkedHashSet<>();
		outcomes.forEach(outcome -> reasons.addAll(outcome.refusals()));
		Outcome<List<Integer>> all = Outcome.all(outcomes);
		assertEquals(List.copyOf(reasons), all.refusals());
		if (reasons.isEmpty()) {
			assertEquals(Outcome.done(outcomes.stream().map(outcome -> ((Outcome.Done<Integer>) outcome).value()).toList()), all);
		}
	}

	@ParameterizedTest
	@MethodSource("random")
	void twoAreAsManyOfTwo(Random random) {
		Outcome<Integer> one = outcome(random);
		Outcome<Integer> other = outcome(random);
		assertEquals(Outcome.all(List.of(one, other)), Outcome.both(one, other, List::of));
	}

	@ParameterizedTest
	@MethodSource("random")
	void itMakesNoDifferenceHowManyAreTakenTogether(Random random) {
		Outcome<Integer> one = outcome(random);
		Outcome<Integer> two = outcome(random);
		Outcome<Integer> three = outcome(random);
		assertEquals(Outcome.both(Outcome.both(one, two, Integer::sum), three, Integer::sum),
				Outcome.both(one, Outcome.both(two, three, Integer::sum), Integer::sum));
	}

	@Test
	void whatAStepThrowsIsThrownAsItIs() {
		IOException broken = new IOException("broken");
		assertEquals(broken, assertThrows(IOException.class, () -> Outcome.done(1).map(number -> {
			throw broken;
		})));
	}

	@Test
	void aStepThatMakesNothingIsAFault() {
		assertThrows(NullPointerException.class, () -> Outcome.done(1).map(number -> null));
		assertThrows(NullPointerException.class, () -> Outcome.done(1).then(number -> null));
	}
}
