package nl.dossierbrug.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;

/**
 * The files that go along, by pupil: those named one by one, and those of a folder. In the folder a file belongs to the
 * pupil whose leerlingnummer or BSN its name begins with, when no letter or digit follows; a folder with such a name
 * holds files of that pupil. A name that begins with a date begins with nobody's number.
 */
final class AttachmentFiles {

	private static final Pattern DATED = Pattern.compile("\\d{1,2}[-. ]\\d{1,2}[-. ]\\d{2,4}(?!\\d)|\\d{4}[-. ]\\d{1,2}[-. ]\\d{1,2}(?!\\d)");

	private final Map<Bsn, List<Path>> files = new HashMap<>();
	private final List<Finding> findings = new ArrayList<>();

	private AttachmentFiles() {
	}

	/**
	 * Finds them.
	 *
	 * @param pupils everybody who was chosen
	 * @return refused when there is a folder and it cannot be read ({@code file.attachment-folder})
	 */
	static Outcome<AttachmentFiles> of(PrepareOrder order, List<Pupil> pupils, Desk desk) {
		AttachmentFiles all = new AttachmentFiles();
		order.attachments().forEach((bsn, paths) -> all.files.put(bsn, new ArrayList<>(paths)));
		all.tellStrays(order, pupils, desk);
		if (order.attachmentFolder().isPresent()) {
			Path folder = order.attachmentFolder().get();
			try {
				all.add(folder, pupils, desk);
			} catch (IOException | UncheckedIOException e) {
				return Outcome.refused(desk.refusal("file.attachment-folder", folder.toString()));
			}
		}
		return Outcome.done(all);
	}

	/** A pupil's files, in order. */
	List<Path> of(Pupil pupil) {
		return pupil.bsn().map(bsn -> files.getOrDefault(bsn, List.of())).orElse(List.of());
	}

	/** What belongs to nobody who was chosen. */
	List<Finding> findings() {
		return List.copyOf(findings);
	}

	private void tellStrays(PrepareOrder order, List<Pupil> pupils, Desk desk) {
		Set<Bsn> chosen = new HashSet<>();
		pupils.forEach(pupil -> pupil.bsn().ifPresent(chosen::add));
		order.attachments().keySet().stream().filter(bsn -> !chosen.contains(bsn)).map(Bsn::masked).sorted()
				.forEach(bsn -> findings.add(new Finding("attachment.nobody", Severity.WARNING, "", 0,
						desk.text("finding.attachment.nobody", bsn))));
	}

	private void add(Path folder, List<Pupil> pupils, Desk desk) throws IOException {
		for (Path entry : visible(folder)) {
			String name = entry.getFileName().toString();
			List<Pupil> owners = pupils.stream().filter(pupil -> isOf(pupil, name)).toList();
			if (owners.size() != 1) {
				findings.add(new Finding("attachment.nobody", Severity.WARNING, Masking.masked(name), 0,
						desk.text(owners.isEmpty() ? "finding.attachment.file-of-nobody" : "finding.attachment.file-of-two", name)));
			} else if (Files.isDirectory(entry)) {
				for (Path file : visible(entry)) {
					add(owners.getFirst(), file, desk);
				}
			} else {
				add(owners.getFirst(), entry, desk);
			}
		}
	}

	private void add(Pupil pupil, Path file, Desk desk) {
		if (Files.isRegularFile(file)) {
			pupil.bsn().ifPresent(bsn -> files.computeIfAbsent(bsn, b -> new ArrayList<>()).add(file));
		} else {
			String name = file.getFileName().toString();
			findings.add(new Finding("attachment.no-file", Severity.WARNING, Masking.masked(name), 0,
					desk.text("finding.attachment.no-file", name)));
		}
	}

	private static List<Path> visible(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
		}
	}

	private static boolean isOf(Pupil pupil, String name) {
		return begins(name, pupil.leerlingnummer()) || pupil.bsn().filter(bsn -> begins(name, bsn.digits())).isPresent();
	}

	private static boolean begins(String name, String number) {
		return !number.isBlank() && name.startsWith(number) && !DATED.matcher(name).lookingAt()
				&& (name.length() == number.length() || !Character.isLetterOrDigit(name.charAt(number.length())));
	}
}
