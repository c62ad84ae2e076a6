package nl.dossierbrug.core.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolTest {

	@Test
	void aBrinIsTwoDigitsAndTwoCapitals() {
		assertEquals(Optional.of(new Brin("00YY")), Brin.of("00YY"));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "00yy", "0YYY", "00YY00", " 00YY", "YY00" })
	void anyOtherTextIsNoBrin(String text) {
		assertEquals(Optional.empty(), Brin.of(text));
		assertThrows(IllegalArgumentException.class, () -> new Brin(text));
	}

	@Test
	void aSchoolIsItsMainBranchUnlessSaidOtherwise() {
		assertEquals("00YY00", new School(new Brin("00YY")).toString());
		assertEquals("00YY03", new School(new Brin("00YY"), "03").toString());
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "1", "001", "A1" })
	void aBranchIsTwoDigits(String vestiging) {
		assertThrows(IllegalArgumentException.class, () -> new School(new Brin("00YY"), vestiging));
	}
}
