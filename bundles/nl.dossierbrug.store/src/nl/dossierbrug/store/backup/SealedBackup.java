package nl.dossierbrug.store.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.NewFile;
import nl.dossierbrug.exchange.model.HomeCopy;
import nl.dossierbrug.exchange.model.WrittenBackup;
import nl.dossierbrug.exchange.store.HomeBackup;
import nl.dossierbrug.exchange.store.Store;
import nl.dossierbrug.store.database.EmbeddedDatabase;
import nl.dossierbrug.store.database.ThoroughLook.Seen;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.key.Keys;
import nl.dossierbrug.store.key.StoreKey;

/**
 * Makes sealed backups of a home that is open: an {@link Archive} of {@code about.properties}, {@code keys/…} and
 * {@code home/…}, sealed as {@link SealHeader} and {@link Chunks} say.
 */
final class SealedBackup implements HomeBackup {

	static final String ABOUT = "about.properties";
	static final String KEYS = "keys/";
	static final String HOME = "home/";

	private final Messages messages = new Messages(SealedBackup.class);
	private final Home home;
	private final Map<String, StoreKey> keys;
	private final Supplier<DataSource> database;
	private final Clock clock;
	private final Copies copies;
	private final Store store;

	SealedBackup(Home home, Map<String, StoreKey> keys, Supplier<DataSource> database, Clock clock, Copies copies, Store store) {
		this.home = home;
		this.keys = keys;
		this.database = database;
		this.clock = clock;
		this.copies = copies;
		this.store = store;
	}

	@Override
	public List<HomeCopy> copies() {
		return copies.all();
	}

	@Override
	public Outcome<WrittenBackup> write(Path given, char[] passphrase, String by, Progress progress) throws IOException {
		if (passphrase.length < SHORTEST) {
			return refused("backup.passphrase-short", Integer.toString(SHORTEST));
		}
		Path above = given.toAbsolutePath().normalize().getParent();
		if (above == null || !Files.isDirectory(above)) {
			return Outcome.refused(Refusal.of(messages, "file.backup-folder", above == null ? given : above).as(Refusal.Kind.UNREADABLE));
		}
		Path folder = above.toRealPath();
		Path out = folder.resolve(given.getFileName());
		if (out.startsWith(home.folder())) {
			return refused("backup.in-home", home.folder());
		}
		Optional<Refusal> taken = new NewFile().taken(out);
		if (taken.isPresent()) {
			return Outcome.refused(List.of(taken.get()));
		}
		long size = Files.size(EmbeddedDatabase.fileIn(home.data()));
		Room room = new Room(messages, "file.backup-room");
		// H2 packs its copy first
		List<Refusal> lacking = Stream.of(room.lackingFor(2 * size, home.folder()), room.lackingFor(size, folder)).flatMap(Optional::stream).toList();
		if (!lacking.isEmpty()) {
			return Outcome.refused(lacking);
		}
		try {
			return written(out, passphrase, by, progress);
		} catch (IOException e) {
			Optional<Refusal> lacked = room.lacked(e, size, folder).or(() -> room.lacked(e, 2 * size, home.folder()));
			return Outcome.refused(List.of(lacked.orElseThrow(() -> e)));
		}
	}

	private Outcome<WrittenBackup> written(Path out, char[] passphrase, String by, Progress progress) throws IOException {
		Path folder = out.getParent();
		Path part = folder.resolve(out.getFileName() + ".part");
		Files.deleteIfExists(part);
		try (Snapshot snapshot = new Snapshot(home.folder().resolve(".backup"))) {
			snapshot.take(store, database, home.witness());
			Seen seen = snapshot.look(keys.get(Keys.STORE), progress::cancelled);
			if (seen != Seen.WHOLE) {
				return seen == Seen.STOPPED ? refused("backup.cancelled")
						: Outcome.refused(new CopyAdvice(home.folder()).on(Refusal.of(messages, CopyAdvice.DAMAGED, home.folder()).as(Refusal.Kind.STORE)));
			}
			List<Item> items = items(snapshot, by);
			SealHeader header = SealHeader.fresh(clock.millis(), new Archive().length(items));
			SecretKeySpec key = new Passphrase(passphrase).keyFor(header);
			progress.begin(2 * header.length());
			MessageDigest content = sha256();
			String written = sealed(items, header, key, part, content, progress);
			if (written.isEmpty() || !new ReadBack(part, key, progress).gives(written, HexFormat.of().formatHex(content.digest()))) {
				return refused("backup.cancelled");
			}
			Files.move(part, out);
			new Folders().force(folder);
			return Outcome.done(new WrittenBackup(out, Files.size(out), written, Files.getFileStore(home.folder()).equals(Files.getFileStore(out))));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (FileAlreadyExistsException e) {
			return Outcome.refused(new NewFile().exists(out));
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private List<Item> items(Snapshot snapshot, String by) throws IOException {
		List<Item> items = new ArrayList<>();
		items.add(Item.of(ABOUT, about(by)));
		keys.forEach((name, key) -> items.add(Item.of(KEYS + name, key.hex().getBytes(StandardCharsets.US_ASCII))));
		items.add(Item.of(HOME + "home.properties", home.folder().resolve("home.properties")));
		if (Files.exists(snapshot.witness())) {
			items.add(Item.of(HOME + "dossierbrug.witness", snapshot.witness()));
		}
		items.add(Item.of(HOME + "data/dossierbrug.mv.db", snapshot.file()));
		for (String name : new HomeFiles(home.folder()).names()) {
			items.add(Item.of(HOME + name, home.folder().resolve(name)));
		}
		return items;
	}

	private byte[] about(String by) throws IOException {
		Properties about = new Properties();
		about.setProperty("made.by", by);
		about.setProperty("made.at", Long.toString(clock.millis()));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		about.store(out, null);
		return out.toByteArray();
	}

	/** @return the digest of the file; empty when it was broken off */
	private static String sealed(List<Item> items, SealHeader header, SecretKeySpec key, Path part, MessageDigest content, Progress progress)
			throws IOException {
		new OwnerOnly(part).create(part);
		MessageDigest file = sha256();
		try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
				OutputStream digested = new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 18), file);
				SealingOutput sealing = new SealingOutput(digested, header, key)) {
			if (!new Archive().write(items, new DigestOutputStream(sealing, content), progress)) {
				return "";
			}
			sealing.end();
			digested.flush();
			channel.force(true);
		}
		return HexFormat.of().formatHex(file.digest());
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private <T> Outcome<T> refused(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments));
	}
}
