package nl.dossierbrug.exchange.season;

import java.util.Objects;

import nl.dossierbrug.core.text.Text;

/**
 * What the year asks of a primary school now.
 *
 * @param moment which moment, with its days and their source
 * @param name what it is called
 * @param what what to do, in sentences
 */
public record SeasonDue(SeasonMoment moment, Text name, Text what) {

	public SeasonDue {
		Objects.requireNonNull(moment);
		Objects.requireNonNull(name);
		Objects.requireNonNull(what);
	}
}
