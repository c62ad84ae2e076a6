package nl.dossierbrug.exchange.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.standard.Contradiction;
import nl.dossierbrug.standard.Identity;

/**
 * What is to be said of one file. It holds no dossier, so many may be kept.
 *
 * @param file where it is, as the user named it or below the folder as the user named that
 * @param name its name below that folder; it may hold a BSN, and is to be shown only with that masked
 * @param verdict what came of it
 * @param standard the version of the standard it follows; empty when that could not be told
 * @param identity who it is about and what made it; empty when it could not be read as a dossier
 * @param findings everything found, that it could not be read or checked included
 * @param repairs how many places could safely be repaired; 0 when nobody asked
 * @param contradiction what the published stylesheets disagree about; empty when they do not, or its structure is wrong
 */
public record FileVerdict(Path file, String name, Verdict verdict, Optional<String> standard,
		Optional<Identity> identity, List<Finding> findings, int repairs, Optional<Contradiction> contradiction) {

	public FileVerdict {
		Objects.requireNonNull(file);
		Objects.requireNonNull(name);
		Objects.requireNonNull(verdict);
		Objects.requireNonNull(standard);
		Objects.requireNonNull(identity);
		Objects.requireNonNull(contradiction);
		findings = List.copyOf(findings);
	}

	/** Whether every check was made and none found an error. */
	public boolean valid() {
		return verdict == Verdict.VALID;
	}

	/** The profile that it follows, when its kind of handover and its overstap make one together. */
	public Optional<Profile> profile() {
		return identity.flatMap(Identity::profile);
	}

	/** What people must know of it: what was found, and that the published stylesheets disagree where no finding says so. */
	public List<Finding> told() {
		List<Finding> told = new ArrayList<>(findings);
		contradiction.map(Contradiction::finding).filter(one -> findings.stream().noneMatch(f -> f.rule().equals(one.rule())))
				.ifPresent(told::add);
		return told;
	}

	/** What it is called in a list of findings. */
	public Subject subject() {
		return new Subject(identity.map(i -> i.name().spoken()).orElse(""), name);
	}

	/** Names nobody. */
	@Override
	public String toString() {
		return verdict.toString();
	}
}
