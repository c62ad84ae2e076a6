package nl.dossierbrug.core.pupil;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

	@ParameterizedTest(name = "{0} is listed as {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "Noor Smit | Smit, Noor", "Daan van de Berg | Berg, Daan van de", "Ali el Amrani | Amrani, Ali el", "Daan van 't Oeverveld | Oeverveld, Daan van 't",
			"Louise d'Aubremont | Aubremont, Louise d'", "Anna Maria van der Laan-Smit | Laan-Smit, Anna Maria van der", "Jan Willem Smit | Smit, Jan Willem", "Sem v.d. Meer | Meer, Sem v.d.",
			"Ali | Ali", "Sem de | de, Sem", "\"\" | \"\"" })
	void aNameAsPeopleSayItIsListedBySurname(String spoken, String listed) {
		PersonName name = PersonName.ofSpoken(spoken);
		assertEquals(listed, name.listed());
		assertEquals(spoken, name.spoken());
	}

	@Test
	void aListIsInTheOrderOfSurnamesWithoutWhatComesBeforeThem() {
		List<String> listed = List.of("Noor Smit", "Daan van de Berg", "Özgür Özil", "Ali el Amrani", "Anna Berg", "Bo Pot").stream()
				.map(PersonName::ofSpoken).sorted(PersonName.LISTED).map(PersonName::listed).toList();
		assertEquals(List.of("Amrani, Ali el", "Berg, Anna", "Berg, Daan van de", "Özil, Özgür", "Pot, Bo", "Smit, Noor"), listed);
	}
}
