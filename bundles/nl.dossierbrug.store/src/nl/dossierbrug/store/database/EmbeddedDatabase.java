package nl.dossierbrug.store.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.FullDisk;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.home.Trouble;
import nl.dossierbrug.store.key.StoreKey;

/**
 * The database in the home. Opening it takes three steps: a look that changes nothing, a repair in a copy where the look found
 * an older state than is witnessed or none, and bringing an older schema up to date.
 *
 * <p>H2 commits by itself at every change of a table, so a failing step could leave a database half-way. The steps are
 * therefore done in a copy, which takes the place of the database only when all of them have succeeded; a crash
 * meanwhile costs nothing either.
 */
public final class EmbeddedDatabase implements Database {

	static final String NAME = "dossierbrug";
	private static final String COPY = "migrating";

	private final Messages messages = new Messages(EmbeddedDatabase.class);
	private final Path folder;
	private final DatabaseFile file;
	private final DatabaseFile copy;
	private final DatabaseRepair repair;
	private final Schema schema;
	private final Witness witness;
	private final Landmarks landmarks;
	private final long large;
	/** Whether its newest state had to be found again. */
	private boolean repaired;

	/**
	 * @param home in which its file lies
	 * @param key the key it was made with
	 */
	public EmbeddedDatabase(Home home, StoreKey key) {
		this(home, key, new SchemaSteps().all(), OpenEmbedded.LARGE);
	}

	EmbeddedDatabase(Home home, StoreKey key, List<SchemaStep> steps, long large) {
		folder = home.data();
		witness = new Witness(home.witness());
		landmarks = new Landmarks(home);
		this.large = large;
		file = new DatabaseFile(folder, NAME, key);
		copy = new DatabaseFile(folder, COPY, key);
		repair = new DatabaseRepair(file, landmarks.salt());
		schema = new Schema(Dialect.H2, steps);
	}

	/** The key it was made with. */
	public StoreKey key() {
		return file.key();
	}

	/** Whether there is a database in a folder. */
	public static boolean existsIn(Path folder) {
		return Files.exists(fileIn(folder));
	}

	/** Where the file of a database in a folder is. */
	public static Path fileIn(Path folder) {
		return folder.resolve(NAME + ".mv.db");
	}

	/** What tells how far its log had come; to be told how far it comes. */
	public Witness witness() {
		return witness;
	}

	@Override
	public Outcome<OpenDatabase> open() {
		try {
			new OwnerOnly(folder).folder(folder);
			copy.delete();
			repair.clear();
			Outcome<OpenDatabase> opened = file.exists() ? existing() : migrated(0);
			if (opened instanceof Outcome.Done<OpenDatabase>) {
				file.own();
				landmarks.opened(new FileBeginning(file).salt());
			}
			return opened;
		} catch (SQLException e) {
			return Outcome.refused(new EmbeddedTrouble(folder).of(e)
					.orElseGet(() -> Refusal.of(messages, "store.unreadable", folder, "H2 " + e.getErrorCode()).as(Refusal.Kind.STORE)));
		} catch (IOException e) {
			return new FullDisk().caused(e, folder) ? Outcome.refused(new EmbeddedTrouble(folder).full())
					: refused("store.unreadable", folder, new Trouble().with(folder, e));
		}
	}

	private Outcome<OpenDatabase> existing() throws SQLException, IOException {
		// a pipe would keep us waiting
		new NamedFile(file.path()).size();
		FileLook look = new FileLook(schema, witness, landmarks);
		Seen seen = look.at(file);
		if (seen instanceof Seen.Flawed(Flaw flaw) && flaw.mayBeMended()) {
			repaired = repair.done(look);
			seen = repaired ? look.at(file) : seen;
		}
		return switch (seen) {
			case Seen.Elsewhere() -> refused("store.in-use", folder);
			case Seen.Flawed(Flaw flaw) -> refused(flaw.refusal(), folder, witness.file());
			case Seen.Whole(int version) when version > schema.newest() -> refused("store.newer", version, schema.newest());
			case Seen.Whole(int version) when version < schema.newest() -> migrated(version);
			case Seen.Whole whole -> opened();
		};
	}

	private Outcome<OpenDatabase> migrated(int from) throws SQLException, IOException {
		try {
			if (from > 0) {
				Files.copy(file.path(), copy.path());
			}
			copy.own();
			try (Connection connection = copy.source().getConnection()) {
				for (int version = from; version < schema.newest(); version++) {
					try {
						schema.advance(connection, version);
					} catch (SQLException e) {
						if (new FullDisk().caused(e, folder)) {
							throw e;
						}
						return refused("store.migration", version + 1, "H2 " + e.getErrorCode());
					}
				}
				synced(connection);
			}
			if (!(new FileLook(schema, witness, landmarks).at(copy) instanceof Seen.Whole)) {
				// H2 keeps to itself that it could not write all of it
				return Outcome.refused(new EmbeddedTrouble(folder).full());
			}
			Files.move(copy.path(), file.path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			copy.delete();
		}
		return opened();
	}

	private static void synced(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("CHECKPOINT SYNC");
		}
	}

	private Outcome<OpenDatabase> opened() throws SQLException {
		return Outcome.done(new OpenEmbedded(file, file.source().getConnection(), repaired, landmarks, large));
	}

	private <T> Outcome<T> refused(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments).as(Refusal.Kind.STORE));
	}
}
