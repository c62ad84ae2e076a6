package nl.dossierbrug.exchange.validate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.file.FileTooLargeException;
import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.file.NotAFileException;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.standard.Contradiction;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.ReadResult;

/** Reads one file and makes every check on it. Safe for many threads. */
final class Judge {

	private static final int BUFFER = 1 << 16;

	private final OsoStandard standard;
	private final ValidationOrder order;
	private final Messages words;

	Judge(OsoStandard standard, ValidationOrder order, Messages words) {
		this.standard = standard;
		this.order = order;
		this.words = words;
	}

	/** What came of it, and what went wrong in the program itself, if anything. */
	record Judged(FileVerdict verdict, Optional<Throwable> fault) {
	}

	Judged judge(DossierFile file) {
		try {
			return new Judged(check(file), Optional.empty());
		} catch (IOException e) {
			return new Judged(unreadable(file, reason(e)), Optional.empty());
		} catch (OutOfMemoryError e) {
			return new Judged(unreadable(file, "file.memory"), Optional.empty());
		} catch (RuntimeException | StackOverflowError e) {
			// A check that could not be made must never look like one that found nothing.
			return new Judged(verdict(file, Verdict.INVALID, "check.fault"), Optional.of(e));
		}
	}

	private FileVerdict check(DossierFile file) throws IOException {
		ReadResult result;
		try (InputStream in = new BufferedInputStream(new NamedFile(file.path()).open(), BUFFER)) {
			result = standard.read(in);
		}
		List<Finding> findings = new ArrayList<>(result.findings());
		Optional<Dossier> dossier = result.dossier();
		Optional<Contradiction> contradiction = findings.stream().anyMatch(Finding::isError) ? Optional.empty()
				: dossier.flatMap(standard::contradiction);
		dossier.ifPresent(d -> findings.addAll(standard.check(d, order.mode())));
		boolean valid = dossier.isPresent() && findings.stream().noneMatch(Finding::isError);
		return new FileVerdict(file.path(), file.name().toString(), valid ? Verdict.VALID : Verdict.INVALID,
				dossier.map(Dossier::standard), dossier.map(standard::identity), findings,
				order.forPeople() ? dossier.map(d -> standard.repairs(d).size()).orElse(0) : 0, contradiction);
	}

	static String reason(IOException problem) {
		return switch (problem) {
			case NoSuchFileException none -> "file.none";
			case AccessDeniedException denied -> "file.denied";
			// a folder is looked into, and only taken for a file when that is not allowed
			case NotAFileException other -> other.folder() ? "file.denied" : "file.no-file";
			case FileTooLargeException large -> "file.large";
			default -> "file.unreadable";
		};
	}

	private FileVerdict unreadable(DossierFile file, String why) {
		return verdict(file, Verdict.UNREADABLE, why);
	}

	private FileVerdict verdict(DossierFile file, Verdict verdict, String why) {
		return new FileVerdict(file.path(), file.name().toString(), verdict, Optional.empty(), Optional.empty(),
				List.of(new Finding(why, Severity.ERROR, "", 0, words.text("finding." + why))), 0, Optional.empty());
	}
}
