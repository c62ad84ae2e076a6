package nl.dossierbrug.exchange.store;

import java.util.List;

import nl.dossierbrug.exchange.model.GuidedMark;

/** How the steps of guided handovers stand, pupil by pupil. */
public interface GuidedMarks {

	/** Keeps a mark; one of the same transfer and step is replaced. */
	void put(GuidedMark mark);

	/** Removes the mark of a transfer and a step; does nothing when there is none. */
	void remove(String transfer, String step);

	/** All of the transfers of a batch, in no order. */
	List<GuidedMark> ofBatch(String batch);
}
