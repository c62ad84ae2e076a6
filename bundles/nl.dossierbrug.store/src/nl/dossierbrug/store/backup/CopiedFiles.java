package nl.dossierbrug.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.model.HomeCopy;
import nl.dossierbrug.exchange.model.RestoreSource;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.key.Keys;
import nl.dossierbrug.store.key.StoreKey;

/**
 * The files of an automatic copy. What else lies in the home that it lies in (receipts and the like) goes along as it is now:
 * it was not copied, since it does not change. The key is the one that this machine keeps for that home.
 */
final class CopiedFiles implements RestoreFiles {

	private final Messages messages = new Messages(CopiedFiles.class);
	private final Path from;
	private final Keys keys;

	CopiedFiles(Path from, Keys keys) {
		this.from = from;
		this.keys = keys;
	}

	@Override
	public Outcome<LaidOut> layOut(Path folder, Progress progress) throws IOException {
		Path copy = from.toRealPath();
		Optional<HomeCopy> known = Copies.read(copy);
		if (known.isEmpty()) {
			return unreadable("file.restore-foreign", from);
		}
		if (!Copies.isWhole(known.get())) {
			return unreadable("file.restore-damaged", from);
		}
		Map<String, Path> files = files(copy);
		long bytes = 0;
		for (Path file : files.values()) {
			bytes += Files.size(file);
		}
		Optional<Refusal> lacking = new Room(messages, "file.restore-room").lackingFor(bytes, folder);
		if (lacking.isPresent()) {
			return Outcome.refused(lacking.get());
		}
		progress.begin(bytes);
		HomeLayout layout = new HomeLayout(folder, progress);
		for (Map.Entry<String, Path> file : files.entrySet()) {
			try (InputStream in = Files.newInputStream(file.getValue())) {
				layout.put(file.getKey(), in, Files.size(file.getValue()));
			} catch (Stopped e) {
				return Outcome.refused(Refusal.of(messages, "restore.cancelled"));
			}
		}
		Map<String, StoreKey> kept = keys.all(Home.in(folder));
		return kept.containsKey(Keys.STORE) ? Outcome.done(new LaidOut(new RestoreSource(known.get().at(), ""), kept, layout.files()))
				: unreadable("file.restore-key", from);
	}

	private static Map<String, Path> files(Path copy) throws IOException {
		Map<String, Path> files = new LinkedHashMap<>();
		for (String name : Copies.FILES) {
			if (Files.exists(copy.resolve(name))) {
				files.put(name, copy.resolve(name));
			}
		}
		Path home = copy.getParent().getParent();
		if (copy.getParent().endsWith(Copies.FOLDER) && Files.exists(home.resolve("home.properties"))) {
			for (String name : new HomeFiles(home).names()) {
				files.put(name, home.resolve(name));
			}
		}
		return files;
	}

	private <T> Outcome<T> unreadable(String id, Object... arguments) {
		return Outcome.refused(Refusal.of(messages, id, arguments).as(Refusal.Kind.UNREADABLE));
	}
}
