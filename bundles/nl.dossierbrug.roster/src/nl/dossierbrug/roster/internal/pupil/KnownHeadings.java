package nl.dossierbrug.roster.internal.pupil;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import nl.dossierbrug.core.pupil.Column;

/**
 * What headings mean. Many lists say with each heading whose it is ({@code Voornaam kind}): such a heading means what it
 * means without that, and goes before the same heading that does not say it.
 *
 * @param known by folded words
 */
public record KnownHeadings(Map<String, Known> known) {

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
	/** How dates are written, which a heading may say behind what it means. */
	private static final Pattern FORM = Pattern.compile("\\s*[(\\[][dmjy./ -]+[)\\]]\\s*$", Pattern.CASE_INSENSITIVE);
	private static final Set<String> OF_THE_PUPIL = Set.of("kind", "leerling", "lln", "ll", "student", "pupil", "1");
	private static final Set<String> SMALL = Set.of("van", "de", "het", "of", "the");

	/**
	 * A heading that is understood.
	 *
	 * @param column what it means
	 * @param rank of two headings with one meaning the lower goes first
	 * @param weak whether what stands below it must fit
	 */
	public record Known(Column column, int rank, boolean weak) {

		/** A person said so, which goes before everything. */
		static final int CHOSEN = -1;

		boolean chosen() {
			return rank == CHOSEN;
		}
	}

	/** What a heading means; {@code null} when that is not known. */
	public Known meaning(String written) {
		String heading = FORM.matcher(written).replaceFirst("");
		Known exact = known.get(Words.folded(heading));
		if (exact != null) {
			return new Known(exact.column(), 2 * exact.rank() + 1, exact.weak());
		}
		List<String> rest = new ArrayList<>();
		boolean ofThePupil = false;
		for (String word : BETWEEN.split(heading.strip())) {
			String folded = Words.folded(word);
			boolean says = OF_THE_PUPIL.contains(folded);
			ofThePupil |= says;
			if (!says && !SMALL.contains(folded)) {
				rest.add(folded);
			}
		}
		Known plain = ofThePupil ? known.get(String.join("", rest)) : null;
		return plain == null ? null : new Known(plain.column(), 2 * plain.rank(), plain.weak());
	}
}
