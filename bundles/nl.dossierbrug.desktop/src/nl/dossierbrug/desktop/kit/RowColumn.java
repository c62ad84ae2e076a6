package nl.dossierbrug.desktop.kit;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A column of a {@link RowTable}.
 *
 * @param <T> what a row shows
 * @param id by which its width is remembered
 * @param title what stands above it
 * @param width in points, at first
 * @param words what stands in a row
 * @param state the state whose icon and colour go with the words; empty for none
 * @param right whether numbers stand in it, at the right side
 * @param order how rows are sorted by it; empty for the gravest state first, and then the order of the words
 */
public record RowColumn<T>(String id, String title, int width, Function<T, String> words,
		Function<T, Optional<State>> state, boolean right, Optional<Comparator<T>> order) {

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	public RowColumn {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(words);
		Objects.requireNonNull(state);
		Objects.requireNonNull(order);
	}

	/** A column of words. */
	public static <T> RowColumn<T> of(String id, String title, int width, Function<T, String> words) {
		return new RowColumn<>(id, title, width, words, row -> Optional.empty(), false, Optional.empty());
	}

	/** The same, with an icon and a colour for how something stands. */
	public RowColumn<T> withState(Function<T, Optional<State>> how) {
		return new RowColumn<>(id, title, width, words, how, right, order);
	}

	/** The same, sorted in another way than by its words. */
	public RowColumn<T> sortedBy(Comparator<T> other) {
		return new RowColumn<>(id, title, width, words, state, right, Optional.of(other));
	}

	/** The same, with its words at the right side. */
	public RowColumn<T> numbers() {
		return new RowColumn<>(id, title, width, words, state, true, order);
	}

	/** For one sorting: what a row is sorted by is reckoned once for each. */
	Comparator<T> comparator() {
		Map<T, String> keys = new IdentityHashMap<>();
		// what stops comes first, whatever the alphabet says
		return order.orElseGet(() -> Comparator.<T, Integer>comparing(row -> state.apply(row).map(State::gravity).orElse(State.LIGHTEST))
				.thenComparing(row -> keys.computeIfAbsent(row, one -> plain(words.apply(one)))));
	}

	/** As an alphabet has it: Özil stands among the letters O. */
	private static String plain(String words) {
		String letters = Normalizer.isNormalized(words, Normalizer.Form.NFD) ? words
				: MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
		return letters.toLowerCase(Locale.ROOT);
	}
}
