package nl.dossierbrug.exchange.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.model.ReceiverStatus;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.TimelineEvent;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.TransferLine;

/** The transfers and their timelines. Lists are in the order in which the transfers were added. */
public interface Transfers {

	void add(Transfer transfer);

	/** Replaces the transfer with the same id, which must exist. */
	void update(Transfer transfer);

	Optional<Transfer> byId(String id);

	/** All but those of trials. */
	List<Transfer> all();

	/** What a list shows of {@link #all}. */
	List<TransferLine> lines();

	/** Those of {@link #all} that were added after another, so that all can be gone through some at a time. @param last its id; empty for the first */
	List<Transfer> after(String last, int most);

	List<Transfer> ofBatch(String batch);

	/** Every transfer of a pupil, from whatever sender to whatever receiver. */
	List<Transfer> ofPupil(Bsn bsn);

	/** The transfers of a receiver that stand at one of these statuses there. */
	List<Transfer> at(String receiver, List<ReceiverStatus> statuses);

	/** The transfers to a receiver that stand at this status at the sending side. */
	List<Transfer> sentTo(String receiver, SenderStatus status);

	/** The ids of those that stand ready at the sending side and whose last day was before a day. */
	List<String> readyUntilBefore(LocalDate day);

	/** The ids only, for work that is done transfer by transfer. */
	List<String> idsOfBatch(String batch);

	void addEvent(TimelineEvent event);

	/** Takes the details out of a transfer's events; what happened, when and by whom stays. */
	void forgetDetails(String transfer);

	/** A transfer's events, oldest first. */
	List<TimelineEvent> timeline(String transfer);

	/** The events of some transfers, by transfer, oldest first. @param transfers no more than some thousands */
	Map<String, List<TimelineEvent>> timelines(List<String> transfers);
}
