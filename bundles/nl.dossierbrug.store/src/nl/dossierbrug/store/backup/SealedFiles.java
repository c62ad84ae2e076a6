package nl.dossierbrug.store.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.NotAFileException;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.model.RestoreSource;
import nl.dossierbrug.store.backup.SealFault.Kind;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.key.Keys;
import nl.dossierbrug.store.key.StoreKey;

/** The files in a sealed backup. Whoever wrote it, nothing of it comes to lie outside the folder it is laid out in. */
final class SealedFiles implements RestoreFiles {

	private static final int LONGEST_NOTE = 1 << 12;

	private final Messages messages = new Messages(SealedFiles.class);
	private final Path file;
	private final char[] passphrase;
	private final Map<String, StoreKey> keys = new HashMap<>();
	private RestoreSource source;

	SealedFiles(Path file, char[] passphrase) {
		this.file = file;
		this.passphrase = passphrase;
	}

	@Override
	public Outcome<LaidOut> layOut(Path folder, Progress progress) throws IOException {
		try (InputStream in = new BufferedInputStream(new NamedFile(file).open(), 1 << 18)) {
			SealHeader header = SealHeader.read(in);
			Optional<Refusal> lacking = new Room(messages, "file.restore-room").lackingFor(header.length(), folder);
			if (lacking.isPresent()) {
				return Outcome.refused(lacking.get());
			}
			progress.begin(header.length());
			InputStream opened = new SealedInput(in, header, new Passphrase(passphrase).keyFor(header));
			HomeLayout layout = new HomeLayout(folder, progress);
			new Archive().read(opened, (name, length, content) -> take(layout, name, length, content));
			return whole(folder) ? Outcome.done(new LaidOut(source, keys, layout.files())) : unreadable("file.restore-damaged", file);
		} catch (NotAFileException e) {
			return unreadable("file.restore-foreign", file);
		} catch (Stopped e) {
			return Outcome.refused(Refusal.of(messages, "restore.cancelled"));
		} catch (SealFault e) {
			// who does not know the passphrase may not open it, just as who does not know a pin
			return e.kind() == Kind.PASSPHRASE
					? Outcome.refused(Refusal.of(messages, "restore.passphrase", file).as(Refusal.Kind.NOT_ALLOWED))
					: unreadable("file.restore-" + e.kind().name().toLowerCase(Locale.ROOT), file);
		}
	}

	private void take(HomeLayout layout, String name, long length, InputStream content) throws IOException {
		if (name.equals(SealedBackup.ABOUT)) {
			source = source(note(length, content));
		} else if (name.startsWith(SealedBackup.KEYS)) {
			keys.put(name.substring(SealedBackup.KEYS.length()),
					StoreKey.of(note(length, content)).orElseThrow(() -> new SealFault(Kind.DAMAGED)));
		} else if (name.startsWith(SealedBackup.HOME)) {
			layout.put(name.substring(SealedBackup.HOME.length()), content, length);
		}
		// anything else is of a newer Dossierbrug that did not think it worth another version
	}

	private boolean whole(Path folder) throws IOException {
		return source != null && keys.containsKey(Keys.STORE) && Files.exists(folder.resolve("home.properties"))
				&& Home.in(folder).vault().isPresent();
	}

	private static String note(long length, InputStream content) throws IOException {
		if (length > LONGEST_NOTE) {
			throw new SealFault(Kind.DAMAGED);
		}
		return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
	}

	private static RestoreSource source(String note) throws IOException {
		Properties about = new Properties();
		try {
			about.load(new StringReader(note));
			return new RestoreSource(Instant.ofEpochMilli(Long.parseLong(about.getProperty("made.at", ""))), about.getProperty("made.by", ""));
		} catch (IllegalArgumentException e) {
			throw new SealFault(Kind.DAMAGED);
		}
	}

	private <T> Outcome<T> unreadable(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments).as(Refusal.Kind.UNREADABLE));
	}
}
