package nl.dossierbrug.store.home;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.OwnerOnly;

/**
 * A home folder. {@code home.properties} in it holds {@code home.id}, a random id under which the key is kept
 * elsewhere, {@code home.keys}, the name of the vault that keeps it, and {@code home.data}, which says that data were
 * made in it. {@code database.properties}, which only a
 * person writes, may name another database than the one in the folder.
 */
public final class Home {

	private static final String ID = "home.id";
	private static final String KEYS = "home.keys";
	private static final String DATA = "home.data";

	private final Path folder;
	private final Properties properties = new Properties();

	private Home(Path folder) {
		this.folder = folder;
	}

	/**
	 * The home in a folder, which is made when it does not exist.
	 *
	 * @throws IOException when the folder cannot be made, read or written
	 */
	public static Home in(Path folder) throws IOException {
		new OwnerOnly(folder).folder(folder);
		Home home = new Home(folder.toRealPath());
		home.properties.putAll(home.read("home.properties"));
		return home;
	}

	/** Its folder, absolute and without links. */
	public Path folder() {
		return folder;
	}

	/** Where the files of the database in it lie. */
	public Path data() {
		return folder.resolve("data");
	}

	/**
	 * The id of this home; a random one is made and kept at the first call.
	 *
	 * @throws IOException when a new id cannot be kept
	 */
	public String id() throws IOException {
		if (properties.getProperty(ID, "").isBlank()) {
			set(ID, UUID.randomUUID().toString().replace("-", ""));
		}
		return properties.getProperty(ID);
	}

	/** The name of the vault that keeps the key of this home; empty while none does. */
	public Optional<String> vault() {
		return Optional.ofNullable(properties.getProperty(KEYS));
	}

	/**
	 * Remembers which vault keeps the key.
	 *
	 * @throws IOException when it cannot be written
	 */
	public void rememberVault(String name) throws IOException {
		set(KEYS, name);
	}

	/** The file outside the database that tells how far it had come. */
	public Path witness() {
		return folder.resolve("dossierbrug.witness");
	}

	/** Whether there ever was a database in this home. */
	public boolean hadData() {
		return properties.containsKey(DATA) || Files.exists(witness());
	}

	/**
	 * Remembers that there is a database in this home. Called before anything is kept in it: a crash before that leaves
	 * a home that is new in every way.
	 *
	 * @throws IOException when it cannot be written
	 */
	public void rememberData() throws IOException {
		if (!properties.containsKey(DATA)) {
			set(DATA, "made");
		}
	}

	/**
	 * What a person wrote in {@code database.properties}: {@code url}, and {@code user} and {@code password} where the
	 * address does not hold them. Empty when there is no such file.
	 *
	 * @throws IOException when it is there and cannot be read
	 */
	public Properties database() throws IOException {
		return read("database.properties");
	}

	/**
	 * Something that was remembered under a name of its own.
	 *
	 * @param name such as {@code home.salt}
	 */
	public Optional<String> remembered(String name) {
		return Optional.ofNullable(properties.getProperty(name));
	}

	/**
	 * Remembers something under a name of its own. What is remembered already is not written again.
	 *
	 * @throws IOException when it cannot be written
	 */
	public void remember(String name, String value) throws IOException {
		if (!value.equals(properties.getProperty(name))) {
			set(name, value);
		}
	}

	private void set(String key, String value) throws IOException {
		properties.setProperty(key, value);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		properties.store(out, "Written by Dossierbrug. Without home.id the data in this folder cannot be read.");
		new OwnerOnly(folder).write(folder.resolve("home.properties"), out.toByteArray());
	}

	private Properties read(String name) throws IOException {
		Properties read = new Properties();
		Path file = folder.resolve(name);
		if (Files.exists(file)) {
			try (InputStream in = new NamedFile(file).open()) {
				read.load(in);
			} catch (IllegalArgumentException e) {
				throw (IOException) new FileSystemException(file.toString(), null, "not a properties file").initCause(e);
			}
		}
		return read;
	}
}
