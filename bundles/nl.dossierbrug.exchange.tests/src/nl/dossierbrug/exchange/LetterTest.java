package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.prepare.PreflightPoint;

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
			assertTrue(letter.in(Language.NL).startsWith("Beste collega"), letter::toString);
			assertTrue(letter.in(Language.NL).contains(one.precondition().refusal().what().in(Language.NL)) && letter.in(Language.NL).contains(one.precondition().refusal().next().in(Language.NL)));
			assertTrue(letter.in(Language.EN).contains(one.precondition().refusal().what().in(Language.EN)) && letter.in(Language.EN).contains(one.precondition().refusal().next().in(Language.EN)));
			assertTrue(letter.in(Language.NL).endsWith(House.BEHEERDER) && letter.in(Language.EN).endsWith(House.BEHEERDER), letter::toString);
			assertFalse(letter.in(Language.NL).contains("{") || letter.in(Language.EN).contains("{"), letter::toString);
		}
	}
}
