package nl.dossierbrug.desktop.kit;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
 * @param order how rows are sorted by it; empty for the order of the words
 */
public record RowColumn<T>(String id, String title, int width, Function<T, String> words,
		Function<T, Optional<State>> state, boolean right, Optional<Comparator<T>> order) {

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

	Comparator<T> comparator() {
		return order.orElseGet(() -> Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER));
	}
}
