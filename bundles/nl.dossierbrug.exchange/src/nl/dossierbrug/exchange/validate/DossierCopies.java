package nl.dossierbrug.exchange.validate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.disk.FileProblem;
import nl.dossierbrug.standard.Converted;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.ReadResult;
import nl.dossierbrug.standard.SafeRepair;

/**
 * Makes copies of dossiers that lie in files: repaired, or brought over to a later version of the standard. The files
 * themselves are never touched, and no file is ever replaced. A file of which no copy can be made never stops the rest.
 */
public final class DossierCopies {

	private final Messages words = new Messages(DossierCopies.class);
	private final OsoStandard standard;

	/**
	 * @param standard reads, repairs, converts and writes
	 */
	public DossierCopies(OsoStandard standard) {
		this.standard = standard;
	}

	/** A file as it was read. */
	private record Source(byte[] bytes, ReadResult result) {
	}

	/**
	 * Makes repaired copies. Of a file in which nothing has to be repaired the copy is the same to the byte, so that the
	 * folder for copies holds all dossiers.
	 *
	 * @param paths files and folders, as in {@link ValidationOrder#paths}
	 * @param out the folder for the copies; made where it is missing. A file keeps its name, and its place below the
	 *        folder that was named
	 * @param progress counts files
	 * @param each gets what became of each file, in order, when its copy is there
	 * @return the sum; or every reason why no copy was made at all
	 */
	public Outcome<CopySummary> repair(List<Path> paths, Path out, Progress progress, Consumer<RepairedCopy> each) {
		return all(paths, out, progress, (file, target) -> {
			RepairedCopy copy = repaired(file, target);
			each.accept(copy);
			return new Done(copy.out().isPresent(), !copy.repairs().isEmpty(), false);
		});
	}

	/**
	 * Makes copies in another version of the standard.
	 *
	 * @param version one of {@link OsoStandard#versions()}
	 * @return the sum; or every reason why no copy was made at all, {@code convert.version} when there is no such version
	 * @see #repair
	 */
	public Outcome<CopySummary> convert(List<Path> paths, Path out, String version, Progress progress,
			Consumer<ConvertedCopy> each) {
		if (!standard.versions().contains(version)) {
			return Outcome.refused(Refusal.of(words, "convert.version", version, String.join(", ", standard.versions())));
		}
		return all(paths, out, progress, (file, target) -> {
			ConvertedCopy copy = converted(file, target, version);
			each.accept(copy);
			return new Done(copy.out().isPresent(), !copy.from().equals(Optional.of(version)), copy.invalid());
		});
	}

	private record Done(boolean copied, boolean changed, boolean invalid) {
	}

	private interface Work {
		Done on(Path file, Path target);
	}

	private Outcome<CopySummary> all(List<Path> paths, Path out, Progress progress, Work work) {
		return CopyPlan.of(paths, out, words).map(plan -> {
			int copied = 0;
			int changed = 0;
			int invalid = 0;
			int refused = 0;
			progress.begin(plan.files().size());
			for (DossierFile file : plan.files()) {
				if (progress.cancelled()) {
					break;
				}
				Done done = work.on(file.path(), plan.target(file));
				copied += done.copied() ? 1 : 0;
				changed += done.copied() && done.changed() ? 1 : 0;
				invalid += done.invalid() ? 1 : 0;
				refused += done.copied() ? 0 : 1;
				progress.done(1);
			}
			return new CopySummary(plan.files().size(), copied, changed, invalid, refused);
		});
	}

	private RepairedCopy repaired(Path file, Path target) {
		Function<Refusal, RepairedCopy> no = why -> new RepairedCopy(file, Optional.empty(), List.of(), Optional.of(why));
		return switch (read(file)) {
			case Outcome.Refused<Source>(var refusals) -> no.apply(Refusal.together(refusals));
			case Outcome.Done<Source>(Source source) -> {
				Dossier dossier = source.result().dossier().orElseThrow();
				List<SafeRepair> repairs = standard.repairs(dossier);
				Optional<byte[]> bytes = repairs.isEmpty() ? Optional.of(source.bytes()) : written(source.result(), repairs);
				if (bytes.isEmpty()) {
					yield no.apply(Refusal.of(words, "repair.structure"));
				}
				yield write(target, bytes.get()).map(no).orElseGet(
						() -> new RepairedCopy(file, Optional.of(target), repairs, Optional.empty()));
			}
		};
	}

	/**
	 * The repaired dossier as a file; empty when writing it would change more than was asked, as it does where the
	 * structure is not right: what the standard does not know has no place in a written dossier.
	 */
	private Optional<byte[]> written(ReadResult source, List<SafeRepair> repairs) {
		Dossier repaired = standard.repair(source.dossier().orElseThrow(), repairs);
		byte[] bytes = standard.write(repaired);
		try {
			ReadResult again = standard.read(new ByteArrayInputStream(bytes));
			Set<String> touched = repairs.stream().map(SafeRepair::path).collect(Collectors.toCollection(HashSet::new));
			boolean same = again.dossier().equals(Optional.of(repaired))
					&& faults(source, touched).equals(faults(again, touched));
			return same ? Optional.of(bytes) : Optional.empty();
		} catch (IOException e) {
			throw new IllegalStateException("memory cannot be read", e);
		}
	}

	/** What is wrong with the structure elsewhere than at these places. */
	private static Set<String> faults(ReadResult result, Set<String> except) {
		return result.findings().stream().filter(f -> f.severity() != Severity.INFO && !except.contains(f.path()))
				.map(f -> f.rule() + " " + f.path() + " " + f.message().in(Language.NL)).collect(Collectors.toSet());
	}

	private ConvertedCopy converted(Path file, Path target, String version) {
		return switch (read(file)) {
			case Outcome.Refused<Source>(var refusals) -> notConverted(file, Optional.empty(), version, Refusal.together(refusals));
			case Outcome.Done<Source>(Source source) -> {
				Dossier dossier = source.result().dossier().orElseThrow();
				if (!source.result().valid()) {
					// Also when it has that version: what is in the folder for copies must be right in its structure.
					yield notConverted(file, Optional.of(dossier), version, Refusal.of(words, "convert.structure"));
				}
				if (dossier.standard().equals(version)) {
					yield copied(file, target, dossier, version, source.bytes(), List.of());
				}
				yield switch (standard.convert(dossier, version)) {
					case Outcome.Refused<Converted>(var refusals) ->
						notConverted(file, Optional.of(dossier), version, Refusal.together(refusals));
					case Outcome.Done<Converted>(Converted converted) -> copied(file, target, dossier, version,
							standard.write(converted.dossier()), converted.report());
				};
			}
		};
	}

	private ConvertedCopy copied(Path file, Path target, Dossier dossier, String version, byte[] bytes, List<Finding> report) {
		return write(target, bytes).map(why -> notConverted(file, Optional.of(dossier), version, why)).orElseGet(
				() -> new ConvertedCopy(file, Optional.of(target), Optional.of(dossier.standard()), version,
						Optional.of(standard.identity(dossier)), report, Optional.empty()));
	}

	private ConvertedCopy notConverted(Path file, Optional<Dossier> dossier, String version, Refusal why) {
		return new ConvertedCopy(file, Optional.empty(), dossier.map(Dossier::standard), version,
				dossier.map(standard::identity), List.of(), Optional.of(why));
	}

	private Outcome<Source> read(Path file) {
		try {
			byte[] bytes = new NamedFile(file).bytes(DossierFile.LARGEST);
			ReadResult result = standard.read(new ByteArrayInputStream(bytes));
			return result.dossier().isPresent() ? Outcome.done(new Source(bytes, result))
					: Outcome.refused(Refusal.of(words, "copy.no-dossier", result.findings().stream()
							.filter(Finding::isError).findFirst().map(Finding::message).orElseGet(() -> words.text("copy.no-reason"))));
		} catch (IOException e) {
			return Outcome.refused(Refusal.of(words, "file.read", words.text("finding." + Judge.reason(e))).as(Refusal.Kind.UNREADABLE));
		}
	}

	/** Writes a copy. @return why not, when it could not */
	private Optional<Refusal> write(Path target, byte[] bytes) {
		try {
			OwnerOnly owner = new OwnerOnly(target);
			owner.folder(target.toAbsolutePath().getParent());
			owner.writeOneOfMany(target, bytes);
			return Optional.empty();
		} catch (FileAlreadyExistsException e) {
			return Optional.of(Refusal.of(words, "file.came-between").as(Refusal.Kind.UNREADABLE));
		} catch (IOException e) {
			return Optional.of(new FileProblem().full(e).orElseGet(() -> Refusal.of(words, "file.write").as(Refusal.Kind.UNREADABLE)));
		}
	}
}
