package nl.dossierbrug.exchange.audit;

import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;

/**
 * What checking the audit log, and all that it speaks of, came to.
 *
 * @param entries how many entries were read
 * @param records how many records were compared with what the log says of them
 * @param elsewhere how many entries and records were sealed by another home that works in the same store, so that they
 *        can only be checked there
 * @param last the number of the last entry; 0 when there is none
 * @param code the code of the last entry, as receipts have it; zeros when there is none
 * @param findings everything that was found, the log itself first
 */
public record AuditVerdict(long entries, long records, long elsewhere, long last, String code,
		List<AuditFinding> findings) {

	public AuditVerdict {
		findings = List.copyOf(findings);
	}

	/** All that is wrong, in words; empty when everything is as the log says. */
	public Optional<Refusal> broken() {
		List<Refusal> wrong = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).map(AuditFinding::words).toList();
		return wrong.isEmpty() ? Optional.empty() : Optional.of(Refusal.together(wrong));
	}

	/** Whether everything is as the log says, and the log as it was written. */
	public boolean verified() {
		return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
	}
}
