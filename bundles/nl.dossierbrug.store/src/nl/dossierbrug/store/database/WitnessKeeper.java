package nl.dossierbrug.store.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.store.Seal;
import nl.dossierbrug.exchange.store.Witnessed;
import nl.dossierbrug.store.database.Witness.Head;

/**
 * Keeps the witness of a database that is open. It is written when a log begins, after the first transaction that adds to
 * the log, after every hundredth, and at close; always after what it tells of is on the disk. So a crash leaves it behind
 * the database, never ahead, and it is there from the first entry on.
 */
public final class WitnessKeeper {

	private static final int EVERY = 100;

	private final Witness witness;
	private final Seal seal;
	private Head unwritten;
	private int transactions;

	/**
	 * @param witness of the database
	 * @param seal of the home that it belongs to
	 */
	public WitnessKeeper(Witness witness, Seal seal) {
		this.witness = witness;
		this.seal = seal;
	}

	/**
	 * What the witness told, which agrees with the database. While nothing in the log is sealed it is written anew, for it
	 * was not sealed either; from then on it has to be there.
	 */
	public Witnessed opened(OpenDatabase database) throws IOException, SQLException {
		try (Connection connection = database.connections().getConnection(); Statement statement = connection.createStatement();
				ResultSet last = statement
						.executeQuery("SELECT entry_number, hash, seal_key FROM audit_entry ORDER BY entry_number DESC LIMIT 1")) {
			boolean begun = last.next();
			if (!begun || last.getString(3).isEmpty()) {
				unwritten = begun ? new Head(last.getLong(1), last.getString(2)) : Head.NONE;
				write();
				return Witnessed.HELD;
			}
		}
		Witness.Told told = witness.told();
		return told.head().map(head -> sealOf(head).equals(told.seal()) ? Witnessed.HELD : Witnessed.NOT_OURS)
				.orElse(Witnessed.MISSING);
	}

	/** Called after each transaction that added to the log, once it is on the disk. */
	public void saw(AuditEntry last) {
		unwritten = Head.of(last);
		if (transactions++ % EVERY == 0) {
			write();
		}
	}

	/** Called when the database has been closed. */
	public void closed() {
		if (unwritten != null) {
			write();
		}
	}

	private void write() {
		try {
			witness.write(unwritten, sealOf(unwritten));
			unwritten = null;
		} catch (IOException e) {
			// the work itself is kept; an older witness is only a milder one, and the next moment tries again
		}
	}

	private String sealOf(Head head) {
		byte[] told = ("witness " + head.number() + " " + head.hash()).getBytes(StandardCharsets.UTF_8);
		return HexFormat.of().formatHex(seal.mac(told));
	}
}
