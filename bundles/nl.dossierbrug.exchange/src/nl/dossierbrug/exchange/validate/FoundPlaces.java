package nl.dossierbrug.exchange.validate;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

import nl.dossierbrug.core.text.Text;

/** Many places in little room: three numbers each. */
final class FoundPlaces {

	private static final int NUMBERS = 3;
	private static final Text NOTHING = Text.same("");

	private int[] numbers = new int[2 * NUMBERS];
	private int used;

	/**
	 * @param subject its number
	 * @param wording the number of what was said there; -1 when that was not kept
	 */
	void add(int subject, int line, int wording) {
		if (used == numbers.length) {
			numbers = Arrays.copyOf(numbers, used * 2);
		}
		numbers[used] = subject;
		numbers[used + 1] = line;
		numbers[used + 2] = wording;
		used += NUMBERS;
	}

	/** Whether the latest one is about this subject. */
	boolean endsWith(int subject) {
		return used > 0 && numbers[used - NUMBERS] == subject;
	}

	/** As they are now; what is added later is not in it. */
	List<FoundPlace> list(List<Subject> subjects, List<Text> details) {
		int[] now = Arrays.copyOf(numbers, used);
		return new AbstractList<>() {
			@Override
			public FoundPlace get(int index) {
				int wording = now[index * NUMBERS + 2];
				return new FoundPlace(subjects.get(now[index * NUMBERS]), now[index * NUMBERS + 1],
						wording < 0 ? NOTHING : details.get(wording));
			}

			@Override
			public int size() {
				return now.length / NUMBERS;
			}
		};
	}
}
