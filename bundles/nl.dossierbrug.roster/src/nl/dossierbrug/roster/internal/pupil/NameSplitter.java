package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.pupil.PersonName;

/** Takes apart a name that stands in one cell: {@code Vries, Sem de}, {@code De Vries, Sem} or {@code Sem de Vries}. */
final class NameSplitter {

	/** The name of every day behind initials: {@code Vries, S.J. de (Sem)}. */
	private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]+)\\)");

	private final Prefixes prefixes;

	NameSplitter(Prefixes prefixes) {
		this.prefixes = prefixes;
	}

	/**
	 * A name taken apart.
	 *
	 * @param name the parts
	 * @param certain whether it could be read in one way only
	 */
	record Split(PersonName name, boolean certain) {
	}

	Split split(String written) {
		Matcher brackets = IN_BRACKETS.matcher(written);
		if (brackets.find()) {
			Split rest = split(Words.clean(brackets.replaceFirst(" ")));
			PersonName name = rest.name();
			return new Split(new PersonName(name.roepnaam(), brackets.group(1).strip(), name.voorvoegsel(), name.achternaam()),
					rest.certain());
		}
		int comma = written.indexOf(',');
		return comma < 0 ? spoken(words(written)) : listed(written.substring(0, comma), written.substring(comma + 1));
	}

	/** Takes the prefix off a surname: {@code de Vries}, {@code Vries, de}. */
	PersonName surname(String written) {
		int comma = written.indexOf(',');
		if (comma > 0) {
			List<String> behind = words(written.substring(comma + 1));
			if (!behind.isEmpty() && prefixes.lengthAt(behind, 0, behind.size()) == behind.size()) {
				return new PersonName("", "", Prefixes.joined(behind), written.substring(0, comma).strip());
			}
		}
		List<String> words = words(written);
		int prefix = prefixes.lengthAt(words, 0, words.size() - 1);
		return new PersonName("", "", Prefixes.joined(words.subList(0, prefix)), join(words.subList(prefix, words.size())));
	}

	private Split listed(String before, String after) {
		PersonName surname = surname(before.strip());
		List<String> given = new ArrayList<>(words(after.replace(',', ' ')));
		String prefix = surname.voorvoegsel();
		boolean certain = true;
		if (prefix.isEmpty()) {
			int behind = prefixes.lengthBefore(given, 1, given.size());
			int front = behind == 0 && startsSmall(given) ? prefixes.lengthAt(given, 0, given.size() - 1) : 0;
			List<String> found = behind > 0 ? given.subList(given.size() - behind, given.size()) : given.subList(0, front);
			// a capital may make it a second first name: Jansen, Anna Ben
			certain = behind == 0 || startsSmall(found);
			prefix = Prefixes.joined(found);
			found.clear();
		}
		return new Split(new PersonName("", join(given), prefix, surname.achternaam()),
				certain && !given.isEmpty() && !surname.achternaam().isEmpty());
	}

	private Split spoken(List<String> words) {
		int last = words.size() - 1;
		int leading = last < 1 ? 0 : prefixes.lengthAt(words, 0, last);
		if (leading > 0 && leading < last && startsSmall(words)) {
			// van den Berg Sem: the surname goes first, without a comma
			return new Split(new PersonName("", words.get(last), Prefixes.joined(words.subList(0, leading)),
					join(words.subList(leading, last))), false);
		}
		for (int i = 1; i < last; i++) {
			int length = prefixes.lengthAt(words, i, words.size() - 1);
			if (length > 0) {
				return new Split(new PersonName("", join(words.subList(0, i)), Prefixes.joined(words.subList(i, i + length)),
						join(words.subList(i + length, words.size()))), true);
			}
		}
		return new Split(new PersonName("", join(words.subList(0, Math.max(0, last))), "", words.isEmpty() ? "" : words.get(last)),
				words.size() == 2);
	}

	private static boolean startsSmall(List<String> words) {
		return !words.isEmpty() && !Character.isUpperCase(words.getFirst().codePointAt(0));
	}

	private static List<String> words(String text) {
		return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
	}

	private static String join(List<String> words) {
		return String.join(" ", words);
	}
}
