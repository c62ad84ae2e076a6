package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.SchoolYear;

/**
 * The school that a simulated LAS knows.
 *
 * @param brin its BRIN
 * @param key its {@code schoolkey}
 * @param year the school year; another is refused
 * @param day the day that the roster is of ({@code peildatum})
 * @param changed when something in the roster last changed
 * @param profile which set of data UWLR answers give
 * @param pupils everybody; may be none
 * @param dossiers what the LAS has ready; may be none
 */
public record PartnerSchool(Brin brin, String key, SchoolYear year, LocalDate day, Instant changed, DataSet profile, List<PartnerPupil> pupils,
		List<PartnerDossier> dossiers) {

	/** A set of data of UWLR. */
	public enum DataSet {
		/** The LVS profile: no vestigingen, no first names, only the last four digits. */
		LVS,
		/** The full schema, with vestigingen. */
		FULL
	}

	public PartnerSchool {
		Objects.requireNonNull(brin);
		Objects.requireNonNull(key);
		Objects.requireNonNull(year);
		Objects.requireNonNull(day);
		Objects.requireNonNull(changed);
		Objects.requireNonNull(profile);
		pupils = List.copyOf(pupils);
		dossiers = List.copyOf(dossiers);
	}

	/** A school of that day with those pupils, unchanged since the day began. */
	public static PartnerSchool of(Brin brin, LocalDate today, List<PartnerPupil> pupils) {
		return new PartnerSchool(brin, "school-" + brin.code(), SchoolYear.of(today), today, today.atStartOfDay(UwlrAnswer.HERE).toInstant(), DataSet.LVS,
				pupils, List.of());
	}

	/** De Kastanjelaan: 40 pupils who do not exist, in groups 4 to 8, with the BRIN that no school has. */
	public static PartnerSchool madeUp(LocalDate today) {
		return of(new Brin("00ZZ"), today, MadeUpPupils.forty(SchoolYear.of(today)));
	}

	/**
	 * A school whose pupils and dossiers are those in a folder of OSO dossiers.
	 *
	 * @throws IOException when a file in it cannot be used; it is named
	 */
	public static PartnerSchool in(Path folder, Brin brin, LocalDate today) throws IOException {
		PartnerFolder read = new PartnerFolder(folder);
		return of(brin, today, read.pupils()).holding(read.dossiers());
	}

	/** The same with other pupils, changed then. */
	public PartnerSchool with(List<PartnerPupil> others, Instant then) {
		return new PartnerSchool(brin, key, year, day, then, profile, others, dossiers);
	}

	/** The same with other dossiers. */
	public PartnerSchool holding(List<PartnerDossier> others) {
		return new PartnerSchool(brin, key, year, day, changed, profile, pupils, others);
	}

	/** The same, giving another set of data. */
	public PartnerSchool giving(DataSet other) {
		return new PartnerSchool(brin, key, year, day, changed, other, pupils, dossiers);
	}

	/** Every group with the key by which the LAS knows it, in the order in which pupils name them. */
	Map<String, String> groups() {
		Map<String, String> keys = new LinkedHashMap<>();
		pupils.stream().map(PartnerPupil::group).filter(name -> !name.isEmpty()).distinct().forEach(name -> keys.put(name, "g" + (keys.size() + 1)));
		return keys;
	}
}
