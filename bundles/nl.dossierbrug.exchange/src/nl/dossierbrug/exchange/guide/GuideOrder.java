package nl.dossierbrug.exchange.guide;

import java.util.List;
import java.util.Objects;

import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.pupils.Correction;
import nl.dossierbrug.exchange.pupils.PupilSource;
import nl.dossierbrug.exchange.pupils.Selection;

/**
 * A guided handover that is to begin.
 *
 * @param pair who hands over to whom; the school must be named
 * @param pupilsFrom where it is read who the pupils are
 * @param pupils which of them
 * @param corrections what a person set right in rows of the list
 */
public record GuideOrder(Pair pair, PupilSource pupilsFrom, Selection pupils, List<Correction> corrections) {

	public GuideOrder {
		Objects.requireNonNull(pair);
		Objects.requireNonNull(pupilsFrom);
		Objects.requireNonNull(pupils);
		corrections = List.copyOf(corrections);
	}
}
