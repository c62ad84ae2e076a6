package nl.dossierbrug.core.pupil;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How two names fit together.
 *
 * @param saidAlike as people say them the names are the same, however they were cut into parts
 * @param surname what tells of the surname of one
 * @param otherSurname and of the other
 * @param given the first names of one
 * @param otherGiven and of the other
 */
record NameFit(boolean saidAlike, PlainName surname, PlainName otherSurname, Given given, Given otherGiven) {

	/** Shorter names say too little to tell an error in typing from another name. */
	private static final int LONG_ENOUGH = 3;
	/** As for a word within a name, where there are more of them to be alike by chance. */
	private static final int LONG_WORD = 4;

	static NameFit of(PersonName one, PersonName other) {
		String letters = one.letters();
		return new NameFit(!letters.isEmpty() && letters.equals(other.letters()), telling(one), telling(other), Given.of(one), Given.of(other));
	}

	Fit surnames() {
		if (surname.isEmpty() && otherSurname.isEmpty()) {
			return Fit.UNKNOWN;
		}
		if (saidAlike || surname.letters().equals(otherSurname.letters())) {
			return Fit.SAME;
		}
		if (surname.isEmpty() || otherSurname.isEmpty()) {
			return Fit.UNKNOWN;
		}
		if (surname.words().stream().anyMatch(word -> word.length() > 1 && otherSurname.words().contains(word))) {
			return Fit.SHORTENED;
		}
		return alike(surname.letters(), otherSurname.letters()) || surname.words().stream().anyMatch(a -> otherSurname.words().stream()
				.anyMatch(b -> Math.min(a.length(), b.length()) >= LONG_WORD && oneLetterApart(a, b))) ? Fit.ALIKE : Fit.OTHER;
	}

	/** Of a name that has nothing but a prefix nothing can be told. */
	private static PlainName telling(PersonName name) {
		return name.achternaam().isBlank() ? new PlainName(List.of()) : PlainName.of(name.voorvoegsel() + " " + name.achternaam()).telling();
	}

	Fit firstNames() {
		if (given.isEmpty() && otherGiven.isEmpty()) {
			return Fit.UNKNOWN;
		}
		if (saidAlike || given.same(otherGiven)) {
			return Fit.SAME;
		}
		if (given.isEmpty() || otherGiven.isEmpty()) {
			return Fit.UNKNOWN;
		}
		if (given.shortened(otherGiven)) {
			return Fit.SHORTENED;
		}
		if (given.words().anyMatch(a -> otherGiven.words().anyMatch(b -> alike(a, b)))) {
			return Fit.ALIKE;
		}
		// a name of every day may be anything beside the registered ones: Bram is Abraham
		return given.comparable(otherGiven) ? Fit.OTHER : Fit.UNKNOWN;
	}

	/** First names: of every day, and as registered. */
	record Given(PlainName everyDay, PlainName registered) {

		static Given of(PersonName name) {
			return new Given(PlainName.of(name.roepnaam()), PlainName.of(name.voornamen()));
		}

		boolean isEmpty() {
			return everyDay.isEmpty() && registered.isEmpty();
		}

		boolean same(Given second) {
			return equal(everyDay, second.everyDay) || equal(registered, second.registered) || equal(everyDay, second.registered)
					|| equal(registered, second.everyDay) || isCalledByFirst(second) || second.isCalledByFirst(this);
		}

		private static boolean equal(PlainName one, PlainName other) {
			return !one.isEmpty() && one.letters().equals(other.letters());
		}

		/** Where one of them has no name of every day, it is mostly the first of the first names. */
		private boolean isCalledByFirst(Given second) {
			return everyDay.isEmpty() && !registered.isEmpty() && registered.words().getFirst().equals(second.everyDay.letters());
		}

		/** Word by word the same as far as the shorter goes, initials standing for names: {@code Anna} and {@code A. Maria}. */
		boolean shortened(Given second) {
			return names().anyMatch(a -> second.names().anyMatch(b -> IntStream.range(0, Math.min(a.words().size(), b.words().size()))
					.allMatch(i -> stands(a.words().get(i), b.words().get(i)) || stands(b.words().get(i), a.words().get(i)))));
		}

		private static boolean stands(String shorter, String longer) {
			return shorter.equals(longer) || shorter.length() == 1 && longer.startsWith(shorter);
		}

		boolean comparable(Given second) {
			return !everyDay.isEmpty() && !second.everyDay.isEmpty() || !registered.isEmpty() && !second.registered.isEmpty();
		}

		private Stream<PlainName> names() {
			return Stream.of(everyDay, registered).filter(name -> !name.isEmpty());
		}

		Stream<String> words() {
			return names().flatMap(name -> name.words().stream());
		}
	}

	/** Equal, or one the beginning of the other, or but one letter apart. */
	private static boolean alike(String a, String b) {
		String longer = a.length() >= b.length() ? a : b;
		String shorter = longer == a ? b : a;
		return a.equals(b) || shorter.length() >= LONG_ENOUGH && (longer.startsWith(shorter) || oneLetterApart(a, b));
	}

	private static boolean oneLetterApart(String a, String b) {
		String longer = a.length() >= b.length() ? a : b;
		String shorter = longer == a ? b : a;
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
}
