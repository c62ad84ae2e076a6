package nl.dossierbrug.exchange.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.pupils.Correction;
import nl.dossierbrug.exchange.pupils.Selection;

/**
 * A guided handover that is to begin.
 *
 * @param pair who hands over to whom; the school must be named
 * @param list the list of pupils that the sender exported
 * @param roster the school's roster (EDEXML), which fills what the list lacks; empty for none
 * @param pupils which pupils of the list
 * @param corrections what a person set right in rows of the list
 */
public record GuideOrder(Pair pair, Path list, Optional<Path> roster, Selection pupils, List<Correction> corrections) {

	public GuideOrder {
		Objects.requireNonNull(pair);
		Objects.requireNonNull(list);
		Objects.requireNonNull(roster);
		Objects.requireNonNull(pupils);
		corrections = List.copyOf(corrections);
	}
}
