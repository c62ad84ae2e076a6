package nl.dossierbrug.exchange.validate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Text;

/**
 * What was found in a batch in the same words, once or more often; a value that stands in the dossier may differ.
 *
 * @param rule the rule that found it
 * @param severity how much it weighs
 * @param message what is wrong and what to do, with an ellipsis for what is not the same in every dossier
 * @param pupils in how many dossiers
 * @param places where, in the order of the dossiers; more than one in a dossier where it was found more than once.
 *        Never changes
 * @param advice where it can be set right and by whom; empty where the message itself says so, or nobody need do anything
 * @param content whether it is about what the school filled in, and not about how a file was made
 */
public record FindingGroup(String rule, Severity severity, Text message, int pupils, List<FoundPlace> places,
		Optional<Advice> advice, boolean content) {

	public FindingGroup {
		// The places are not copied: there may be very many, and whoever makes a group makes them for it.
		Objects.requireNonNull(advice);
	}

	/** Whether it is for the school to set right in the system that made the dossier. */
	public boolean inContent() {
		return severity == Severity.ERROR && content;
	}
}
