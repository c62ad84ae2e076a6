package nl.dossierbrug.standard;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.standard.Composition.Inspection;

/**
 * What a dossier says of what the parents saw and said. An answer that is not known ({@code Onbekend}) is none.
 *
 * @param seen whether they saw it
 * @param on the day on which they saw it; empty when it says none
 * @param agreed whether they agree with the content: {@code Ja} or {@code Nee}; empty when that is not known
 * @param reason why they do not agree; empty when it says none
 * @param permission whether they consent to the transfer: {@code Ja} or {@code Nee}; empty when that is not known
 */
public record StatedInspection(boolean seen, Optional<LocalDate> on, Optional<String> agreed, Optional<String> reason,
		Optional<String> permission) {

	/** It says nothing. */
	public static final StatedInspection NOTHING = new StatedInspection(false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
	private static final String UNKNOWN = "Onbekend";

	public StatedInspection {
		Objects.requireNonNull(on);
		agreed = agreed.filter(answer -> !answer.equals(UNKNOWN));
		Objects.requireNonNull(reason);
		permission = permission.filter(answer -> !answer.equals(UNKNOWN));
	}

	/** Whether nobody answered anything yet: that they did not see it is no answer. */
	public boolean isEmpty() {
		return !seen && on.isEmpty() && agreed.isEmpty() && permission.isEmpty();
	}

	/**
	 * What is to be recorded when something is said that may not overwrite an answer: what stands here stays, and only what
	 * is not answered is filled in.
	 *
	 * @return empty when nothing was to be filled in
	 */
	public Optional<Inspection> filledWith(Inspection said) {
		boolean day = on.isEmpty();
		boolean answer = agreed.isEmpty() && !said.agreed().equals(UNKNOWN);
		boolean consent = permission.isEmpty() && said.permission().filter(one -> !one.equals(UNKNOWN)).isPresent();
		return day || answer || consent ? Optional.of(new Inspection(on.orElse(said.date()), said.by(), agreed.orElse(said.agreed()),
				agreed.isPresent() ? reason : said.reason(), permission.or(said::permission))) : Optional.empty();
	}

	/** Whether something stands here that somebody answered otherwise. */
	public boolean differsFrom(Inspection said) {
		return on.filter(day -> !day.equals(said.date())).isPresent() || agreed.filter(answer -> !answer.equals(said.agreed())).isPresent()
				|| permission.filter(answer -> !Optional.of(answer).equals(said.permission())).isPresent();
	}
}
