package nl.dossierbrug.dirtylists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.pupil.PersonName;

/** Makes up children with the names that schools have. */
final class Children {

	private static final List<String> FIRST = List.of("Sem", "Noor", "Zoë", "Daniël", "José", "Anaïs", "Michał", "Işıl", "Ayşe", "Mohammed", "Fatima-Zahra",
			"Anne-Fleur", "Loïs", "René", "François", "Kübra", "Łucja", "Chloé", "Noëlle", "Jan Willem", "Ben", "Luca", "Yıldız", "Mees", "Guusje");
	private static final List<String> PREFIXES = List.of("", "", "", "de", "van", "van de", "van den", "van der", "ter", "'t", "in 't", "el", "ait", "da", "dos", "von",
			"op den", "uit den", "d'", "de la");
	private static final List<String> LAST = List.of("Vries", "Berg", "Jansen", "Bakker", "Citroën", "Müller", "Özdemir", "Yılmaz", "Kowalski", "Wójcik", "Amrani",
			"Silva", "Brûlé", "Aubremont", "Bos-de Wit", "Hart-Smit", "Meer", "Horst", "Núñez", "Håkansson", "Đorđević", "Ponsioen", "O'Brien", "McDonald");

	private Children() {
	}

	/** @param today none is younger than four or older than thirteen on this day */
	static List<MadeChild> of(Chance chance, LocalDate today, String group, int first, boolean someLeft) {
		List<MadeChild> children = new ArrayList<>();
		for (int i = 0; i < 2 + chance.below(9); i++) {
			int serial = first + i;
			String prefix = chance.of(PREFIXES);
			children.add(new MadeChild(bsn(20_000_000 + serial * 37), Integer.toString(10_000 + serial * 3),
					new PersonName("", chance.of(FIRST), prefix, chance.of(LAST)), today.minusYears(4).minusDays(chance.below(3280)), group,
					someLeft && chance.percent(15)));
		}
		return children;
	}

	private static String bsn(int eight) {
		for (int last = 0; last < 10; last++) {
			String digits = "%08d%d".formatted(eight, last);
			if (Bsn.of(digits).isPresent()) {
				return digits;
			}
		}
		return bsn(eight + 1);
	}
}
