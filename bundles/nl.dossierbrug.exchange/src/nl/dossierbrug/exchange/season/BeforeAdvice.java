package nl.dossierbrug.exchange.season;

import java.time.LocalDate;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Transfer;

/**
 * Marks what was made before the final advice: the dossier of a pupil who moves to secondary education is old as soon as the
 * test raised the advice. Of a handover within the school that is only so for whoever is in the last year.
 */
public final class BeforeAdvice {

	private static final String RULE = "season.before-advice";
	private static final Profile TO_SECONDARY = new Profile("POVO");
	private static final Profile WITHIN_SCHOOL = new Profile("BB");
	private static final String LAST_YEAR = "8";
	private static final String ADVICE = "huidigeschool/leerling/overstapadvies/advies";
	private static final String REVISED = "huidigeschool/leerling/overstapadvies/herzienadvies";

	private final Desk desk;
	private final SeasonTable table = new SeasonTable();

	public BeforeAdvice(Desk desk) {
		this.desk = desk;
	}

	/** Whether a transfer was marked so. */
	public static boolean marks(Transfer transfer) {
		return transfer.findings().stream().anyMatch(finding -> finding.rule().equals(RULE));
	}

	/**
	 * A remark on a dossier.
	 *
	 * @param year the jaargroep of the pupil
	 * @param made the day on which it is made
	 * @param dossier what was made
	 * @return empty when it is none of a pupil who moves on, or it holds the final advice
	 */
	public Optional<Finding> of(Profile profile, String year, LocalDate made, Element dossier) {
		boolean advised = dossier.textAt(ADVICE).or(() -> dossier.textAt(REVISED)).filter(text -> !text.isBlank()).isPresent();
		return of(profile, year, made).or(() -> advised || !profile.equals(TO_SECONDARY) ? Optional.empty()
				: Optional.of(finding("finding.season.no-advice", made)));
	}

	/** As {@link #of(Profile, String, LocalDate, Element)}, of a dossier that nobody here sees. */
	public Optional<Finding> of(Profile profile, String year, LocalDate made) {
		boolean moves = profile.equals(TO_SECONDARY) || profile.equals(WITHIN_SCHOOL) && year.strip().equals(LAST_YEAR);
		return moves && made.isBefore(day(made)) ? Optional.of(finding("finding.season.before-advice", made)) : Optional.empty();
	}

	private Finding finding(String text, LocalDate made) {
		return new Finding(RULE, Severity.INFO, "", 0, desk.text(text, day(made)));
	}

	private LocalDate day(LocalDate made) {
		return table.of(SeasonMoment.What.FINAL_ADVICE, made).to();
	}
}
