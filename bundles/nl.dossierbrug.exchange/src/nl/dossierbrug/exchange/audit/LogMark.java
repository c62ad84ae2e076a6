package nl.dossierbrug.exchange.audit;

import java.util.Objects;

/**
 * How far the log had come, for people to compare: it stands on every receipt, outside the reach of whoever changes the
 * home.
 *
 * @param number of the newest entry
 * @param code its {@link nl.dossierbrug.exchange.model.AuditEntry#code()}
 */
public record LogMark(long number, String code) {

	public LogMark {
		Objects.requireNonNull(code);
	}
}
