package nl.dossierbrug.exchange.validate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.standard.Identity;

/**
 * What became of one file of which a copy in another version of the standard was asked for.
 *
 * @param file the file, which is as it was
 * @param out the copy; empty when there is none
 * @param from the version of the file; empty when that could not be told
 * @param to the version asked for
 * @param identity who it is about and what made it; empty when it could not be read as a dossier
 * @param findings what was moved, renamed or could not be carried, and as errors what the version asked for forbids or
 *        demands; empty when the file had that version already: then the copy is the same to the byte
 * @param refusal why there is no copy
 */
public record ConvertedCopy(Path file, Optional<Path> out, Optional<String> from, String to, Optional<Identity> identity,
		List<Finding> findings, Optional<Refusal> refusal) {

	public ConvertedCopy {
		findings = List.copyOf(findings);
	}

	/** Whether there is a copy that is not valid yet: the version asked for forbids or demands something. */
	public boolean invalid() {
		return out.isPresent() && findings.stream().anyMatch(Finding::isError);
	}

	/** What it is called in a list of findings. */
	public Subject subject() {
		return new Subject(identity.map(i -> i.name().spoken()).orElse(""), file.getFileName().toString());
	}

	/** Names nobody. */
	@Override
	public String toString() {
		return out.isPresent() ? "copied" : "refused";
	}
}
