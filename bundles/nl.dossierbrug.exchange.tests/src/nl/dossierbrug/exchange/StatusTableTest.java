package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.desk.TransferEdit;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** Every step from every status, allowed or not. The tables are written out here once more, as the design has them. */
class StatusTableTest {

	private static final Map<SenderStatus, Set<SenderStatus>> SENDER = Map.of(
			SenderStatus.CONCEPT, EnumSet.of(SenderStatus.GECONTROLEERD, SenderStatus.GEWEIGERD, SenderStatus.VERVANGEN,
					SenderStatus.INGETROKKEN),
			SenderStatus.GECONTROLEERD, EnumSet.of(SenderStatus.GEREED, SenderStatus.GEWEIGERD, SenderStatus.VERVANGEN,
					SenderStatus.INGETROKKEN),
			SenderStatus.BEGELEID, EnumSet.of(SenderStatus.VERVANGEN, SenderStatus.INGETROKKEN),
			SenderStatus.GEREED, EnumSet.of(SenderStatus.VERSTREKT, SenderStatus.VERVANGEN, SenderStatus.INGETROKKEN,
					SenderStatus.VERLOPEN),
			SenderStatus.VERSTREKT, EnumSet.of(SenderStatus.VERVANGEN, SenderStatus.INGETROKKEN),
			SenderStatus.GEWEIGERD, EnumSet.of(SenderStatus.CONCEPT, SenderStatus.VERVANGEN, SenderStatus.INGETROKKEN));

	private static final Map<ReceiverStatus, Set<ReceiverStatus>> RECEIVER = Map.of(
			ReceiverStatus.GEVRAAGD, EnumSet.of(ReceiverStatus.ONTVANGEN, ReceiverStatus.AFGEWEZEN),
			ReceiverStatus.ONTVANGEN, EnumSet.of(ReceiverStatus.BEKEKEN, ReceiverStatus.GEPLAND,
					ReceiverStatus.GEIMPORTEERD, ReceiverStatus.VERWIJDERD),
			ReceiverStatus.BEKEKEN, EnumSet.of(ReceiverStatus.GEPLAND, ReceiverStatus.GEIMPORTEERD,
					ReceiverStatus.VERWIJDERD),
			ReceiverStatus.GEPLAND, EnumSet.of(ReceiverStatus.GEPLAND, ReceiverStatus.GEIMPORTEERD,
					ReceiverStatus.VERWIJDERD),
			ReceiverStatus.GEIMPORTEERD, EnumSet.of(ReceiverStatus.GEIMPORTEERD, ReceiverStatus.TERUGGEDRAAID),
			ReceiverStatus.TERUGGEDRAAID, EnumSet.of(ReceiverStatus.GEPLAND, ReceiverStatus.GEIMPORTEERD,
					ReceiverStatus.VERWIJDERD),
			ReceiverStatus.AFGEWEZEN, EnumSet.of(ReceiverStatus.GEVRAAGD));

	static Stream<Arguments> senderPairs() {
		return Arrays.stream(SenderStatus.values())
				.flatMap(from -> Arrays.stream(SenderStatus.values()).map(to -> Arguments.of(from, to)));
	}

	static Stream<Arguments> receiverPairs() {
		return Stream.concat(Stream.of(Optional.<ReceiverStatus>empty()),
				Arrays.stream(ReceiverStatus.values()).map(Optional::of))
				.flatMap(from -> Arrays.stream(ReceiverStatus.values()).map(to -> Arguments.of(from, to)));
	}

	@ParameterizedTest
	@MethodSource("senderPairs")
	void theSendersTableHolds(SenderStatus from, SenderStatus to) {
		Transfer transfer = transfer(from, Optional.empty());
		boolean allowed = SENDER.getOrDefault(from, Set.of()).contains(to)
				|| to == SenderStatus.VERNIETIGD && from != SenderStatus.VERNIETIGD;
		assertEquals(allowed, TransferEdit.may(transfer, to));
		if (allowed) {
			assertEquals(to, new TransferEdit(transfer).to(to).done().senderStatus());
		} else {
			assertThrows(IllegalStateException.class, () -> new TransferEdit(transfer).to(to));
		}
	}

	@ParameterizedTest
	@MethodSource("receiverPairs")
	void theReceiversTableHolds(Optional<ReceiverStatus> from, ReceiverStatus to) {
		Transfer transfer = transfer(SenderStatus.GEREED, from);
		boolean allowed = from.map(status -> RECEIVER.getOrDefault(status, Set.of()).contains(to)
				|| to == ReceiverStatus.VERNIETIGD && status != ReceiverStatus.VERNIETIGD)
				.orElse(to == ReceiverStatus.GEVRAAGD);
		assertEquals(allowed, TransferEdit.may(transfer, to));
		if (allowed) {
			assertEquals(Optional.of(to), new TransferEdit(transfer).to(to).done().receiverStatus());
		} else {
			assertThrows(IllegalStateException.class, () -> new TransferEdit(transfer).to(to));
		}
	}

	private static Transfer transfer(SenderStatus sender, Optional<ReceiverStatus> receiver) {
		return new Transfer("T1", "B1", House.LAS, House.OKR, House.SCHOOL, House.SCHOOL, new Profile("BB"),
				Optional.empty(), "", "Daan", Optional.empty(), "8A", sender, receiver, 1, List.of(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Way.FILES);
	}
}
