package nl.dossierbrug.crashes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PromisesTest {

	private final Promises promises = new Promises();

	private static WorkerStep sets(String value) {
		return new WorkerStep("settings set", List.of("command"), Map.of("setting a", value));
	}

	private List<String> broken(String... lines) {
		return promises.broken(new HomeState(Stream.of(lines).map(line -> line.split(" ")).toList())).stream().map(KillTrouble::words).toList();
	}

	@Test
	void whatWasBegunMayHaveBeenDoneOrNot() {
		promises.done(sets("1"));
		promises.begun(sets("2"));
		assertEquals(List.of(), broken("setting a 1"));
		assertEquals(List.of(), broken("setting a 2"));
		assertEquals(List.of("setting a is 3, not [1, 2]"), broken("setting a 3"));
		assertEquals(Optional.of(sets("2")), promises.pending());
	}

	@Test
	void whatWasAcknowledgedWasDone() {
		promises.begun(sets("1"));
		promises.done(sets("1"));
		assertTrue(promises.pending().isEmpty());
		assertEquals(List.of("setting a is -, not [1]"), broken());
	}

	@Test
	void eachAcknowledgedTransactionIsInTheLog() {
		promises.committed(12);
		promises.committed(11);
		assertEquals(List.of("entry 12 of the log was acknowledged, 11 is the newest"), broken("log 11 11"));
		assertEquals(List.of("the log has 11 entries, and 12 is the newest"), broken("log 12 11"));
		assertEquals(List.of(), broken("log 13 13"));
	}
}
