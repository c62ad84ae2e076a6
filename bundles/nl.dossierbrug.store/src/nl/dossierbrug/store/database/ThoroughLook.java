package nl.dossierbrug.store.database;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import nl.dossierbrug.store.blob.Packing;
import nl.dossierbrug.store.key.StoreKey;

/**
 * Reads everything in a copy of a database that nobody has open, and changes nothing: every row of every table, every index,
 * every packed value, whose check sum is looked at, and every dossier against its digest. H2 meets a damaged page only when
 * it reads that page, so a copy is called whole only after this.
 */
public final class ThoroughLook {

	private static final String OURS = "PUBLIC";
	private static final String DOSSIERS = "DOSSIER_VERSION";
	private static final Set<Integer> BYTES = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);

	private final Packing packing = new Packing();
	private final StoreKey key;
	private final Witness witness;
	private final BooleanSupplier stop;

	/** What a look came to. */
	public enum Seen {
		/** All of it can be read. */
		WHOLE,
		/** Something in it cannot be read, or is not what it was. */
		DAMAGED,
		/** Somebody stopped it. */
		STOPPED
	}

	/**
	 * @param key of the database
	 * @param witness of the moment of the copy; there need not be one
	 * @param stop asked on the way
	 */
	public ThoroughLook(StoreKey key, Path witness, BooleanSupplier stop) {
		this.key = key;
		this.witness = new Witness(witness);
		this.stop = stop;
	}

	/** @param folder of the copy, which has the name that a database has in a home, see {@link EmbeddedDatabase#fileIn} */
	public Seen at(Path folder) {
		DatabaseFile file = new DatabaseFile(folder, EmbeddedDatabase.NAME, key);
		Bare bare = Bare.of(file);
		if (bare.garbled() || bare.empty()) {
			return Seen.DAMAGED;
		}
		try (Connection connection = file.untouched().getConnection()) {
			return witness.agrees(connection) ? everything(connection) : Seen.DAMAGED;
		} catch (CancellationException e) {
			return Seen.STOPPED;
		} catch (Exception e) {
			// H2 reckons with some kinds of damage, and meets all of them
			return Seen.DAMAGED;
		}
	}

	private Seen everything(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			// row by row: a large table is not gathered first, in memory or in a file
			statement.execute("SET LAZY_QUERY_EXECUTION 1");
			for (String table : names(connection, "SELECT table_name FROM information_schema.tables WHERE table_schema = ? AND table_type = 'BASE TABLE'",
					OURS)) {
				long rows = rows(statement, "SELECT * FROM " + quoted(table), table);
				for (String index : names(connection, "SELECT index_name FROM information_schema.indexes WHERE table_schema = ? AND table_name = ?",
						OURS, table)) {
					if (rows(statement, ordered(connection, table, index), index) != rows) {
						return Seen.DAMAGED;
					}
				}
			}
		}
		return Seen.WHOLE;
	}

	/** What goes through the whole of an index. */
	private static String ordered(Connection connection, String table, String index) throws SQLException {
		List<String> columns = names(connection, "SELECT column_name FROM information_schema.index_columns WHERE table_schema = ? AND table_name = ? "
				+ "AND index_name = ? ORDER BY ordinal_position", OURS, table, index).stream().map(ThoroughLook::quoted).toList();
		String all = String.join(", ", columns);
		return "SELECT " + all + " FROM " + quoted(table) + " USE INDEX (" + quoted(index) + ") ORDER BY " + all;
	}

	/** @return how many rows were read */
	private long rows(Statement statement, String query, String what) throws SQLException {
		long count = 0;
		try (ResultSet rows = statement.executeQuery(query)) {
			ResultSetMetaData columns = rows.getMetaData();
			while (rows.next()) {
				count++;
				for (int column = 1; column <= columns.getColumnCount(); column++) {
					read(rows, column, BYTES.contains(columns.getColumnType(column)));
				}
				if (what.equals(DOSSIERS) && !digest(packing.unpack(rows.getBytes("XML"))).equals(rows.getString("SHA256"))) {
					throw new SQLException("a dossier is not what it was");
				}
				if (stop.getAsBoolean()) {
					throw new CancellationException();
				}
			}
		}
		return count;
	}

	/** @throws Unreadable when a byte of a packed value changed */
	private void read(ResultSet rows, int column, boolean packed) throws SQLException {
		if (!packed) {
			rows.getString(column);
			return;
		}
		byte[] bytes = rows.getBytes(column);
		if (bytes != null) {
			packing.unpack(bytes);
		}
	}

	private static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<String> names(Connection connection, String query, String... values) throws SQLException {
		List<String> names = new ArrayList<>();
		try (PreparedStatement statement = connection.prepareStatement(query)) {
			for (int i = 0; i < values.length; i++) {
				statement.setString(i + 1, values[i]);
			}
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					names.add(rows.getString(1));
				}
			}
		}
		return names;
	}

	private static String quoted(String name) {
		return '"' + name + '"';
	}
}
