package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.testing.partner.HeldDelivery.State;

/**
 * What a simulated platform holds, in a folder: every dossier as a file, and a journal in which a delivery stands once it has
 * arrived. Kept through a restart and a kill. Safe for many threads.
 */
public final class Deliveries {

	private static final String ARRIVED = "arrived";

	private final Path folder;
	private final PartnerJournal journal;
	private final Clock clock;
	private final Map<String, HeldDelivery> held = new LinkedHashMap<>();
	private final List<String> accepted = new ArrayList<>();

	Deliveries(Path folder, Clock clock) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.clock = clock;
		journal = new PartnerJournal(folder.resolve("journal.txt"));
		journal.entries().forEach(this::read);
	}

	/**
	 * Takes a dossier in. One that is there already with the same content stays as it is.
	 *
	 * @param heedless takes it in once more, whatever is there
	 * @return the delivery, or empty when another content is there under that key
	 */
	synchronized Optional<HeldDelivery> take(String key, String school, byte[] content, boolean heedless) throws IOException {
		String sha256 = digest(content);
		HeldDelivery there = held.get(key);
		if (there != null && !heedless) {
			return Optional.of(there).filter(one -> one.sha256().equals(sha256));
		}
		Element dossier = PartnerXml.read(content);
		Optional<Element> pupil = PartnerXml.all(dossier, "leerling").findFirst();
		String name = pupil.map(one -> String.join(" ", PartnerXml.text(one, "roepnaam").orElse(""), PartnerXml.text(one, "voorvoegsel").orElse(""),
				PartnerXml.text(one, "achternaam").orElse("")).strip().replaceAll(" +", " ")).orElse("");
		String bsn = pupil.flatMap(one -> PartnerXml.text(one, "bsn")).flatMap(Bsn::of).map(Bsn::digits).orElse("");
		Path made = Files.createTempFile(folder, "delivery", ".new");
		Files.write(made, content);
		Files.move(made, file(key), StandardCopyOption.ATOMIC_MOVE);
		note(List.of(ARRIVED, key, school, sha256, "R" + (accepted.size() + 1), clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(), bsn, name));
		return Optional.of(held.get(key));
	}

	/** What became of a delivery; empty when it never arrived. */
	public synchronized Optional<HeldDelivery> of(String key) {
		return Optional.ofNullable(held.get(key));
	}

	/** Every delivery that ever arrived, in order; what was taken back too. */
	public synchronized Collection<HeldDelivery> all() {
		return List.copyOf(held.values());
	}

	/** The key of every delivery that was taken in, as often as it was: a key that stands here twice arrived twice. */
	public synchronized List<String> accepted() {
		return List.copyOf(accepted);
	}

	/** The dossier of a delivery, byte for byte. */
	public byte[] content(String key) throws IOException {
		return Files.readAllBytes(file(key));
	}

	/** Somebody at the platform made use of it. */
	public void process(String key) throws IOException {
		become(key, State.PROCESSED, "");
	}

	/** Somebody at the platform turned it down. */
	public void reject(String key, String reason) throws IOException {
		become(key, State.REJECTED, reason);
	}

	/** Its file goes; that it was there stays known. */
	void takeBack(String key) throws IOException {
		become(key, State.TAKEN_BACK, "");
		Files.deleteIfExists(file(key));
	}

	private synchronized void become(String key, State state, String reason) throws IOException {
		if (!held.containsKey(key)) {
			throw new IllegalArgumentException("no such delivery: " + key);
		}
		note(List.of(state.word(), key, reason));
	}

	private void note(List<String> words) throws IOException {
		journal.add(words);
		read(words);
	}

	private void read(List<String> words) {
		String key = words.get(1);
		if (words.getFirst().equals(ARRIVED)) {
			accepted.add(key);
			held.put(key, new HeldDelivery(key, words.get(2), words.get(3), words.get(4), Instant.parse(words.get(5)), Bsn.of(words.get(6)), words.get(7),
					State.ARRIVED, ""));
		} else {
			State state = State.valueOf(words.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
			held.computeIfPresent(key, (same, delivery) -> delivery.now(state, words.get(2)));
		}
	}

	private Path file(String key) {
		return folder.resolve(key + ".xml");
	}

	private static String digest(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
