package nl.dossierbrug.desktop.start;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.desktop.handover.LeftHandover;
import nl.dossierbrug.desktop.walking.OpenWalk;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.backup.BackupState;
import nl.dossierbrug.exchange.destroy.Due;
import nl.dossierbrug.exchange.follow.BatchSummary;
import nl.dossierbrug.exchange.follow.Todo;
import nl.dossierbrug.exchange.lines.CertificateDue;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.season.SeasonDue;
import nl.dossierbrug.report.Receipts;

/**
 * What the start page tells.
 *
 * @param todo what waits
 * @param walks guided handovers that are not over
 * @param left handovers that were left for later, the last one first
 * @param latest what was made ready last, the newest first
 * @param unproved of these, the batches whose receipt is not there
 * @param due what has been kept as long as it may, for those who may destroy it, the longest overdue first
 * @param school whether a school was filled in
 * @param certificates of lines that end soon or have ended, the first to end first
 * @param season what the time of the year asks, the first to end first
 * @param backup how the backups stand, when it is time to make one and the user may
 * @param begun whether any handover was ever begun
 */
record Today(List<Todo> todo, List<OpenWalk> walks, List<LeftHandover> left, List<BatchSummary> latest, Set<String> unproved, List<Due> due,
		boolean school, List<CertificateDue> certificates, List<SeasonDue> season, Optional<BackupState> backup, boolean begun) {

	private static final int MOST_BATCHES = 5;

	/** As far as the user may see it. */
	static Outcome<Today> of(Exchange exchange, Receipts receipts) {
		return exchange.tracking().todo().map(todo -> {
			List<BatchSummary> batches = orNone(exchange.tracking().batches(MOST_BATCHES));
			// nothing of a guided one was made ready here
			List<BatchSummary> latest = batches.stream().filter(summary -> summary.batch().way() != Way.GUIDED).toList();
			return new Today(todo, orNone(OpenWalk.all(exchange)),
					orNone(exchange.drafts().all()).stream().map(LeftHandover::of).toList(), latest,
					latest.stream().filter(summary -> summary.ready() + summary.delivered() > 0).map(summary -> summary.batch().id())
							.filter(batch -> !Files.exists(receipts.of(batch))).collect(Collectors.toSet()),
					exchange.may(Right.DELETE) ? orNone(exchange.retention().due()) : List.of(), !orNone(exchange.schools().all()).isEmpty(),
					orNone(exchange.endingCertificates().due()), orNone(exchange.season().due()), backup(exchange), !batches.isEmpty());
		});
	}

	private static Optional<BackupState> backup(Exchange exchange) {
		return exchange.backups().state() instanceof Outcome.Done<BackupState>(BackupState state) && state.due() ? Optional.of(state)
				: Optional.empty();
	}

	private static <T> List<T> orNone(Outcome<List<T>> outcome) {
		return outcome instanceof Outcome.Done<List<T>>(var all) ? all : List.of();
	}

	/** Whether nothing was ever done here. */
	boolean isNew() {
		return todo.isEmpty() && walks.isEmpty() && due.isEmpty() && left.isEmpty() && !begun;
	}
}
