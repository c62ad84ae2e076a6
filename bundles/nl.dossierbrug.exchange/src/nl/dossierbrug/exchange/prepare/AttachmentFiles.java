package nl.dossierbrug.exchange.prepare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;

/**
 * The files that go along, by pupil: those named one by one, and those of a folder. In the folder a file belongs to the
 * pupil whose BSN, or leerlingnummer when that is certain, its name begins with, when no letter or digit follows; a folder with such a name
 * holds files of that pupil. A name that begins with a date begins with nobody's number.
 */
final class AttachmentFiles {

	private static final Pattern DATED = Pattern.compile("\\d{1,2}[-. ]\\d{1,2}[-. ]\\d{2,4}(?!\\d)|\\d{4}[-. ]\\d{1,2}[-. ]\\d{1,2}(?!\\d)");

	private final Map<Bsn, List<Path>> files = new HashMap<>();
	private final List<Finding> strays = new ArrayList<>();
	private final Desk desk;
	private final FileFindings findings;
	private int links;

	private AttachmentFiles(Desk desk) {
		this.desk = desk;
		findings = new FileFindings(desk);
	}

	/**
	 * Finds them.
	 *
	 * @param pupils everybody who was chosen
	 * @return refused when there is a folder and it cannot be read ({@code file.attachment-folder})
	 */
	static Outcome<AttachmentFiles> of(PrepareOrder order, List<Pupil> pupils, Desk desk) {
		AttachmentFiles all = new AttachmentFiles(desk);
		order.along().attachments().forEach((bsn, paths) -> all.files.put(bsn, new ArrayList<>(paths)));
		all.tellStrays(order, pupils);
		if (order.files().attachments().isPresent()) {
			Path folder = order.files().attachments().get();
			try {
				if (!Files.isDirectory(folder)) {
					// Java opens it before it looks, and opening a pipe would wait for ever
					throw new NotDirectoryException(folder.toString());
				}
				all.add(folder, pupils);
			} catch (IOException | UncheckedIOException e) {
				return Outcome.refused(unreadable(folder, desk));
			}
		}
		return Outcome.done(all);
	}

	/** Why the folder of attachments cannot be looked at; empty when it can, or there is none. */
	static Optional<Refusal> obstacle(PrepareOrder order, Desk desk) {
		return order.files().attachments().filter(folder -> !Files.isDirectory(folder) || !Files.isReadable(folder))
				.map(folder -> unreadable(folder, desk));
	}

	private static Refusal unreadable(Path folder, Desk desk) {
		return desk.refusal("file.attachment-folder", folder.toString()).as(Refusal.Kind.UNREADABLE);
	}

	/** A pupil's files, in order. */
	List<Path> of(Pupil pupil) {
		return pupil.bsn().map(bsn -> files.getOrDefault(bsn, List.of())).orElse(List.of());
	}

	/** What belongs to nobody who was chosen or is no file, and that links were not followed. */
	List<Finding> findings() {
		List<Finding> all = new ArrayList<>(strays);
		all.addAll(findings.all());
		if (links > 0) {
			all.add(new Finding("attachment.links", Severity.WARNING, "", 0, desk.text("finding.attachment.links", links)));
		}
		return all;
	}

	private void tellStrays(PrepareOrder order, List<Pupil> pupils) {
		Set<Bsn> chosen = new HashSet<>();
		pupils.forEach(pupil -> pupil.bsn().ifPresent(chosen::add));
		order.along().attachments().keySet().stream().filter(bsn -> !chosen.contains(bsn)).map(Bsn::masked).sorted()
				.forEach(bsn -> strays.add(new Finding("attachment.nobody", Severity.WARNING, "", 0,
						desk.text("finding.attachment.nobody", bsn))));
	}

	private void add(Path folder, List<Pupil> pupils) throws IOException {
		for (Path entry : visible(folder)) {
			String name = entry.getFileName().toString();
			List<Pupil> owners = pupils.stream().filter(pupil -> isOf(pupil, name)).toList();
			if (owners.isEmpty() && pupils.stream().anyMatch(pupil -> begins(name, pupil.leerlingnummer()))) {
				tell("attachment.nobody", "finding.attachment.file-of-doubt", "finding.attachment.file-of-doubt.many", name);
			} else if (owners.isEmpty()) {
				tell("attachment.nobody", "finding.attachment.file-of-nobody", "finding.attachment.file-of-nobody.many", name);
			} else if (owners.size() > 1) {
				tell("attachment.nobody", "finding.attachment.file-of-two", "finding.attachment.file-of-two.many", name);
			} else if (Files.isDirectory(entry)) {
				for (Path file : visible(entry)) {
					add(owners.getFirst(), file);
				}
			} else {
				add(owners.getFirst(), entry);
			}
		}
	}

	private void add(Pupil pupil, Path file) {
		if (Files.isRegularFile(file)) {
			pupil.bsn().ifPresent(bsn -> files.computeIfAbsent(bsn, b -> new ArrayList<>()).add(file));
		} else {
			tell("attachment.no-file", "finding.attachment.no-file", "finding.attachment.no-file.many", file.getFileName().toString());
		}
	}

	private void tell(String rule, String key, String many, String name) {
		findings.add(new FileFindings.Kind(rule, Severity.WARNING, key, many, ""), Masking.masked(name), Text.same(""));
	}

	/** What lies in a folder itself: what is hidden is passed over, and a link might lead anywhere. */
	private List<Path> visible(Path folder) throws IOException {
		List<Path> visible = new ArrayList<>();
		try (Stream<Path> entries = Files.list(folder)) {
			entries.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().forEach(entry -> {
				if (Files.isSymbolicLink(entry)) {
					links++;
				} else {
					visible.add(entry);
				}
			});
		}
		return visible;
	}

	private static boolean isOf(Pupil pupil, String name) {
		return pupil.numberCertain() && begins(name, pupil.leerlingnummer()) || pupil.bsn().filter(bsn -> begins(name, bsn.digits())).isPresent();
	}

	private static boolean begins(String name, String number) {
		return !number.isBlank() && name.startsWith(number) && !DATED.matcher(name).lookingAt()
				&& (name.length() == number.length() || !Character.isLetterOrDigit(name.charAt(number.length())));
	}
}
