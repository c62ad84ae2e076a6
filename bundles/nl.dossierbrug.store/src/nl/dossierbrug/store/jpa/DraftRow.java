package nl.dossierbrug.store.jpa;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.dossierbrug.exchange.model.HandoverDraft;
import nl.dossierbrug.store.blob.Answers;

/** A handover that was left. */
@Entity
@Table(name = "handover_draft")
class DraftRow {

	@Id
	String id;
	@Column(name = "saved_at")
	@Convert(converter = MomentColumn.class)
	Instant savedAt;
	@Column(name = "saved_by")
	String savedBy;
	byte[] answers;

	DraftRow() {
	}

	DraftRow(HandoverDraft draft, Answers packing) {
		id = draft.id();
		take(draft, packing);
	}

	/** Everything but the id. */
	void take(HandoverDraft draft, Answers packing) {
		savedAt = draft.savedAt();
		savedBy = draft.savedBy();
		answers = packing.pack(draft.answers());
	}

	HandoverDraft draft(Answers packing) {
		return new HandoverDraft(id, savedAt, savedBy, packing.answers(answers));
	}
}
