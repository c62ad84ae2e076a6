package nl.dossierbrug.exchange.prepare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.standard.OsoStandard;

/**
 * What came of checking an order: every dossier composed, with what was found in it. It stands in no store and is no
 * handover; {@link Preparing#promote} makes just this ready. Holds pupils' data: let go of it with the order.
 */
public final class Check {

	private final PrepareOrder order;
	private final Gathered read;
	private final LocalDate day;
	private final DossierMaker composing;
	private final Map<String, CheckedPupil> pupils = new LinkedHashMap<>();

	/**
	 * @param day that stands in the dossiers as the day of their making
	 * @param composing by what they were made
	 */
	Check(PrepareOrder order, Gathered read, LocalDate day, DossierMaker composing, List<CheckedPupil> pupils) {
		this.order = order;
		this.read = read;
		this.composing = composing;
		this.day = day;
		pupils.forEach(pupil -> this.pupils.put(pupil.id(), pupil));
	}

	/** What was checked. */
	public PrepareOrder order() {
		return order;
	}

	/** Everybody who was chosen, in the order of the list. */
	public List<CheckedPupil> pupils() {
		return List.copyOf(pupils.values());
	}

	/** On the list and on the folder of dossiers: every file that could not be used is named here. */
	public List<Finding> findings() {
		return read.findings();
	}

	/** One of {@link #pupils}. @param id as {@link CheckedPupil#id} has it */
	public Optional<CheckedPupil> pupil(String id) {
		return Optional.ofNullable(pupils.get(id));
	}

	/** The dossier of one of {@link #pupils}; empty when there is none. @param id as {@link CheckedPupil#id} has it */
	public Optional<Dossier> dossier(String id, OsoStandard standard) {
		return pupil(id).flatMap(pupil -> maker(composing).make(pupil.pupil(), day).written()).flatMap(written -> written.dossier(standard));
	}

	Gathered read() {
		return read;
	}

	/** What was made as it stands here; anew where it is wanted as of another day or is not held. */
	DossierMaker maker(DossierMaker anew) {
		return (Pupil pupil, LocalDate as) -> Optional.of(as).filter(day::equals)
				.flatMap(same -> pupil(Integer.toString(pupil.row()))).flatMap(CheckedPupil::held).orElseGet(() -> anew.make(pupil, as));
	}
}
