package nl.dossierbrug.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.ReadResult;

/**
 * A folder of dossiers, and whose they are. Every {@code *.xml} in and below it is read, one at a time; only where each
 * pupil's dossiers lie is remembered, so the folder may be as large as it likes. A file that cannot be used is a
 * finding that names it, and never stops the rest.
 */
final class DossierFolder {

	private final Desk desk;
	private final OsoStandard standard;
	private final List<Finding> findings = new ArrayList<>();
	private final Map<Bsn, List<Source>> byPupil = new HashMap<>();

	private DossierFolder(Desk desk, OsoStandard standard) {
		this.desk = desk;
		this.standard = standard;
	}

	/**
	 * A dossier in the folder.
	 *
	 * @param file where it lies
	 * @param name the file's name as it may be shown, without a BSN
	 * @param date its {@code metadata/datum}; empty when there is no readable one
	 */
	record Source(Path file, String name, Optional<LocalDate> date) {
	}

	/**
	 * Looks at every file.
	 *
	 * @param pupils whose dossiers are wanted; the others' are passed over
	 * @return the folder; {@code file.folder-missing} when there is no such folder or it cannot be read
	 */
	static Outcome<DossierFolder> index(Path folder, Set<Bsn> pupils, Desk desk, OsoStandard standard,
			Progress progress) {
		DossierFolder index = new DossierFolder(desk, standard);
		List<Path> files;
		try {
			files = index.files(folder);
		} catch (IOException e) {
			return Outcome.refused(desk.refusal("file.folder-missing", folder.toString()));
		}
		progress.begin(files.size());
		for (Path file : files) {
			if (progress.cancelled()) {
				break;
			}
			index.add(file, Masking.masked(folder.relativize(file).toString()), pupils);
			progress.done(1);
		}
		return Outcome.done(index);
	}

	/** Every file that could not be used. */
	List<Finding> findings() {
		return List.copyOf(findings);
	}

	/** A pupil's dossiers; empty when the folder has none. */
	List<Source> of(Bsn pupil) {
		return byPupil.getOrDefault(pupil, List.of());
	}

	private List<Path> files(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && file.toString().toLowerCase(Locale.ROOT).endsWith(".xml")) {
					files.add(file);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
				if (file.equals(folder)) {
					throw e;
				}
				unusable(Masking.masked(folder.relativize(file).toString()), desk.text("folder.reason.unreadable"));
				return FileVisitResult.CONTINUE;
			}
		});
		if (!Files.isDirectory(folder)) {
			throw new IOException("not a folder");
		}
		files.sort(null);
		return files;
	}

	private void add(Path file, String name, Set<Bsn> pupils) {
		ReadResult result;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			result = standard.read(in);
		} catch (IOException e) {
			unusable(name, desk.text("folder.reason.unreadable"));
			return;
		}
		if (result.dossier().isEmpty()) {
			unusable(name, result.findings().stream().filter(Finding::isError).findFirst().map(Finding::message)
					.orElseGet(() -> desk.text("folder.reason.no-dossier")));
			return;
		}
		Identity identity = standard.identity(result.dossier().get());
		Optional<Bsn> bsn = Bsn.of(identity.bsn());
		if (bsn.isEmpty()) {
			unusable(name, desk.text(identity.bsn().isBlank() ? "folder.reason.no-bsn" : "folder.reason.wrong-bsn"));
		} else if (pupils.contains(bsn.get())) {
			byPupil.computeIfAbsent(bsn.get(), b -> new ArrayList<>()).add(new Source(file, name, identity.date()));
		}
	}

	private void unusable(String name, Text reason) {
		findings.add(new Finding("folder.unusable", Severity.ERROR, name, 0,
				desk.text("finding.folder.unusable", name, reason)));
	}
}
