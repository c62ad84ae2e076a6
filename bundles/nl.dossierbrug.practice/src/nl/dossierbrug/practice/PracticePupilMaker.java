package nl.dossierbrug.practice;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;

/** Makes the pupils: the 25 of the table, or any number of them. */
final class PracticePupilMaker {

	/** In group 8 one becomes twelve between 1 October of the first year and 30 September of the second. */
	private static final int AGE = 12;
	private static final int FIRST_LEERLINGNUMMER = 10_001;
	/** How many of a hundred pupils have each trait, when pupils are drawn and not told. */
	private static final List<String> COMMON_TRAITS = List.of("vve", "support", "absent", "apart", "newcomer");
	private static final int COMMON = 20;

	private final long seed;
	private final SchoolYear year;
	private final PracticeNumbers numbers;

	/**
	 * @param seed the same seed gives the same pupils
	 * @param year the school year in which they are in group 8
	 */
	PracticePupilMaker(long seed, SchoolYear year) {
		this.seed = seed;
		this.year = year;
		numbers = new PracticeNumbers(seed);
	}

	/** The pupils of the table. */
	List<PracticePupil> told() {
		List<PracticePupil> pupils = new ArrayList<>();
		for (DataRow row : DataTable.beside(PracticePupilMaker.class, "pupils.csv").rows()) {
			PersonName name = new PersonName(row.get("voornamen"), row.get("roepnaam"),
					row.get("voorvoegsel"), row.get("achternaam"));
			String traits = row.get("traits");
			pupils.add(pupil(pupils.size(), name, row.get("geslacht").equals("V"), row.get("groep"),
					new Profile(row.get("profile")), traits.isEmpty() ? Set.of() : Set.of(traits.split(" "))));
		}
		return pupils;
	}

	/** As many pupils as asked, drawn from the tables of names, without anything that spoils a list or a dossier. */
	List<PracticePupil> drawn(int count) {
		Town town = new Town();
		List<PracticePupil> pupils = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Dice dice = new Dice(seed + i, "pupil");
			boolean girl = dice.chance(50);
			List<String> traits = COMMON_TRAITS.stream().filter(trait -> dice.chance(COMMON)).toList();
			pupils.add(pupil(i, town.person(dice, girl), girl, dice.chance(50) ? "8A" : "8B",
					new Profile(dice.chance(50) ? "BB" : "POPO"), Set.copyOf(traits)));
		}
		return pupils;
	}

	private PracticePupil pupil(int index, PersonName name, boolean girl, String group, Profile profile,
			Set<String> traits) {
		long own = seed + index;
		return new PracticePupil(own, numbers.bsn(traits.contains("zeros")),
				String.valueOf(FIRST_LEERLINGNUMMER + index), name, girl, birthDate(own, traits.contains("repeats")),
				group, profile, traits);
	}

	private LocalDate birthDate(long own, boolean repeats) {
		return LocalDate.of(year.start() - AGE - (repeats ? 1 : 0), Month.OCTOBER, 1)
				.plusDays(new Dice(own, "birth").between(0, 364));
	}
}
