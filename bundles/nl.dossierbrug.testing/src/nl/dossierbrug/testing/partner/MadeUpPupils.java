package nl.dossierbrug.testing.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.id.SchoolYear;

/** Pupils who do not exist, always the same ones. */
final class MadeUpPupils {

	private static final List<String> GIRLS = List.of("Aaltje", "Bibi", "Chaimae", "Dieuwertje", "Esmée", "Fenna", "Güler", "Hiske", "Ilse",
			"Jikke", "Katja", "Loïs", "Marit", "Nour", "Oda", "Puck", "Quinty", "Roos", "Sterre", "Tjitske");
	private static final List<String> BOYS = List.of("Abel", "Berend", "Cas", "Dirk-Jan", "Eelke", "Floris", "Gijs", "Hidde", "Ivo", "Jelle",
			"Kees", "Lütfi", "Milan", "Niek", "Olav", "Piebe", "Quinten", "Rémi", "Sjoerd", "Teun");
	/** Behind a comma the prefix. */
	private static final List<String> SURNAMES = List.of("Appelboom", "Brandenberg,van den", "Çelikkaya", "Dijkgraaf", "Eikelenstam,van",
			"Förstermann", "Graspieper,de", "Hooglandse", "IJsselborn,van der", "Jachtlust", "Kwakernest", "Lindehof,van 't", "Molenwiek-Raadstra",
			"Nachtegaal", "Oosterdeel,ten", "Purmerland,van");
	private static final int FIRST_YEAR = 4;
	private static final int YEARS = 5;
	private static final int IN_A_GROUP = 8;
	private static final int AGE_BEFORE_GROUP_1 = 4;

	private MadeUpPupils() {
	}

	static List<PartnerPupil> forty(SchoolYear schoolYear) {
		List<PartnerPupil> pupils = new ArrayList<>();
		for (int i = 0; i < YEARS * IN_A_GROUP; i++) {
			int year = FIRST_YEAR + i / IN_A_GROUP;
			boolean girl = i % 2 == 0;
			String given = (girl ? GIRLS : BOYS).get(i / 2);
			String[] surname = SURNAMES.get(i * 7 % SURNAMES.size()).split(",");
			LocalDate born = schoolYear.firstDay().minusYears(year + AGE_BEFORE_GROUP_1 - 1).minusDays(i * 37 % 365 + 1);
			pupils.add(new PartnerPupil(Integer.toString(20_101 + i), surname[0], surname.length > 1 ? surname[1] : "", given.charAt(0) + ".", given,
					born, girl ? 2 : 1, year + "a", Integer.toString(year), "%04d".formatted(1_000 + i * 211 % 9_000), "00"));
		}
		return pupils;
	}
}
