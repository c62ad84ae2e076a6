package nl.dossierbrug.exchange.validate;

/**
 * The id of a rule as tables write it.
 *
 * @param begin what an id is, or begins with
 * @param open whether anything may follow
 */
record RuleName(String begin, boolean open) {

	/** @param written an id; a star at the end stands for anything */
	static RuleName of(String written) {
		return written.endsWith("*") ? new RuleName(written.substring(0, written.length() - 1), true)
				: new RuleName(written, false);
	}

	boolean means(String rule) {
		return open ? rule.startsWith(begin) : rule.equals(begin);
	}
}
