package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.exchange.model.LineMessage;
import nl.dossierbrug.exchange.model.LineMessage.Kind;
import nl.dossierbrug.exchange.model.LineMessage.Lease;
import nl.dossierbrug.exchange.model.MessageStatus;

/** Every step of a message from every status, allowed or not. The table is written out here once more. */
class MessageTableTest {

	private static final Instant NOW = Instant.parse("2026-06-01T07:00:00Z");
	private static final Lease LEASE = new Lease("session", NOW.plusSeconds(60));

	private static final Map<MessageStatus, Set<MessageStatus>> TABLE = Map.of(
			MessageStatus.PENDING, EnumSet.of(MessageStatus.PENDING, MessageStatus.UNDER_WAY, MessageStatus.GIVEN_UP),
			MessageStatus.UNDER_WAY, EnumSet.allOf(MessageStatus.class),
			MessageStatus.CONFIRMED, EnumSet.noneOf(MessageStatus.class),
			MessageStatus.REFUSED, EnumSet.of(MessageStatus.PENDING),
			MessageStatus.GIVEN_UP, EnumSet.of(MessageStatus.PENDING));

	static Stream<Arguments> pairs() {
		return Arrays.stream(MessageStatus.values()).flatMap(from -> Arrays.stream(MessageStatus.values()).map(to -> Arguments.of(from, to)));
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void theTableHolds(MessageStatus from, MessageStatus to) {
		LineMessage message = to(to(pending(), MessageStatus.UNDER_WAY), from);
		assertEquals(from, message.status());
		assertEquals(TABLE.get(from), from.next());
		if (TABLE.get(from).contains(to)) {
			assertEquals(to, to(message, to).status());
		} else {
			assertThrows(IllegalStateException.class, () -> to(message, to));
		}
	}

	private static LineMessage pending() {
		return LineMessage.pending("M1", "key", Optional.empty(), "ot", House.SCHOOL, Kind.DELIVER, "", NOW, "bea");
	}

	private static LineMessage to(LineMessage message, MessageStatus status) {
		return switch (status) {
			case PENDING -> message.later(NOW, TestSender.refusal("x"), NOW);
			case UNDER_WAY -> message.underWay(LEASE, NOW);
			case CONFIRMED -> message.confirmed(Optional.empty(), NOW);
			case REFUSED -> message.refused(TestSender.refusal("x"), NOW);
			case GIVEN_UP -> message.givenUp(TestSender.refusal("x"), NOW);
		};
	}
}
