package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.dossierbrug.core.pupil.PersonName;

/**
 * Takes apart a name that stands in one cell: {@code Vries, Sem de}, {@code De Vries, Sem}, {@code Vries de, Sem},
 * {@code Sem de Vries} or, where the column is seen to be written so, {@code de Vries Sem}.
 */
final class NameSplitter {

	private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()]+)\\)");

	private final Prefixes prefixes;
	private final NameWords cutter;
	private final Remarks remarks = new Remarks();

	NameSplitter(Prefixes prefixes) {
		this.prefixes = prefixes;
		this.cutter = new NameWords(prefixes);
	}

	/**
	 * A name taken apart.
	 *
	 * @param name the parts
	 * @param certain whether it could be read in one way only
	 * @param removed what stood in brackets and is no name
	 */
	record Split(PersonName name, boolean certain, List<String> removed) {

		private Split(PersonName name, boolean certain) {
			this(name, certain, List.of());
		}
	}

	/** @param surnameFirst whether names without a comma begin with the surname in this column */
	Split split(String written, boolean surnameFirst) {
		Remarks.Bare bare = remarks.of(withPrefixes(written));
		int comma = bare.name().indexOf(',');
		Split split = comma >= 0 ? listed(bare.name().substring(0, comma), bare.name().substring(comma + 1))
				: surnameFirst ? surnameFirst(cutter.of(bare.name())) : spoken(cutter.of(bare.name()));
		PersonName name = split.name();
		PersonName whole = bare.roepnaam().isEmpty() ? name
				: new PersonName(name.roepnaam(), bare.roepnaam(), name.voorvoegsel(), name.achternaam());
		return new Split(whole, split.certain() && !Prefixes.isShort(name.voorvoegsel()), bare.removed());
	}

	/** Takes the prefix off a surname: {@code de Vries}, {@code Vries, de}, {@code Vries de}. */
	Split surname(String written) {
		Remarks.Bare bare = remarks.of(withPrefixes(written));
		List<String> gone = new ArrayList<>(bare.removed());
		if (!bare.roepnaam().isEmpty()) {
			gone.add(bare.roepnaam());
		}
		String text = bare.name();
		int comma = text.indexOf(',');
		if (comma > 0) {
			List<String> behind = cutter.of(text.substring(comma + 1));
			if (prefixes.is(behind)) {
				return new Split(family(behind, cutter.of(text.substring(0, comma))), true, gone);
			}
		}
		Split split = family(cutter.of(text.replace(',', ' ')));
		return new Split(split.name(), split.certain() && comma < 0, gone);
	}

	/** {@code Vries (de)}: what stands in these brackets is no remark. */
	private String withPrefixes(String written) {
		return written.indexOf('(') < 0 ? written : IN_BRACKETS.matcher(written).replaceAll(
				found -> Matcher.quoteReplacement(prefixes.is(cutter.of(found.group(1))) ? " " + found.group(1).strip() : found.group()));
	}

	/** Whether a text may be a surname alone: it has no comma, or a prefix behind it. */
	boolean mayBeSurname(String written) {
		int comma = written.indexOf(',');
		return comma < 0 || prefixes.is(cutter.of(written.substring(comma + 1)));
	}

	/** A surname with its prefix in front or, in small letters, behind. */
	private Split family(List<String> words) {
		int front = prefixes.lengthAt(words, 0, words.size() - 1);
		if (front > 0) {
			return new Split(family(words.subList(0, front), words.subList(front, words.size())), true);
		}
		int behind = prefixes.lengthBefore(words, 1, words.size());
		if (behind > 0 && Prefixes.isSmall(words.get(words.size() - behind))) {
			return new Split(family(words.subList(words.size() - behind, words.size()), words.subList(0, words.size() - behind)), true);
		}
		return new Split(family(List.of(), words), true);
	}

	private static PersonName family(List<String> prefix, List<String> surname) {
		return new PersonName("", "", Prefixes.joined(prefix), NameWords.join(surname));
	}

	private static PersonName named(List<String> given, PersonName family) {
		return new PersonName("", NameWords.join(given), family.voorvoegsel(), family.achternaam());
	}

	private Split listed(String before, String after) {
		PersonName surname = family(cutter.of(before)).name();
		List<String> given = cutter.of(after.replace(',', ' '));
		boolean certain = true;
		if (surname.voorvoegsel().isEmpty() && !given.isEmpty()) {
			List<String> found = given.subList(0, 0);
			int behind = prefixes.lengthBefore(given, 1, given.size());
			int front = prefixes.lengthAt(given, 0, given.size() - 1);
			if (behind > 0) {
				found = given.subList(given.size() - behind, given.size());
				// a capital may make it a second first name: Jansen, Anna Ben
				certain = prefixes.certain(found);
			} else if (front > 0 && prefixes.certain(given.subList(0, front))) {
				found = given.subList(0, front);
				certain = Prefixes.isSmall(found.getFirst());
			} else if (prefixes.is(given) && prefixes.certain(given)) {
				found = given.subList(0, given.size());
			}
			surname = new PersonName("", "", Prefixes.joined(found), surname.achternaam());
			found.clear();
		}
		return new Split(named(given, surname), certain && !given.isEmpty() && !surname.achternaam().isEmpty());
	}

	private Split spoken(List<String> words) {
		int last = words.size() - 1;
		if (last < 1) {
			return new Split(new PersonName("", "", "", NameWords.join(words)), false);
		}
		int leading = prefixes.lengthAt(words, 0, last);
		if (leading > 0 && (leading > 1 || prefixes.certain(words.subList(0, leading)))) {
			// van den Berg Sem: the surname goes first, without a comma
			return leading == last ? new Split(family(words.subList(0, leading), words.subList(last, last + 1)), false)
					: new Split(named(words.subList(last, last + 1), family(words.subList(0, leading), words.subList(leading, last))), false);
		}
		int behind = prefixes.lengthBefore(words, 2, words.size());
		if (behind > 0 && Prefixes.isSmall(words.get(words.size() - behind))) {
			int surname = words.size() - behind - 1;
			return new Split(named(words.subList(0, surname), family(words.subList(surname + 1, words.size()), words.subList(surname, surname + 1))), false);
		}
		for (int i = 1; i < last; i++) {
			int length = prefixes.lengthAt(words, i, last);
			if (length > 0) {
				List<String> prefix = words.subList(i, i + length);
				return new Split(named(words.subList(0, i), family(prefix, words.subList(i + length, words.size()))), prefixes.certain(prefix));
			}
		}
		return new Split(named(words.subList(0, last), family(List.of(), words.subList(last, last + 1))), words.size() == 2);
	}

	/** {@code de Vries Sem}, {@code Vries de Sem}, {@code Vries Sem}. */
	private Split surnameFirst(List<String> words) {
		int leading = prefixes.lengthAt(words, 0, words.size() - 1);
		int surname = Math.min(words.size(), leading + 1);
		int behind = leading > 0 ? 0 : prefixes.lengthAt(words, surname, words.size() - 1);
		int given = surname + behind;
		List<String> prefix = leading > 0 ? words.subList(0, leading) : words.subList(surname, given);
		return new Split(named(words.subList(given, words.size()), family(prefix, words.subList(leading, surname))),
				behind == 0 && words.size() - given == 1);
	}

	/**
	 * What a name tells of how its column is written.
	 *
	 * @return 1 when the surname stands in front, without a comma ({@code van den Berg Sem}); -1 when a prefix stands within
	 *         ({@code Sem van den Berg}); else 0
	 */
	int tellsSurnameFirst(String written) {
		if (written.indexOf(',') >= 0 || written.indexOf(' ') < 0) {
			return 0;
		}
		List<String> words = cutter.of(remarks.of(written).name());
		int end = words.size() - 1;
		int leading = prefixes.lengthAt(words, 0, end);
		if (leading > 0) {
			return leading < end && prefixes.certain(words.subList(0, leading)) ? 1 : 0;
		}
		return IntStream.range(1, Math.max(1, end)).anyMatch(i -> prefixes.lengthAt(words, i, end) > 0) ? -1 : 0;
	}
}
