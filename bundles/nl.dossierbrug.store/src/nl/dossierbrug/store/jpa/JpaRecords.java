package nl.dossierbrug.store.jpa;

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
import nl.dossierbrug.store.blob.Answers;
import nl.dossierbrug.store.blob.Changes;
import nl.dossierbrug.store.blob.Fields;
import nl.dossierbrug.store.blob.Packing;
import nl.dossierbrug.store.blob.Persons;
import nl.dossierbrug.store.blob.Verdicts;

/** The records in one transaction. */
final class JpaRecords implements Records {

	private final JpaSession session;
	private final Packing packing;
	private final Verdicts verdicts;
	private final Fields fields;

	JpaRecords(JpaSession session, Packing packing) {
		this.session = session;
		this.packing = packing;
		verdicts = new Verdicts(packing);
		fields = new Fields(packing);
	}

	@Override
	public String nextId(String prefix) {
		if (!prefix.matches("[A-Z]+")) {
			throw new IllegalArgumentException("not a prefix of ids: " + prefix);
		}
		if (session.execute("UPDATE CounterRow c SET c.last = c.last + 1 WHERE c.prefix = ?1", prefix) == 0) {
			session.insert(new CounterRow(prefix, 1));
			return prefix + 1;
		}
		return prefix + session.find(CounterRow.class, prefix).orElseThrow().last;
	}

	@Override
	public Batches batches() {
		return new JpaBatches(session);
	}

	@Override
	public Transfers transfers() {
		return new JpaTransfers(session, verdicts);
	}

	@Override
	public Dossiers dossiers() {
		return new JpaDossiers(session, packing);
	}

	@Override
	public Requests requests() {
		return new JpaRequests(session, verdicts);
	}

	@Override
	public PupilFiles pupilFiles() {
		return new JpaPupilFiles(session, fields);
	}

	@Override
	public Imports imports() {
		return new JpaImports(session, new Persons(packing), fields);
	}

	@Override
	public AuditLog audit() {
		return new JpaAuditLog(session, new Changes(packing));
	}

	@Override
	public Settings settings() {
		return new JpaSettings(session);
	}

	@Override
	public Users users() {
		return new JpaUsers(session);
	}

	@Override
	public Identities identities() {
		return new JpaIdentities(session);
	}

	@Override
	public Groups groups() {
		return new JpaGroups(session);
	}

	@Override
	public DeliveryPoints deliveryPoints() {
		return new JpaDeliveryPoints(session);
	}

	@Override
	public HandoverDrafts drafts() {
		return new JpaDrafts(session, new Answers(packing));
	}

	@Override
	public OwnSchools schools() {
		return new JpaSchools(session);
	}

	@Override
	public Inventory inventory() {
		return new JpaInventory(session, packing, verdicts, fields);
	}

	@Override
	public Destructions destructions() {
		return new JpaDestructions(session);
	}

	@Override
	public GuidedMarks guidedMarks() {
		return new JpaGuidedMarks(session);
	}

	@Override
	public SchoolLines lines() {
		return new JpaLines(session);
	}

	@Override
	public LineMessages ledger() {
		return new JpaLineMessages(session, verdicts);
	}

	@Override
	public MadeFiles madeFiles() {
		return new JpaMadeFiles(session);
	}
}
