package nl.dossierbrug.store.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.core.file.OwnerOnly;

/**
 * A small file outside the database that says how far its audit log had come: {@code number} and {@code hash} of an
 * entry. H2 opens a file that was cut short, or an old one, as the older state it finds there, and says nothing; with
 * the witness that is noticed.
 *
 * <p>It is written after the first transaction that adds to the log, after every hundredth, and at close; always after
 * what it tells of is on the disk. So a crash leaves it behind the database, never ahead.
 */
public final class Witness {

	private static final int EVERY = 100;
	/** It takes far less. */
	private static final int LONGEST = 4096;

	private final Path file;
	private AuditEntry unwritten;
	private int transactions;

	/** @param file where it is, or will be written; its folder exists */
	public Witness(Path file) {
		this.file = file;
	}

	/** Its file. */
	public Path file() {
		return file;
	}

	/**
	 * Whether a database holds the entry this tells of. True where there is no witness yet, or none that can be read.
	 */
	public boolean agrees(Connection connection) throws IOException {
		Properties told = told();
		String number = told.getProperty("number", "");
		if (!number.matches("[0-9]{1,18}")) {
			return true;
		}
		try (PreparedStatement query = connection.prepareStatement("SELECT hash FROM audit_entry WHERE entry_number = ?")) {
			query.setLong(1, Long.parseLong(number));
			try (ResultSet entry = query.executeQuery()) {
				return entry.next() && entry.getString(1).equals(told.getProperty("hash"));
			}
		} catch (SQLException e) {
			// part of the file is gone, so the entry is too
			return false;
		}
	}

	private Properties told() throws IOException {
		Properties told = new Properties();
		if (Files.exists(file)) {
			try {
				told.load(new StringReader(new String(new NamedFile(file).bytes(LONGEST), StandardCharsets.ISO_8859_1)));
			} catch (IllegalArgumentException e) {
				told.clear();
			}
		}
		return told;
	}

	/** Called after each transaction that added to the log, once it is on the disk. */
	public void saw(AuditEntry last) {
		unwritten = last;
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
		String text = "# Written by Dossierbrug: how far the audit log in data had come. See that the two are kept together.\n"
				+ "number = " + unwritten.number() + "\nhash = " + unwritten.hash() + "\n";
		try {
			new OwnerOnly(file).write(file, text.getBytes(StandardCharsets.ISO_8859_1));
			unwritten = null;
		} catch (IOException e) {
			// the work itself is kept; an older witness is only a milder one, and the next moment tries again
		}
	}
}
