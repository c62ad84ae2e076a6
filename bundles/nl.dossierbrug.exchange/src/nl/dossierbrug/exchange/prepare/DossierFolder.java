package nl.dossierbrug.exchange.prepare;

import java.util.stream.Collectors;
import nl.dossierbrug.core.pupil.Pupil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.validate.DossierFile;
import nl.dossierbrug.exchange.validate.DossierFiles;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.ReadResult;

/**
 * A folder of dossiers, and whose they are. Every {@code *.xml} in and below it is read, one at a time; only where each
 * pupil's dossiers lie is remembered, so the folder may be as large as it likes. No link is followed, so that nothing
 * from elsewhere is taken for a dossier of this folder. A file that cannot be used is told of, and never stops the rest.
 */
final class DossierFolder implements DossierSource {

	private final Desk desk;
	private final OsoStandard standard;
	private final ReadFiles files;
	private final Text howToGet;
	private final FileFindings findings;
	private final Map<Bsn, List<Source>> byPupil = new HashMap<>();
	private int links;

	private DossierFolder(Text howToGet, ReadFiles files, Desk desk, OsoStandard standard) {
		this.howToGet = howToGet;
		this.files = files;
		this.desk = desk;
		this.standard = standard;
		findings = new FileFindings(desk);
	}

	/**
	 * A dossier in the folder.
	 *
	 * @param file where it lies
	 * @param name the file's name as it may be shown, without a BSN
	 * @param date its {@code metadata/datum}; empty when there is no readable one
	 * @param files by whom it is read
	 */
	record Source(Path file, String name, Optional<LocalDate> date, ReadFiles files) {

		byte[] bytes() throws IOException {
			return files.bytes(file);
		}
	}

	/**
	 * What was seen in a file.
	 *
	 * @param bsn whose dossier it is; empty when it cannot be used
	 * @param date as {@link Source} has it
	 * @param kind why it cannot be used, for telling files of the same kind together; empty when it can
	 * @param reason the same in words
	 */
	record Seen(Optional<Bsn> bsn, Optional<LocalDate> date, String kind, Text reason) {

		static Seen unusable(String kind, Text reason) {
			return new Seen(Optional.empty(), Optional.empty(), kind, reason);
		}
	}

	/**
	 * Looks at every file.
	 *
	 * @param pupils whose dossiers are wanted; the others' are passed over
	 * @param howToGet what the sending system's users must know to get one
	 * @param files by whom they are read; of what it holds nothing is read again
	 * @return the folder; {@code file.folder-missing} when there is no such folder or it cannot be read,
	 *         {@code file.folder-file} or {@code file.folder-device} when something else has that name
	 */
	static Outcome<DossierFolder> index(Path folder, Set<Bsn> pupils, Text howToGet, ReadFiles files, Desk desk, OsoStandard standard,
			Progress progress) {
		Optional<Refusal> obstacle = obstacle(folder, desk);
		if (obstacle.isPresent()) {
			return Outcome.refused(obstacle.get());
		}
		DossierFolder index = new DossierFolder(howToGet, files, desk, standard);
		DossierFiles found = DossierFiles.of(List.of(folder));
		progress.begin(found.files().size());
		for (DossierFile file : found.files()) {
			if (progress.cancelled()) {
				break;
			}
			index.add(file.path(), Masking.masked(file.name().toString()), pupils);
			progress.done(1);
		}
		index.links = found.links();
		return Outcome.done(index);
	}

	/** Why a folder cannot be looked at; empty when it can. */
	static Optional<Refusal> obstacle(Path folder, Desk desk) {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			return Optional.of(desk.refusal(Files.isRegularFile(folder) ? "file.folder-file" : "file.folder-device", folder.toString())
					.as(Refusal.Kind.UNREADABLE));
		}
		return Files.isReadable(folder) ? Optional.empty()
				: Optional.of(desk.refusal("file.folder-missing", folder.toString()).as(Refusal.Kind.UNREADABLE));
	}

	/** The files that could not be used, many of the same kind together, and that links were not followed. */
	@Override
	public List<Finding> findings() {
		List<Finding> all = new ArrayList<>(findings.all());
		if (links > 0) {
			all.add(new Finding("folder.links", Severity.WARNING, "", 0, desk.text("finding.folder.links", links)));
		}
		return all;
	}

	/** The newest: {@code dossier.none}, {@code dossier.doubtful} when it cannot be told which that is, {@code file.dossier-gone}. */
	@Override
	public Outcome<OriginalDossier> of(Pupil pupil) {
		return new NewestFile(desk, howToGet).of(pupil, files(pupil));
	}

	@Override
	public Set<SourceMark> marks(Pupil pupil) {
		return files(pupil).stream().map(source -> SourceMark.of(source.file())).collect(Collectors.toSet());
	}

	private List<Source> files(Pupil pupil) {
		return pupil.bsn().map(bsn -> byPupil.getOrDefault(bsn, List.of())).orElse(List.of());
	}

	private void add(Path file, String name, Set<Bsn> pupils) {
		Seen seen = files.seen(file, this::look);
		if (seen.bsn().isEmpty()) {
			unusable(seen.kind(), name, seen.reason());
		} else if (pupils.contains(seen.bsn().get())) {
			byPupil.computeIfAbsent(seen.bsn().get(), b -> new ArrayList<>()).add(new Source(file, name, seen.date(), files));
		}
	}

	private Seen look(Path file) {
		ReadResult result;
		try (InputStream in = files.open(file)) {
			result = standard.read(in);
		} catch (IOException e) {
			return Seen.unusable("unreadable", desk.text("folder.reason.unreadable"));
		}
		if (result.dossier().isEmpty()) {
			Optional<Finding> why = result.findings().stream().filter(Finding::isError).findFirst();
			return Seen.unusable(why.map(Finding::rule).orElse("no-dossier"),
					why.map(Finding::message).orElseGet(() -> desk.text("folder.reason.no-dossier")));
		}
		Identity identity = standard.identity(result.dossier().get());
		Optional<Bsn> bsn = Bsn.of(identity.bsn());
		String why = identity.bsn().isBlank() ? "folder.reason.no-bsn" : "folder.reason.wrong-bsn";
		return bsn.isEmpty() ? Seen.unusable(why, desk.text(why)) : new Seen(bsn, identity.date(), "", Text.same(""));
	}

	private void unusable(String kind, String name, Text reason) {
		findings.add(new FileFindings.Kind("folder.unusable", Severity.ERROR, "finding.folder.unusable",
				"finding.folder.unusable.many", kind), name, reason);
	}
}
