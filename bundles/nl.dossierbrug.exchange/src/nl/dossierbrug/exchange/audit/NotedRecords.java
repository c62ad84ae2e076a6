package nl.dossierbrug.exchange.audit;

import nl.dossierbrug.exchange.store.AuditLog;
import nl.dossierbrug.exchange.store.Batches;
import nl.dossierbrug.exchange.store.DeliveryPoints;
import nl.dossierbrug.exchange.store.Destructions;
import nl.dossierbrug.exchange.store.Dossiers;
import nl.dossierbrug.exchange.store.Groups;
import nl.dossierbrug.exchange.store.GuidedMarks;
import nl.dossierbrug.exchange.store.HandoverDrafts;
import nl.dossierbrug.exchange.store.Identities;
import nl.dossierbrug.exchange.store.Imports;
import nl.dossierbrug.exchange.store.Inventory;
import nl.dossierbrug.exchange.store.Kept;
import nl.dossierbrug.exchange.store.LineMessages;
import nl.dossierbrug.exchange.store.MadeFiles;
import nl.dossierbrug.exchange.store.OwnSchools;
import nl.dossierbrug.exchange.store.PupilFiles;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.Requests;
import nl.dossierbrug.exchange.store.SchoolLines;
import nl.dossierbrug.exchange.store.Settings;
import nl.dossierbrug.exchange.store.Transfers;
import nl.dossierbrug.exchange.store.Users;

/** The records as the use cases get them: whatever is changed through them is noted for the log. Drafts are not. */
final class NotedRecords implements Records {

	private final Records kept;
	private final AuditNotes notes;

	NotedRecords(Records kept, AuditNotes notes) {
		this.kept = kept;
		this.notes = notes;
	}

	@Override
	public String nextId(String prefix) {
		String id = kept.nextId(prefix);
		notes.now(Kept.counter(prefix, Long.parseLong(id.substring(prefix.length()))));
		return id;
	}

	@Override
	public Batches batches() {
		return new NotedBatches(kept.batches(), notes);
	}

	@Override
	public Transfers transfers() {
		return new NotedTransfers(kept.transfers(), notes);
	}

	@Override
	public Dossiers dossiers() {
		return new NotedDossiers(kept.dossiers(), notes);
	}

	@Override
	public Requests requests() {
		return new NotedRequests(kept.requests(), notes);
	}

	@Override
	public PupilFiles pupilFiles() {
		return new NotedPupilFiles(kept.pupilFiles(), notes);
	}

	@Override
	public Imports imports() {
		return new NotedImports(kept.imports(), notes);
	}

	@Override
	public AuditLog audit() {
		return new NotedLog(kept.audit(), notes);
	}

	@Override
	public Settings settings() {
		return new NotedSettings(kept.settings(), notes);
	}

	@Override
	public Users users() {
		return new NotedUsers(kept.users(), notes);
	}

	@Override
	public Identities identities() {
		return new NotedIdentities(kept.identities(), notes);
	}

	@Override
	public Groups groups() {
		return new NotedGroups(kept.groups(), notes);
	}

	@Override
	public DeliveryPoints deliveryPoints() {
		return new NotedDeliveryPoints(kept.deliveryPoints(), notes);
	}

	@Override
	public HandoverDrafts drafts() {
		return kept.drafts();
	}

	@Override
	public OwnSchools schools() {
		return new NotedSchools(kept.schools(), notes);
	}

	@Override
	public Destructions destructions() {
		return new NotedDestructions(kept.destructions(), notes);
	}

	@Override
	public MadeFiles madeFiles() {
		return new NotedMadeFiles(kept.madeFiles(), notes);
	}

	@Override
	public GuidedMarks guidedMarks() {
		return new NotedGuidedMarks(kept.guidedMarks(), notes);
	}

	@Override
	public SchoolLines lines() {
		return new NotedLines(kept.lines(), notes);
	}

	@Override
	public LineMessages ledger() {
		return new NotedLineMessages(kept.ledger(), notes);
	}

	@Override
	public Inventory inventory() {
		return kept.inventory();
	}
}
