package nl.dossierbrug.exchange.desk;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.TransferLine;
import nl.dossierbrug.exchange.store.Records;

/**
 * Lets what was made ready expire. After its last day a transfer is verlopen for whoever looks at it, whether or not that was
 * noted; noting it, once, is for whoever changes something and for {@code follow.DayTurn}.
 */
public final class Expiry {

	private final Desk desk;

	public Expiry(Desk desk) {
		this.desk = desk;
	}

	/** The setting that says until when a dossier can be had. */
	public static final String SETTING = "overdracht.geldig-tot";
	/** The last day of a school year. */
	public static final String STANDARD = "31-07";

	/** The last day on which what is made ready today can be had: the next of the days that the setting names. */
	public LocalDate lastDay(Records records) {
		MonthDay day = Setting.day(records.settings().get(SETTING).orElse(STANDARD)).orElseThrow();
		LocalDate thisYear = day.atYear(desk.today().getYear());
		return thisYear.isBefore(desk.today()) ? thisYear.plusYears(1) : thisYear;
	}

	/** Whether a batch was made in the term that ends with {@link #lastDay}. */
	public boolean isOfThisTerm(Records records, String batch) {
		LocalDate before = lastDay(records).minusYears(1);
		return records.batches().byId(batch).filter(found -> LocalDate.ofInstant(found.createdAt(), desk.zone()).isAfter(before)).isPresent();
	}

	/** The transfers as they stand today; nothing is changed. */
	public List<Transfer> today(List<Transfer> transfers) {
		return transfers.stream().map(this::today).toList();
	}

	/** The transfer as it stands today; nothing is changed. */
	public Transfer today(Transfer transfer) {
		return hasPassed(transfer) ? new TransferEdit(transfer).to(SenderStatus.VERLOPEN).done() : transfer;
	}

	/** The line of a transfer as it stands today. */
	public TransferLine today(TransferLine line) {
		return hasPassed(line.senderStatus(), line.expires()) ? line.at(SenderStatus.VERLOPEN) : line;
	}

	private boolean hasPassed(Transfer transfer) {
		return hasPassed(transfer.senderStatus(), transfer.expires());
	}

	private boolean hasPassed(SenderStatus status, Optional<LocalDate> expires) {
		return status == SenderStatus.GEREED && expires.filter(desk.today()::isAfter).isPresent();
	}

	/** The transfers as they stand today, which is noted where it was not yet. */
	public List<Transfer> settle(Records records, List<Transfer> transfers) {
		return transfers.stream().map(transfer -> settle(records, transfer)).toList();
	}

	/** The transfer as it stands today, which is noted where it was not yet. */
	public Transfer settle(Records records, Transfer transfer) {
		if (!hasPassed(transfer)) {
			return transfer;
		}
		Transfer expired = today(transfer);
		records.transfers().update(expired);
		desk.note(records, expired, SenderStatus.VERLOPEN.word(),
				desk.text("timeline.expired", transfer.expires().orElseThrow()), "transfer.expired", "");
		return expired;
	}
}
