package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.text.Text;

/** For whatever is not in order there is a text to send to the person who can put it in order. */
class LetterTest extends HouseTest {

	@Test
	void aLetterSaysWhatIsWrongAndWhatToDoAndWhoAsks() {
		House.done(house.exchange.administration().set(TestSender.OPEN, "false"));
		List<PreflightPoint> missing = House.done(house.exchange.preflight().check(House.LAS, House.OKR, "twaalf", Optional.of("x")))
				.stream().filter(p -> !p.ok()).toList();
		assertEquals(List.of("school.brin", "school.vestiging"), missing.stream().map(PreflightPoint::id).toList());
		for (PreflightPoint one : missing) {
			Text letter = house.exchange.preflight().letter(one.precondition());
			assertTrue(letter.nl().startsWith("Beste collega"), letter::toString);
			assertTrue(letter.nl().contains(one.precondition().refusal().what().nl()) && letter.nl().contains(one.precondition().refusal().next().nl()));
			assertTrue(letter.en().contains(one.precondition().refusal().what().en()) && letter.en().contains(one.precondition().refusal().next().en()));
			assertTrue(letter.nl().endsWith(House.BEHEERDER) && letter.en().endsWith(House.BEHEERDER), letter::toString);
			assertFalse(letter.nl().contains("{") || letter.en().contains("{"), letter::toString);
		}
	}
}
