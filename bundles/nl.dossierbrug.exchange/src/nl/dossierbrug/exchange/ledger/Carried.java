package nl.dossierbrug.exchange.ledger;

/**
 * What came of a round of carrying.
 *
 * @param confirmed how many messages the systems confirmed
 * @param refused how many they do not do
 * @param later how many are tried again by themselves
 * @param givenUp how many are not tried any more by themselves
 */
public record Carried(int confirmed, int refused, int later, int givenUp) {

	static final Carried NOTHING = new Carried(0, 0, 0, 0);

	Carried plus(Carried other) {
		return new Carried(confirmed + other.confirmed, refused + other.refused, later + other.later, givenUp + other.givenUp);
	}

	/** How many messages something came of. */
	public int all() {
		return confirmed + refused + later + givenUp;
	}
}
