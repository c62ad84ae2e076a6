package nl.dossierbrug.exchange.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.model.Right;

/** The schools that the users of a home work for. Looking needs the right to see lists. */
public final class Schools {

	private final Desk desk;

	public Schools(Desk desk) {
		this.desk = desk;
	}

	/** All of them, by number and branch. */
	public Outcome<List<OwnSchool>> all() {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> Outcome.done(records.schools().all())));
	}

	/**
	 * Adds a school, or gives one another name. The first school of a home may be added by everybody who prepares; after
	 * that it needs the right to change settings.
	 *
	 * @param brin as typed; spaces around it and small letters do not count
	 * @param vestiging as typed; blank for the main branch
	 * @param name as typed
	 * @return the school; or everything that is wrong: {@code school.brin}, {@code school.vestiging}, {@code
	 *         school.nameless}, {@code practice.only-practice-school}
	 */
	public Outcome<OwnSchool> put(String brin, String vestiging, String name) {
		boolean first = desk.read(records -> records.schools().all().isEmpty());
		return desk.with(List.of(first ? Right.PREPARE : Right.SETTINGS), () -> {
			Optional<Brin> number = Brin.typed(brin);
			String branch = vestiging.isBlank() ? School.HOOFDVESTIGING : vestiging.strip();
			List<Refusal> refusals = new ArrayList<>();
			if (number.isEmpty()) {
				refusals.add(desk.refusal("school.brin", brin.strip()));
			}
			if (!School.isVestiging(branch)) {
				refusals.add(desk.refusal("school.vestiging", branch));
			}
			if (name.isBlank()) {
				refusals.add(desk.refusal("school.nameless"));
			}
			number.flatMap(known -> desk.outsidePractice(new School(known))).ifPresent(refusals::add);
			return refusals.isEmpty() ? put(new OwnSchool(new School(number.orElseThrow(), branch), name.strip()))
					: Outcome.refused(refusals);
		});
	}

	private Outcome<OwnSchool> put(OwnSchool school) {
		return desk.write(records -> {
			records.schools().put(school);
			desk.audit(records, "school.put", school.school().toString(), Masking.masked(school.name()));
			return Outcome.done(school);
		});
	}

	/** Removes a school; what was handed over for it stays. Needs the right to change settings; {@code school.unknown}. */
	public Outcome<School> remove(School school) {
		return desk.with(List.of(Right.SETTINGS), () -> desk.write(records -> {
			if (!records.schools().remove(school)) {
				return Outcome.refused(desk.refusal("school.unknown", school.toString()));
			}
			desk.audit(records, "school.removed", school.toString(), "");
			return Outcome.done(school);
		}));
	}
}
