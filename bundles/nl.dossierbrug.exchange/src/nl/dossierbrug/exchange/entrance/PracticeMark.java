package nl.dossierbrug.exchange.entrance;

import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.store.Records;

/**
 * Whether a home is a practice school, in which everybody may be anybody. That is kept in the encrypted store from the
 * beginning, so that no real home becomes one because its folder has another place or name.
 */
public final class PracticeMark {

	/** No connector can declare a setting with a colon in its key. */
	private static final String KEY = "practice:school";

	private final Desk desk;

	/** @param desk at which the home was opened */
	public PracticeMark(Desk desk) {
		this.desk = desk;
	}

	/**
	 * The practice school of a home; empty for a real one.
	 *
	 * @param asked as which practice school it is opened
	 * @return {@code practice.real-home} when it is opened as one but holds what is of another school
	 */
	public Outcome<Optional<Brin>> of(Optional<Brin> asked) {
		return desk.write(records -> {
			Optional<Brin> kept = records.settings().get(KEY).flatMap(Brin::of);
			if (kept.isPresent() || asked.isEmpty()) {
				return Outcome.done(kept);
			}
			if (!holdsOnly(records, asked.get())) {
				return Outcome.refused(desk.refusal("practice.real-home"));
			}
			records.settings().set(KEY, asked.get().code());
			desk.audit(records, "practice.marked", asked.get().code(), "");
			return Outcome.done(asked);
		});
	}

	/** Also of a practice school that is older than the mark: nothing of another school ever came into one. */
	private static boolean holdsOnly(Records records, Brin school) {
		return records.schools().all().stream().allMatch(own -> own.school().brin().equals(school))
				&& Stream.concat(records.batches().newest(Integer.MAX_VALUE).stream(), records.batches().trials().stream()).allMatch(batch -> batch.school().brin().equals(school));
	}
}
