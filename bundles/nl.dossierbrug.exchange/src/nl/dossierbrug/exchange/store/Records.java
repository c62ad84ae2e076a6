package nl.dossierbrug.exchange.store;

/** Everything that is kept, within one transaction. */
public interface Records {

	/**
	 * The next id of a kind: the prefix and a number that was never given before in this home, {@code T1}, {@code T2} …
	 *
	 * @param prefix one or more capital letters
	 */
	String nextId(String prefix);

	Batches batches();

	Transfers transfers();

	Dossiers dossiers();

	Requests requests();

	PupilFiles pupilFiles();

	Imports imports();

	AuditLog audit();

	Settings settings();

	Users users();

	Identities identities();

	Groups groups();

	DeliveryPoints deliveryPoints();

	HandoverDrafts drafts();

	OwnSchools schools();

	Destructions destructions();

	MadeFiles madeFiles();

	GuidedMarks guidedMarks();

	SchoolLines lines();

	LineMessages ledger();

	/** All of it, to be compared with the audit log. */
	Inventory inventory();
}
