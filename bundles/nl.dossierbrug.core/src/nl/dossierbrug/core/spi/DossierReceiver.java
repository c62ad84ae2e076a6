package nl.dossierbrug.core.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.line.LiveDelivery;
import nl.dossierbrug.core.outcome.Refusal;

/** The system that receives dossiers and keeps a pupil's file (OKR). */
public interface DossierReceiver extends Connector {

	/**
	 * The profiles this system accepts, the usual one first. A handover is of the first of these that the sender can
	 * make, unless the user asks for another of them.
	 */
	List<Profile> profiles();

	/**
	 * The fields of the pupil file that are this system's own: an import never touches them, a person fills them.
	 * Every other field is an OSO field.
	 */
	List<OwnField> ownFields();

	/** How this system can import, the usual one first. */
	List<ImportMode> importModes();

	/** How a user of this system can ask for dossiers. */
	Set<RequestWay> requestWays();

	/** How dossiers come to it; unless it says otherwise it asks for them. One that is sent them has no request ways. */
	default Arrival arrival() {
		return Arrival.ASKED;
	}

	/** By what it knows a pupil, the surest first; unless it says otherwise by BSN only. Not empty. */
	default List<Identification> identification() {
		return List.of(Identification.BSN);
	}

	/** Whether every pupil file is linked to a group that the system knows; unless it says otherwise not. */
	default boolean linksGroups() {
		return false;
	}

	/**
	 * Whether it asks for what is newer than it has: then a dossier that it got before and that did not change since is
	 * answered with "niet gewijzigd". Unless it says otherwise it gets the same dossier again.
	 */
	default boolean asksOnlyForNewer() {
		return false;
	}

	/**
	 * What this system has against dossiers that are addressed to a school.
	 *
	 * @param own the sending school
	 * @param addressee whom the dossiers are for
	 * @return why not; empty when it has nothing against it, as it has unless it says otherwise
	 */
	default Optional<Refusal> objection(Brin own, Brin addressee) {
		return Optional.empty();
	}

	/** The delivery point that a school must register with it; unless it says otherwise there is none. */
	default Optional<DeliveryPoint> deliveryPoint() {
		return Optional.empty();
	}

	/** Delivering to it over its line. There is such a thing when the way is {@link Way#DIRECT}. */
	default Optional<LiveDelivery> liveDelivery() {
		return Optional.empty();
	}
}
