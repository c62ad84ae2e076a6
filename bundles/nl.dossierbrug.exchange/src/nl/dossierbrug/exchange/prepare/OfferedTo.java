package nl.dossierbrug.exchange.prepare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.line.OfferedDossier;
import nl.dossierbrug.core.pupil.Pupil;

/** Which of the dossiers that a system offers are whose: by BSN, else by leerlingnummer, else by what stands in the dossier itself. */
final class OfferedTo {

	private final List<OfferedDossier> all;
	/** Of dossiers of which the system told nothing: the number that stands in them, by key. */
	private final Map<String, Bsn> inside = new HashMap<>();

	OfferedTo(List<OfferedDossier> all) {
		this.all = List.copyOf(all);
	}

	/** Those of which the system does not tell whose they are. */
	List<OfferedDossier> untold() {
		return all.stream().filter(dossier -> dossier.bsn().isEmpty() && dossier.leerlingnummer().isBlank()).toList();
	}

	/** In a dossier of which the system told nothing stands this number. */
	void found(OfferedDossier dossier, Bsn bsn) {
		inside.put(dossier.key(), bsn);
	}

	/** A pupil's dossiers, the surest only; what is said to be somebody else's is never one of them. */
	List<OfferedDossier> of(Pupil pupil) {
		List<OfferedDossier> byBsn = those(dossier -> dossier.bsn().isPresent() && dossier.bsn().equals(pupil.bsn()));
		if (!byBsn.isEmpty()) {
			return byBsn;
		}
		List<OfferedDossier> byNumber = those(dossier -> dossier.bsn().isEmpty() && !dossier.leerlingnummer().isBlank()
				&& dossier.leerlingnummer().equals(pupil.leerlingnummer()));
		return !byNumber.isEmpty() ? byNumber : those(dossier -> inside.containsKey(dossier.key()) && pupil.bsn().filter(inside.get(dossier.key())::equals).isPresent());
	}

	private List<OfferedDossier> those(Predicate<OfferedDossier> wanted) {
		return all.stream().filter(wanted).toList();
	}
}
