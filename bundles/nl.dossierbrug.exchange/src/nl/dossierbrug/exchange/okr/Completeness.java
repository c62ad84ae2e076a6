package nl.dossierbrug.exchange.okr;

import java.util.List;

/**
 * How complete a pupil file is.
 *
 * @param percent 0 to 100: the mean of the demanded parts, rounded down, so that 100 means that nothing is missing
 * @param parts every part, the standard's categories in its order first, then the receiver's own
 */
public record Completeness(int percent, List<OkrPart> parts) {

	public Completeness {
		parts = List.copyOf(parts);
	}
}
