package nl.dossierbrug.core.dossier;

/**
 * The kind of handover, which decides what a dossier must, may and must not hold: POPO, POVO, VOVO, BB, POSWV, VOSWV
 * (OSO standard, two bundles, six profiles). What a profile means is in the tables of a version of the standard; this
 * is only its name, so a later version can bring another.
 *
 * @param code capital letters, as above
 */
public record Profile(String code) {

	public Profile {
		if (code == null || !code.matches("[A-Z]{2,8}")) {
			throw new IllegalArgumentException("not a profile: " + code);
		}
	}

	@Override
	public String toString() {
		return code;
	}
}
