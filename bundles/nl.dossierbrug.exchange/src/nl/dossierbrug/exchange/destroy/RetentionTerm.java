package nl.dossierbrug.exchange.destroy;

import java.util.Objects;

import nl.dossierbrug.core.text.Text;

/**
 * A retention rule as it counts in a home.
 *
 * @param rule the rule
 * @param name what it is about, in words
 * @param term the term that the school chose, or the rule's own, in the rule's unit
 */
public record RetentionTerm(RetentionRule rule, Text name, int term) {
	public RetentionTerm {
		Objects.requireNonNull(rule);
		Objects.requireNonNull(name);
	}
}
