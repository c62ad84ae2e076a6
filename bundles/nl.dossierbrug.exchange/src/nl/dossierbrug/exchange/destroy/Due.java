package nl.dossierbrug.exchange.destroy;

import java.time.LocalDate;
import java.util.Objects;

import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Destructible;

/**
 * Something that has been kept as long as it may.
 *
 * @param kind what it is
 * @param id of the record
 * @param rule id of the rule by which it has to go
 * @param day the first day on which the rule no longer allows it
 * @param whose whom or what it is about, for people who may see lists; empty when that is not known
 * @param byHand whether it only goes when a person names it: as far as is known its term is over, but nobody told that the
 *        pupil has left
 */
public record Due(Destructible kind, String id, String rule, LocalDate day, Text whose, boolean byHand) {
	public Due {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(id);
		Objects.requireNonNull(rule);
		Objects.requireNonNull(day);
		Objects.requireNonNull(whose);
	}
}
