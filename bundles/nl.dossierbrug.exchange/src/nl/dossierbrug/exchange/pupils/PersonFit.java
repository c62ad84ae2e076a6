package nl.dossierbrug.exchange.pupils;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.Pupil;

/**
 * How well a pupil of a list and one of a roster fit together. What one of them does not know cannot differ. Accents,
 * capitals, marks and where the prefix stands do not count.
 *
 * @param one of the list
 * @param other of the roster
 */
record PersonFit(Pupil one, Pupil other) {

	/** Shorter words say too little to tell an error in typing from another name. */
	private static final int LONG_ENOUGH = 3;
	private static final int FIRST_BEYOND_ASCII = 128;

	/** The same name, said the same way: surname and first name. */
	boolean sameName() {
		PersonName a = one.name();
		PersonName b = other.name();
		return !joined(a.spoken()).isEmpty() && joined(a.spoken()).equals(joined(b.spoken())) || sameSurname(a, b) && sameGiven(a, b);
	}

	/** Nothing in the names says that they are two. Twins differ in their first names. */
	boolean possible() {
		PersonName a = one.name();
		PersonName b = other.name();
		return sameName() || surnamePossible(a, b) && givenPossible(a, b);
	}

	boolean sameBirthDate() {
		return one.birthDate().isPresent() && one.birthDate().equals(other.birthDate());
	}

	boolean otherBirthDate() {
		return one.birthDate().isPresent() && other.birthDate().isPresent() && !one.birthDate().equals(other.birthDate());
	}

	boolean otherBsn() {
		return one.bsn().isPresent() && other.bsn().isPresent() && !one.bsn().equals(other.bsn());
	}

	private static boolean sameSurname(PersonName a, PersonName b) {
		return !a.achternaam().isBlank() && !b.achternaam().isBlank()
				&& spellings(a).stream().anyMatch(spellings(b)::contains);
	}

	/** With and without the prefix: some systems write it in the surname's own field. */
	private static Set<String> spellings(PersonName name) {
		return new HashSet<>(List.of(joined(name.achternaam()), joined(name.voorvoegsel() + name.achternaam())));
	}

	private static boolean surnamePossible(PersonName a, PersonName b) {
		List<String> first = words(a.achternaam());
		List<String> second = words(b.achternaam());
		return first.isEmpty() || second.isEmpty() || sameSurname(a, b) || alike(joined(a.achternaam()), joined(b.achternaam()))
				|| first.stream().filter(word -> word.length() >= LONG_ENOUGH).anyMatch(second::contains);
	}

	private static boolean sameGiven(PersonName a, PersonName b) {
		List<String> firstOfA = words(a.voornamen());
		List<String> firstOfB = words(b.voornamen());
		if (!a.roepnaam().isBlank() && joined(a.roepnaam()).equals(joined(b.roepnaam())) || !firstOfA.isEmpty() && firstOfA.equals(firstOfB)) {
			return true;
		}
		// where one of them has no name of every day, it is mostly the first of the first names
		return a.roepnaam().isBlank() && !firstOfA.isEmpty() && firstOfA.getFirst().equals(joined(b.roepnaam()))
				|| b.roepnaam().isBlank() && !firstOfB.isEmpty() && firstOfB.getFirst().equals(joined(a.roepnaam()));
	}

	private static boolean givenPossible(PersonName a, PersonName b) {
		List<String> ofA = words(a.roepnaam() + " " + a.voornamen());
		List<String> ofB = words(b.roepnaam() + " " + b.voornamen());
		return ofA.isEmpty() || ofB.isEmpty() || ofA.stream().anyMatch(word -> ofB.stream().anyMatch(w -> alike(word, w)));
	}

	/** Equal, or one an abbreviation of the other, or but one letter apart. */
	private static boolean alike(String a, String b) {
		if (a.equals(b)) {
			return true;
		}
		String longer = a.length() >= b.length() ? a : b;
		String shorter = longer == a ? b : a;
		return shorter.length() >= LONG_ENOUGH && (longer.startsWith(shorter) || oneLetterApart(longer, shorter));
	}

	private static boolean oneLetterApart(String longer, String shorter) {
		if (longer.length() - shorter.length() > 1) {
			return false;
		}
		int at = 0;
		while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
			at++;
		}
		String rest = shorter.substring(longer.length() == shorter.length() ? Math.min(at + 1, shorter.length()) : at);
		return longer.substring(Math.min(at + 1, longer.length())).equals(rest);
	}

	private static List<String> words(String name) {
		return Arrays.stream(plain(name).split(" ")).filter(word -> !word.isEmpty()).toList();
	}

	/** Letters only: what the spellings of one name have in common. */
	static String joined(String name) {
		return words(name).stream().collect(Collectors.joining());
	}

	private static String plain(String name) {
		String plain = PlainName.of(name).text();
		return plain.chars().allMatch(c -> c < FIRST_BEYOND_ASCII) ? plain : withoutStrokes(plain);
	}

	/** Letters that are written without their mark where a system has no such letter, and that Unicode does not take apart. */
	private static String withoutStrokes(String plain) {
		return plain.replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ð", "d").replace("ħ", "h")
				.replace("ß", "ss").replace("æ", "ae").replace("œ", "oe").replace("þ", "th");
	}
}
