package nl.dossierbrug.store.jpa;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.TransferLine;
import nl.dossierbrug.exchange.store.Transfers;
import nl.dossierbrug.store.blob.Verdicts;

/** The transfers and their timelines in one transaction. */
final class JpaTransfers implements Transfers {

	private static final String NO_TRIAL = "t.batch NOT IN (SELECT b.id FROM BatchRow b WHERE b.trial = TRUE)";

	private final JpaSession session;
	private final Verdicts verdicts;

	JpaTransfers(JpaSession session, Verdicts verdicts) {
		this.session = session;
		this.verdicts = verdicts;
	}

	@Override
	public void add(Transfer transfer) {
		session.insert(new TransferRow(transfer.id()).filled(transfer, verdicts));
	}

	@Override
	public void update(Transfer transfer) {
		if (!session.change(TransferRow.class, transfer.id(), row -> row.filled(transfer, verdicts))) {
			throw new IllegalArgumentException("no transfer " + transfer.id());
		}
	}

	@Override
	public Optional<Transfer> byId(String id) {
		return session.find(TransferRow.class, id).map(row -> row.transfer(verdicts));
	}

	@Override
	public List<Transfer> all() {
		return list("SELECT t FROM TransferRow t WHERE " + NO_TRIAL + " ORDER BY t.seq");
	}

	@Override
	public List<TransferLine> lines() {
		return session.list(Object[].class, "SELECT t.id, t.batch, t.sender, t.receiver, t.profile, t.bsn, t.name, t.version, "
				+ "t.senderStatus, t.receiverStatus, t.expires, t.way FROM TransferRow t WHERE " + NO_TRIAL + " ORDER BY t.seq").stream()
				.map(JpaTransfers::line).toList();
	}

	/** The columns of one index, so that no row is read. */
	private static TransferLine line(Object[] row) {
		return new TransferLine((String) row[0], (String) row[1], (String) row[2], (String) row[3], new Profile((String) row[4]),
				Optional.ofNullable((String) row[5]).map(Bsn::new), (String) row[6], (Integer) row[7], (SenderStatus) row[8],
				Optional.ofNullable((ReceiverStatus) row[9]), Optional.ofNullable((LocalDate) row[10]), (Way) row[11]);
	}

	@Override
	public List<Transfer> after(String last, int most) {
		long place = last.isEmpty() ? -1 : session.list(Long.class, "SELECT t.seq FROM TransferRow t WHERE t.id = ?1", last).getFirst();
		return transfers(session.atMost(most, TransferRow.class, "SELECT t FROM TransferRow t WHERE t.seq > ?1 AND " + NO_TRIAL + " ORDER BY t.seq", place));
	}

	@Override
	public List<Transfer> ofBatch(String batch) {
		return list("SELECT t FROM TransferRow t WHERE t.batch = ?1 ORDER BY t.seq", batch);
	}

	@Override
	public List<Transfer> ofPupil(Bsn bsn) {
		return list("SELECT t FROM TransferRow t WHERE t.bsn = ?1 ORDER BY t.seq", bsn.digits());
	}

	@Override
	public List<Transfer> at(String receiver, List<ReceiverStatus> statuses) {
		return statuses.isEmpty() ? List.of() : list(
				"SELECT t FROM TransferRow t WHERE t.receiver = ?1 AND t.receiverStatus IN ?2 ORDER BY t.seq", receiver,
				statuses);
	}

	@Override
	public List<Transfer> sentTo(String receiver, SenderStatus status) {
		return list("SELECT t FROM TransferRow t WHERE t.receiver = ?1 AND t.senderStatus = ?2 ORDER BY t.seq", receiver, status);
	}

	@Override
	public List<String> readyUntilBefore(LocalDate day) {
		return session.list(String.class, "SELECT t.id FROM TransferRow t WHERE t.senderStatus = ?1 AND t.expires < ?2 ORDER BY t.seq",
				SenderStatus.GEREED, day);
	}

	@Override
	public List<String> idsOfBatch(String batch) {
		return session.list(String.class, "SELECT t.id FROM TransferRow t WHERE t.batch = ?1 ORDER BY t.seq", batch);
	}

	@Override
	public void addEvent(TimelineEvent event) {
		Integer last = session.list(Integer.class, "SELECT COALESCE(MAX(e.number), 0) FROM TimelineRow e WHERE e.transfer = ?1",
				event.transfer()).getFirst();
		session.insert(new TimelineRow(last + 1, event));
	}

	@Override
	public void forgetDetails(String transfer) {
		session.execute("UPDATE TimelineRow e SET e.detail = NULL, e.detailNl = '', e.detailEn = '' WHERE e.transfer = ?1", transfer);
	}

	@Override
	public List<TimelineEvent> timeline(String transfer) {
		return session.list(TimelineRow.class, "SELECT e FROM TimelineRow e WHERE e.transfer = ?1 ORDER BY e.number",
				transfer).stream().map(TimelineRow::happened).toList();
	}

	@Override
	public Map<String, List<TimelineEvent>> timelines(List<String> transfers) {
		return transfers.isEmpty() ? Map.of() : session.list(TimelineRow.class,
				"SELECT e FROM TimelineRow e WHERE e.transfer IN ?1 ORDER BY e.transfer, e.number", transfers).stream()
				.map(TimelineRow::happened).collect(Collectors.groupingBy(TimelineEvent::transfer));
	}

	private List<Transfer> list(String query, Object... parameters) {
		return transfers(session.list(TransferRow.class, query, parameters));
	}

	private List<Transfer> transfers(List<TransferRow> rows) {
		return rows.stream().map(row -> row.transfer(verdicts)).toList();
	}
}
