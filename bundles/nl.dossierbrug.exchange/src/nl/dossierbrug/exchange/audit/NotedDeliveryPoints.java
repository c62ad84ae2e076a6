package nl.dossierbrug.exchange.audit;

import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.RegisteredPoint;
import nl.dossierbrug.exchange.store.DeliveryPoints;
import nl.dossierbrug.exchange.store.Kept;

/** The delivery points, each change of which is noted for the log. */
final class NotedDeliveryPoints implements DeliveryPoints {

	private final DeliveryPoints kept;
	private final AuditNotes notes;

	NotedDeliveryPoints(DeliveryPoints kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public void put(RegisteredPoint point) {
		kept.put(point);
		notes.now(Kept.of(point));
	}

	@Override
	public Optional<RegisteredPoint> of(String receiver, Brin school) {
		return kept.of(receiver, school);
	}
}
