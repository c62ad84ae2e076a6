package nl.dossierbrug.exchange.store;

import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.exchange.model.RegisteredPoint;

/** The delivery points that schools registered, at most one for each receiver and school. */
public interface DeliveryPoints {

	/** Adds a delivery point, in the place of one that was registered before. */
	void put(RegisteredPoint point);

	Optional<RegisteredPoint> of(String receiver, Brin school);
}
