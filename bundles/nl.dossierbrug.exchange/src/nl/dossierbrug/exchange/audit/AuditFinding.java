package nl.dossierbrug.exchange.audit;

import java.util.Objects;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;

/**
 * Something that checking the audit log found.
 *
 * @param severity {@link Severity#ERROR} when something was changed behind the program's back, or that cannot be ruled
 *        out; {@link Severity#WARNING} for what ought to be known
 * @param subject what it is about: {@code entry 5}, {@code entry 5-9}, {@code transfer T1}, {@code user anna}
 * @param words what is found, what that means, what to do now and who can
 */
public record AuditFinding(Severity severity, String subject, Refusal words) {

	public AuditFinding {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(subject);
		Objects.requireNonNull(words);
	}
}
