package nl.dossierbrug.core.spi;

import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;

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
}
