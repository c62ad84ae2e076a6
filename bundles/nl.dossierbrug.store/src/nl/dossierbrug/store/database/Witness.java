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
import java.util.Optional;
import java.util.Properties;

import nl.dossierbrug.core.file.FileTooLargeException;
import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.exchange.model.AuditEntry;

/**
 * A small file outside the database that says how far its audit log had come: {@code number} and {@code hash} of an
 * entry, and {@code seal}, which only the holder of the log's key can make. H2 opens a file that was cut short, or an
 * old one, as the older state it finds there, and says nothing; with the witness that is noticed.
 */
public final class Witness {

	/** It takes far less. */
	private static final int LONGEST = 4096;

	private final Path file;

	/** @param file where it is, or will be written; its folder exists */
	public Witness(Path file) {
		this.file = file;
	}

	/**
	 * What it tells of.
	 *
	 * @param number of an entry; 0 before the first
	 * @param hash of that entry
	 */
	record Head(long number, String hash) {

		/** Before the first entry. */
		static final Head NONE = new Head(0, "0".repeat(64));

		static Head of(AuditEntry entry) {
			return new Head(entry.number(), entry.hash());
		}
	}

	/**
	 * What stands in it.
	 *
	 * @param head what it tells of; empty when there is no file, or none that can be read
	 * @param seal as it stands there; empty when there is none
	 */
	record Told(Optional<Head> head, String seal) {
	}

	/** Its file. */
	public Path file() {
		return file;
	}

	/**
	 * Whether a database holds the entry this tells of. True where there is no witness yet, or none that can be read.
	 */
	public boolean agrees(Connection connection) throws IOException {
		Optional<Head> head = told().head();
		if (head.isEmpty() || head.get().number() == 0) {
			return true;
		}
		try (PreparedStatement query = connection.prepareStatement("SELECT hash FROM audit_entry WHERE entry_number = ?")) {
			query.setLong(1, head.get().number());
			try (ResultSet entry = query.executeQuery()) {
				return entry.next() && entry.getString(1).equals(head.get().hash());
			}
		} catch (SQLException e) {
			// part of the file is gone, so the entry is too
			return false;
		}
	}

	/** Whether something stands in it that this program did not write. A file that is empty was emptied on purpose. */
	boolean isGarbled() throws IOException {
		return Files.exists(file) && Files.size(file) > 0 && told().head().isEmpty();
	}

	Told told() throws IOException {
		Properties told = new Properties();
		if (Files.exists(file)) {
			try {
				told.load(new StringReader(new String(new NamedFile(file).bytes(LONGEST), StandardCharsets.ISO_8859_1)));
			} catch (IllegalArgumentException | FileTooLargeException e) {
				told.clear();
			}
		}
		String number = told.getProperty("number", "");
		return new Told(number.matches("[0-9]{1,18}") ? Optional.of(new Head(Long.parseLong(number), told.getProperty("hash", "")))
				: Optional.empty(), told.getProperty("seal", ""));
	}

	void write(Head head, String seal) throws IOException {
		String text = "# Written by Dossierbrug: how far the audit log in data had come. See that the two are kept together.\n"
				+ "number = " + head.number() + "\nhash = " + head.hash() + "\nseal = " + seal + "\n";
		new OwnerOnly(file).write(file, text.getBytes(StandardCharsets.ISO_8859_1));
	}
}
