package nl.dossierbrug.exchange.connectors;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Way;

/** Judges what only a receiver declares. */
final class ReceiverDeclarations implements Consumer<Objections> {

	private final GuardedReceiver receiver;

	ReceiverDeclarations(GuardedReceiver receiver) {
		this.receiver = receiver;
	}

	@Override
	public void accept(Objections objections) {
		objections.look(() -> objections.when(receiver.importModes().isEmpty(), "declared.none", "importModes"));
		objections.look(() -> objections.when(receiver.identification().isEmpty(), "declared.none", "identification"));
		objections.look(() -> {
			boolean asked = receiver.arrival() == Arrival.ASKED;
			objections.when(asked && receiver.requestWays().isEmpty(), "declared.none", "requestWays");
			objections.when(!asked && !receiver.requestWays().isEmpty(), "declared.sent", "requestWays");
		});
		objections.look(() -> {
			Set<String> paths = new HashSet<>();
			receiver.ownFields().forEach(field -> {
				objections.when(!paths.add(field.path()), "declared.twice", "ownFields " + field.path());
				objections.words("ownFields " + field.path(), field.label());
			});
		});
		objections.look(() -> receiver.deliveryPoint().ifPresent(point -> objections.words("deliveryPoint explanation", point.explanation())));
		objections.look(() -> {
			boolean direct = receiver.ways().contains(Way.DIRECT);
			objections.when(direct && receiver.liveDelivery().isEmpty(), "declared.direct", "liveDelivery");
			objections.when(!direct && receiver.liveDelivery().isPresent(), "declared.not-direct", "ways");
		});
	}
}
