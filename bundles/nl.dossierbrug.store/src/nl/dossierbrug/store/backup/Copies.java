package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.exchange.model.HomeCopy;
import nl.dossierbrug.store.database.ThoroughLook;
import nl.dossierbrug.store.database.ThoroughLook.Seen;
import nl.dossierbrug.store.key.StoreKey;

/**
 * The automatic copies of a home, in its folder {@code backups}: each a folder that is itself a home, with the file of the
 * database as it was when nobody had it open, so encrypted with the home's key, and {@code copy.properties}, which says of
 * each file how long it is and its CRC-32C. That sum costs nothing to make, and shows damage; it does not show intent, which
 * the log in the database does.
 */
public final class Copies {

	static final String FOLDER = "backups";
	private static final String MAKING = "making";
	private static final String SUMS = "copy.properties";
	private static final String WITNESS = "dossierbrug.witness";
	static final List<String> FILES = List.of("home.properties", WITNESS, "data/dossierbrug.mv.db");
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
	private static final int PIECE = 1 << 20;

	private final Path home;
	private final Path folder;

	/** @param home the folder of a home; it need not be one that opens, nor be there */
	public Copies(Path home) {
		this.home = home;
		folder = home.resolve(FOLDER);
	}

	/** All of them, the newest first. */
	public List<HomeCopy> all() {
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.filter(copy -> !copy.getFileName().toString().equals(MAKING)).flatMap(copy -> read(copy).stream())
					.sorted(Comparator.comparing(HomeCopy::at).reversed()).toList();
		} catch (IOException e) {
			return List.of();
		}
	}

	/**
	 * The newest copy of which every byte is as it was written. Reads it whole, so it is asked for when a home does not open,
	 * not each time.
	 */
	public Optional<HomeCopy> newestWhole() {
		return all().stream().filter(Copies::isWhole).findFirst();
	}

	/** Whether every byte of a copy is as it was written. */
	static boolean isWhole(HomeCopy copy) {
		try {
			Properties sums = sums(copy.folder());
			for (String name : FILES) {
				String told = sums.getProperty(name);
				Path file = copy.folder().resolve(name);
				if (told == null ? Files.exists(file) : !told.equals(sum(file))) {
					return false;
				}
			}
			return sums.containsKey(FILES.getFirst()) && sums.containsKey(FILES.getLast());
		} catch (IOException e) {
			return false;
		}
	}

	/**
	 * Makes a copy of the home.
	 *
	 * The copy is on the disk before it has its name; one that was broken off by a crash is removed.
	 *
	 * @param from where each of the {@link #FILES} is to be had, as they are while nobody writes
	 * @param key of the database, for the copy is read
	 * @return whether it was made; false when something in it cannot be read: then there is none, and those from before stay
	 */
	boolean make(Instant at, UnaryOperator<Path> from, StoreKey key) throws IOException {
		OwnerOnly owner = new OwnerOnly(folder);
		owner.folder(folder);
		Path making = folder.resolve(MAKING);
		new Folders().remove(making);
		try {
			owner.folder(making);
			owner.folder(making.resolve("data"));
			StringBuilder sums = new StringBuilder("# Written by Dossierbrug: length and CRC-32C of each file.\nat=" + at.toEpochMilli() + "\n");
			for (String name : FILES) {
				Path file = from.apply(home.resolve(name));
				if (Files.exists(file)) {
					sums.append(name).append('=').append(copied(file, making.resolve(name), owner)).append('\n');
				}
			}
			if (new ThoroughLook(key, making.resolve(WITNESS), () -> false).at(making.resolve("data")) != Seen.WHOLE) {
				return false;
			}
			owner.write(making.resolve(SUMS), sums.toString().getBytes(StandardCharsets.US_ASCII));
			Files.move(making, folder.resolve(STAMP.format(at)));
			new Folders().force(folder);
			return true;
		} finally {
			new Folders().remove(making);
		}
	}

	void remove(HomeCopy copy) throws IOException {
		new Folders().remove(copy.folder());
	}

	/** What a folder says of itself, if it is a copy. */
	static Optional<HomeCopy> read(Path copy) {
		try {
			Properties sums = sums(copy);
			long bytes = sums.stringPropertyNames().stream().filter(FILES::contains)
					.mapToLong(name -> Long.parseLong(sums.getProperty(name).split(" ")[0])).sum();
			return Optional.of(new HomeCopy(copy, Instant.ofEpochMilli(Long.parseLong(sums.getProperty("at", ""))), bytes));
		} catch (IOException | NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static Properties sums(Path copy) throws IOException {
		Properties sums = new Properties();
		try {
			sums.load(new StringReader(Files.readString(copy.resolve(SUMS), StandardCharsets.ISO_8859_1)));
		} catch (IllegalArgumentException e) {
			throw new IOException("no properties in " + copy, e);
		}
		return sums;
	}

	private static String copied(Path from, Path to, OwnerOnly owner) throws IOException {
		owner.create(to);
		CRC32C sum = new CRC32C();
		long length = 0;
		ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
		try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ); FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
			while (in.read(piece.clear()) >= 0) {
				length += piece.flip().remaining();
				sum.update(piece);
				piece.rewind();
				while (piece.hasRemaining()) {
					out.write(piece);
				}
			}
			out.force(true);
		}
		return length + " " + Long.toHexString(sum.getValue());
	}

	private static String sum(Path file) throws IOException {
		CRC32C sum = new CRC32C();
		long length = 0;
		byte[] piece = new byte[PIECE];
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
				length += read;
				sum.update(piece, 0, read);
			}
		}
		return length + " " + Long.toHexString(sum.getValue());
	}
}
