package nl.dossierbrug.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Makes a log anew as one that fits in itself, as anybody can who knows how entries are written but has not the key. */
final class BareChain {

	private final Statement sql;

	BareChain(Statement sql) {
		this.sql = sql;
	}

	private record Row(long number, long at, String by, String event, String subject, String detail) {
	}

	void write(Path home) throws SQLException, IOException, GeneralSecurityException {
		List<Row> rows = new ArrayList<>();
		try (ResultSet log = sql.executeQuery(
				"SELECT entry_number, happened_at, done_by, event, subject, detail FROM audit_entry ORDER BY entry_number")) {
			while (log.next()) {
				rows.add(new Row(log.getLong(1), log.getLong(2) / 1_000_000, log.getString(3), log.getString(4), log.getString(5), log.getString(6)));
			}
		}
		String hash = "0".repeat(64);
		try (PreparedStatement update = sql.getConnection().prepareStatement(
				"UPDATE audit_entry SET changes = NULL, seal_key = '', seal = '', previous_hash = ?, hash = ? WHERE entry_number = ?")) {
			for (Row row : rows) {
				String previous = hash;
				hash = hash(row, previous);
				update.setString(1, previous);
				update.setString(2, hash);
				update.setLong(3, row.number());
				update.executeUpdate();
			}
		}
		long last = rows.getLast().number();
		sql.executeUpdate("UPDATE setting SET content = '" + last + " " + hash + "' WHERE name = 'audit:head'");
		Files.writeString(home.resolve("dossierbrug.witness"), "number = " + last + "\nhash = " + hash + "\n");
	}

	private static String hash(Row row, String previous) throws IOException, GeneralSecurityException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeLong(row.number());
			out.writeLong(row.at());
			for (String text : List.of(row.by(), row.event(), row.subject(), row.detail(), previous)) {
				byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
				out.writeInt(utf8.length);
				out.write(utf8);
			}
		}
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
	}
}
