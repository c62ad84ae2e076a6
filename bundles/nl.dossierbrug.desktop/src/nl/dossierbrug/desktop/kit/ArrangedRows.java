package nl.dossierbrug.desktop.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The rows of a table: which of them are shown, and in which order.
 *
 * @param <T> a row
 */
final class ArrangedRows<T> {

	private final List<RowColumn<T>> columns;
	/** What a filter looks in, in small letters; reckoned when it is first looked in. */
	private final Map<T, String> texts = new IdentityHashMap<>();
	private List<T> all = List.of();
	private List<T> shown = List.of();
	private List<String> words = List.of();
	private Predicate<T> only = row -> true;
	private Optional<Supplier<Comparator<T>>> order = Optional.empty();

	ArrangedRows(List<RowColumn<T>> columns) {
		this.columns = columns;
	}

	void set(List<T> rows) {
		all = List.copyOf(rows);
		texts.clear();
	}

	List<T> all() {
		return all;
	}

	List<T> shown() {
		return shown;
	}

	/** Only rows in which each of these words stands somewhere. */
	void filter(String typed) {
		String small = typed.strip().toLowerCase(Locale.ROOT);
		words = small.isEmpty() ? List.of() : List.of(small.split("\\s+"));
	}

	/** Only rows for which this holds, besides what {@link #filter} says. */
	void only(Predicate<T> which) {
		only = which;
	}

	void sortBy(RowColumn<T> column, boolean down) {
		order = Optional.of(() -> down ? column.comparator().reversed() : column.comparator());
	}

	/** Reckons what is shown. */
	void arrange() {
		List<T> fresh = new ArrayList<>();
		for (T row : all) {
			if (only.test(row) && (words.isEmpty() || words.stream().allMatch(text(row)::contains))) {
				fresh.add(row);
			}
		}
		order.ifPresent(how -> fresh.sort(how.get()));
		shown = List.copyOf(fresh);
	}

	/** Reckons what is looked in of some of the rows. */
	void prepare(int from, int to) {
		all.subList(from, to).forEach(this::text);
	}

	private String text(T row) {
		return texts.computeIfAbsent(row, one -> columns.stream().map(column -> column.words().apply(one))
				.collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT));
	}
}
