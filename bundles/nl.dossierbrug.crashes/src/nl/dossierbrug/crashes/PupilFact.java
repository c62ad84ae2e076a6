package nl.dossierbrug.crashes;

/**
 * Where one pupil stands.
 *
 * @param sender the status of the last transfer at the sending side
 * @param receiver its status at the receiving side
 * @param called what the pupil is called in its dossier
 * @param filed what the pupil is called in the receiver's pupil file
 * @param version the version of the dossier: one more for each content that was made ready, however often the command was
 *        broken off and repeated
 */
record PupilFact(String sender, String receiver, String called, String filed, int version) {

	/** Of whom nothing is known yet. */
	static final PupilFact NONE = new PupilFact("-", "-", "-", "-", 0);
}
