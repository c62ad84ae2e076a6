package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A BRIN is taken or refused alike by every command, in the same words. */
@Tag("long")
class SchoolNumberTest extends RouteHouse {

	static Stream<List<String>> commands() {
		return Stream.of("preflight --sender parnassys --receiver top --school BRIN",
				"prepare --sender parnassys --receiver top --school BRIN --list LIST --dossiers DIR",
				"request --receiver ot --school BRIN --bsn 111222333", "register --receiver top --school BRIN --point 1 --key sleutel-0123456789",
				"pupils --sender parnassys --list LIST --school BRIN", "groups --receiver top --school BRIN")
				.map(words -> List.of(words.split(" ")));
	}

	private Answer type(List<String> words, String brin) {
		return type(words.stream().map(word -> switch (word) {
			case "BRIN" -> brin;
			case "LIST" -> files.cleanList().toString();
			case "DIR" -> files.dossiers().toString();
			default -> word;
		}).toArray(String[]::new));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void smallLettersAndSpacesDoNotCount(List<String> command) {
		Answer capitals = type(command, SCHOOL);
		Answer small = type(command, " " + SCHOOL.toLowerCase(java.util.Locale.ROOT) + " ");
		assertNotEquals(2, small.exit(), small.err());
		assertEquals(capitals.exit(), small.exit());
		assertEquals(capitals.out().replace("\"R1\"", "\"R2\""), small.out().replace("\"R1\"", "\"R2\""));
	}

	@ParameterizedTest
	@MethodSource("commands")
	void whatIsNoBrinIsRefusedInTheSameWords(List<String> command) {
		for (String wrong : List.of("twaalf", "0XX", "XX00", "00XXX")) {
			Answer answer = type(command, wrong);
			assertEquals(2, answer.exit(), answer.out());
			assertTrue(answer.err().contains("--school: \"" + wrong + "\" is geen BRIN. Een BRIN heeft twee cijfers en twee letters"), answer.err());
		}
	}
}
