package nl.dossierbrug.core.dossier;

/**
 * One of the parts in which a dossier is delivered or withheld, named by its element in
 * {@code categorie_uitlevering}, such as {@code cat_verzuim} (OSO standard, the sixteen categories). Which
 * categories there are, and what they cover, is in the tables of a version of the standard.
 *
 * @param code {@code cat_} and small letters
 */
public record Category(String code) {

	public Category {
		if (code == null || !code.matches("cat_[a-z]+")) {
			throw new IllegalArgumentException("not a category: " + code);
		}
	}

	@Override
	public String toString() {
		return code;
	}
}
