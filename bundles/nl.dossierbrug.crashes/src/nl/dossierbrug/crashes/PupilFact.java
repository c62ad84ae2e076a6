package nl.dossierbrug.crashes;

/**
 * Where one pupil stands.
 *
 * @param sender the status of the last transfer at the sending side
 * @param receiver its status at the receiving side
 * @param called what the pupil is called in its dossier
 * @param filed what the pupil is called in the receiver's pupil file
 */
record PupilFact(String sender, String receiver, String called, String filed) {

	/** Of whom nothing is known yet. */
	static final PupilFact NONE = new PupilFact("-", "-", "-", "-");
}
