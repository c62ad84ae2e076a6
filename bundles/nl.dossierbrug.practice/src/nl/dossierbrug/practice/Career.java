package nl.dossierbrug.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.id.SchoolYear;

/**
 * A pupil's school years as far as the dossier tells them, the oldest first.
 *
 * @param years the years
 */
record Career(List<Year> years) {

	/**
	 * One school year.
	 *
	 * @param year which
	 * @param jaargroep the year group, 1 to 8
	 * @param group the name of the group
	 * @param brin the school it was spent at
	 */
	record Year(SchoolYear year, int jaargroep, String group, String brin) {
	}

	private static final int LAST = 8;
	/** Where newcomers came from: as invented as the practice school. */
	private static final String OTHER_BRIN = "00ZX";
	/** School years that newcomers have been here, this one counted. */
	private static final int NEWCOMERS_STAY = 2;

	/**
	 * @param now the school year in which the pupil is in group 8
	 * @param brin the practice school
	 */
	static Career of(PracticePupil pupil, SchoolYear now, String brin) {
		int length = pupil.dice("career").between(3, 5);
		List<Year> years = new ArrayList<>();
		for (int ago = length - 1; ago >= 0; ago--) {
			int jaargroep = pupil.is("repeats") && ago > 0 ? LAST + 1 - ago : LAST - ago;
			boolean elsewhere = pupil.is("newcomer") && ago >= NEWCOMERS_STAY;
			String group = ago == 0 && pupil.is("other-group") ? PracticeSchool.OTHER_GROUP
					: jaargroep + pupil.group().substring(1);
			years.add(new Year(now.before(ago), jaargroep, group, elsewhere ? OTHER_BRIN : brin));
		}
		return new Career(years);
	}

	/** The first day of a newcomer. */
	static LocalDate newcomersCame(SchoolYear now) {
		return now.before(NEWCOMERS_STAY - 1).firstDay();
	}

	/** As {@code schoolloopbaanlijst}. */
	Element list() {
		Block list = new Block("schoolloopbaanlijst");
		for (Year year : years) {
			list.with(new Block("schoolloopbaan").leaf("schooljaar", year.year.toString()).leaf("groepscode", year.group)
					.leaf("groepsnaam", year.group).leaf("jaargroep", year.jaargroep)
					.leaf("begindatum", year.year.firstDay()).leaf("einddatum", year.year.lastDay())
					.leaf("brincode", year.brin).leaf("vestigingscode", "00").leaf("schoolsoort", "BO").element());
		}
		return list.element();
	}
}
