package nl.dossierbrug.core.spi;

import java.util.List;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;

/**
 * The delivery point (aanleverpunt) that a school registers with a receiving system before anything can be sent to it.
 * Since August 2022 the chain itself works with a mandate and a routeringskenmerk; the systems still ask for the older
 * numbers. The refusal of the receiver's precondition that there is one is of the kind
 * {@link Refusal.Kind#NO_DELIVERY_POINT}, so that a screen can ask for the numbers there.
 */
public interface DeliveryPoint {

	/**
	 * What is wrong with what somebody typed; all of it at once.
	 *
	 * @param school the school
	 * @param point the aanleverpunt, as typed
	 * @param key the aanleverpuntsleutel, as typed: a secret, never to be repeated in a refusal
	 * @return empty when it can be registered
	 */
	List<Refusal> objections(Brin school, String point, String key);

	/** What the words mean and where the numbers are found, beside the newer words. */
	Text explanation();
}
