package nl.dossierbrug.store.jpa;

import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.RegisteredPoint;
import nl.dossierbrug.exchange.store.DeliveryPoints;

/** The delivery points in one transaction. */
final class JpaDeliveryPoints implements DeliveryPoints {

	private final JpaSession session;

	JpaDeliveryPoints(JpaSession session) {
		this.session = session;
	}

	@Override
	public void put(RegisteredPoint point) {
		if (!session.change(DeliveryPointRow.class, key(point.receiver(), point.school()), row -> row.filled(point))) {
			session.insert(new DeliveryPointRow(point));
		}
	}

	@Override
	public Optional<RegisteredPoint> of(String receiver, Brin school) {
		return session.find(DeliveryPointRow.class, key(receiver, school)).map(DeliveryPointRow::registered);
	}

	private static DeliveryPointRow.Key key(String receiver, Brin school) {
		return new DeliveryPointRow.Key(receiver, school.code());
	}
}
