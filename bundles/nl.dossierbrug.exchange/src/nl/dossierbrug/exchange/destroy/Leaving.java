package nl.dossierbrug.exchange.destroy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.exchange.store.Records;

/**
 * When a pupil left the school that has a file. What a dossier from another school brings tells when the pupil left that
 * one; only a dossier of the school itself, or somebody who typed it, tells this.
 */
final class Leaving {

	static final String FIELD = "huidigeschool/leerling/datumuitschrijving";

	private final Records records;

	Leaving(Records records) {
		this.records = records;
	}

	/** Empty when nobody told, or what stands there is no date. */
	Optional<LocalDate> of(PupilFile file) {
		return Optional.ofNullable(file.fields().get(FIELD)).filter(value -> tells(file, value.origin())).map(FieldValue::value)
				.flatMap(Leaving::date);
	}

	private boolean tells(PupilFile file, Origin origin) {
		return origin.kind() == Origin.Kind.OWN || origin.transfer().flatMap(id -> records.transfers().byId(id)).map(Transfer::school)
				.filter(school -> school.brin().equals(file.school())).isPresent();
	}

	private static Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
