package nl.dossierbrug.desktop.kit;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import nl.dossierbrug.core.text.Visible;

/**
 * A table of any number of rows: only those in sight are made. Rows can be filtered while typing, sorted by a click on a
 * head, ticked, and opened with Enter or a double click. What is ticked stays ticked whatever the filter shows. Widths of
 * columns are remembered, and what stands in it can be copied and kept. For the thread of the screen.
 *
 * @param <T> what a row shows; rows that are equal are the same row
 */
public final class RowTable<T> {

	/** Under this key a column of the table knows the id of its {@link RowColumn}. */
	public static final String COLUMN = "dossierbrug.column";

	/** So many rows a system takes in a moment; it takes its time for every row, also of those that are not in sight. */
	private static final int AT_ONCE = 1000;
	/** Whoever comes so near to the last row gets more of them. */
	private static final int NEAR_THE_END = 50;

	/** Beside a head, in points: which way is sorted, and what the system leaves free. */
	private static final int AROUND_A_HEAD = 28;

	private final Look look;
	private final Table table;
	private final List<RowColumn<T>> columns;
	private final boolean ticks;
	private final ArrangedRows<T> rows;
	private final RowCells<T> cells;
	/** By what they are and not by what they hold: thousands of rows need not be looked into. */
	private final Set<T> ticked = Collections.newSetFromMap(new IdentityHashMap<>());
	private Predicate<T> tickable = row -> true;
	private Consumer<T> refusedTick = row -> {
	};
	private Runnable onTick = () -> {
	};
	private Consumer<Optional<T>> onSelect = row -> {
	};
	private Consumer<T> onOpen = row -> {
	};
	private Runnable onArrange = () -> {
	};
	private boolean lengthening;

	/**
	 * @param name by which it is found, and under which widths are remembered
	 * @param spoken what a screen reader calls it
	 * @param ticks whether rows can be ticked
	 */
	public RowTable(Composite parent, Look look, String name, String spoken, boolean ticks, List<RowColumn<T>> columns,
			SharedByTables tables) {
		this.look = look;
		this.ticks = ticks;
		this.columns = List.copyOf(columns);
		rows = new ArrangedRows<>(this.columns);
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI | (ticks ? SWT.CHECK : SWT.NONE));
		cells = new RowCells<>(name, table, this.columns, rows::shown);
		table.setHeaderVisible(true);
		table.setFont(look.font(Look.Size.TEXT));
		table.setBackground(look.colour(Tone.CARD));
		table.setForeground(look.colour(Tone.TEXT));
		table.setHeaderBackground(look.colour(Tone.SURFACE));
		table.setHeaderForeground(look.colour(Tone.QUIET));
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.minimumHeight = look.px(160);
		data.heightHint = look.px(240);
		table.setLayoutData(data);
		Spoken.as(table, spoken);
		Spoken.named(table, name);
		columns.forEach(column -> add(column, name + "." + column.id(), tables));
		table.addListener(SWT.MeasureItem, e -> e.height = look.px(34));
		table.addListener(SWT.EraseItem, new MarkedGround(look));
		table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
		table.addListener(SWT.Selection, this::selected);
		table.addListener(SWT.DefaultSelection, e -> selection().ifPresent(onOpen));
		table.addListener(SWT.MouseMove, e -> table.setToolTipText(cells.told(new Point(e.x, e.y))));
		tables.serve(table, cells);
	}

	private void add(RowColumn<T> column, String key, SharedByTables tables) {
		TableColumn made = new TableColumn(table, column.right() ? SWT.RIGHT : SWT.LEFT);
		made.setText(column.title());
		made.setToolTipText(column.title());
		made.setWidth(tables.width(key).orElseGet(() -> Math.max(look.px(column.width()), cells.wide(column.title()) + look.px(AROUND_A_HEAD))));
		made.setMoveable(false);
		made.setData(COLUMN, column.id());
		made.addListener(SWT.Resize, e -> tables.width(key, made.getWidth()));
		made.addListener(SWT.Selection, e -> sort(made, column));
	}

	private void sort(TableColumn head, RowColumn<T> column) {
		boolean down = table.getSortColumn() == head && table.getSortDirection() == SWT.UP;
		table.setSortColumn(head);
		table.setSortDirection(down ? SWT.DOWN : SWT.UP);
		rows.sortBy(column, down);
		arrange();
	}

	private void fill(TableItem item, int index) {
		// GTK asks for a row that it is just taking away too, which has no place any more
		if (index < 0 || index >= shown().size()) {
			return;
		}
		if (index >= table.getItemCount() - NEAR_THE_END && !lengthening) {
			lengthening = true;
			table.getDisplay().asyncExec(this::lengthen);
		}
		T row = shown().get(index);
		for (int i = 0; i < columns.size(); i++) {
			item.setText(i, Visible.line(columns.get(i).words().apply(row)));
			Optional<State> state = columns.get(i).state().apply(row);
			if (state.isPresent()) {
				item.setImage(i, look.icon(state.get().icon(), state.get().tone()));
				item.setForeground(i, look.colour(state.get().tone()));
			}
		}
		if (ticks) {
			item.setChecked(ticked.contains(row));
		}
	}

	private void selected(Event e) {
		if (e.detail == SWT.CHECK) {
			int index = table.indexOf((TableItem) e.item);
			if (index >= 0 && index < shown().size()) {
				tick(shown().get(index), ((TableItem) e.item).getChecked());
			}
		} else {
			onSelect.accept(selection());
		}
	}

	private void tick(T row, boolean on) {
		if (on && !tickable.test(row)) {
			refusedTick.accept(row);
		} else if (on ? ticked.add(row) : ticked.remove(row)) {
			onTick.run();
		}
		// whoever was told may have built the page anew
		if (!table.isDisposed()) {
			table.clearAll();
		}
	}

	/** The control itself, for its place on the page. */
	public Table control() {
		return table;
	}

	/** Shows other rows. What was ticked and is no row any more is ticked no more. */
	public void rows(List<T> fresh) {
		rows.set(fresh);
		if (!ticked.isEmpty()) {
			Set<T> before = new HashSet<>(ticked);
			ticked.clear();
			fresh.stream().filter(before::contains).forEach(ticked::add);
		}
		arrange();
		prepare(0);
	}

	/** Every row, whatever the filter shows. */
	public List<T> rows() {
		return rows.all();
	}

	/** The rows that are shown, in the order in which they are. */
	public List<T> shown() {
		return rows.shown();
	}

	/** Shows only rows in which each of these words stands somewhere. */
	public void filter(String words) {
		rows.filter(words);
		arrange();
	}

	/** Shows only rows for which this holds, besides what {@link #filter} says. */
	public void only(Predicate<T> which) {
		rows.only(which);
		arrange();
	}

	/** Says of which rows may be ticked, and what to do when somebody tries another: there must be a reason on screen. */
	public void tickable(Predicate<T> which, Consumer<T> otherwise) {
		tickable = which;
		refusedTick = otherwise;
	}

	/** Is told when other rows are ticked. */
	public void onTick(Runnable what) {
		onTick = what;
	}

	/** Is told when other rows are shown. */
	public void onArrange(Runnable what) {
		onArrange = what;
	}

	/** Is told which row the keyboard is on; nothing when that row is not shown any more. */
	public void onSelect(Consumer<Optional<T>> what) {
		onSelect = what;
	}

	/** Is told which row is opened, with Enter or a double click. */
	public void onOpen(Consumer<T> what) {
		onOpen = what;
	}

	/** The ticked rows, in the order of all rows. */
	public List<T> ticked() {
		return rows().stream().filter(ticked::contains).toList();
	}

	/** Ticks these of its rows, as far as they may be, and no others. */
	public void tick(Collection<T> these) {
		ticked.clear();
		these.stream().filter(tickable).forEach(ticked::add);
		table.clearAll();
		onTick.run();
	}

	/** The row that the keyboard is on; of several the first. */
	public Optional<T> selection() {
		int index = table.getSelectionIndex();
		return index < 0 || index >= shown().size() ? Optional.empty() : Optional.of(shown().get(index));
	}

	/** Puts the keyboard on a row and brings it into view. */
	public void select(T row) {
		if (mark(row)) {
			table.showSelection();
			onSelect.accept(Optional.of(row));
		}
	}

	private boolean mark(T row) {
		int index = shown().indexOf(row);
		if (index >= 0) {
			table.setItemCount(Math.max(table.getItemCount(), index + 1));
			table.setSelection(index);
		}
		return index >= 0;
	}

	private void arrange() {
		Optional<T> marked = selection();
		rows.arrange();
		if (shown().size() < table.getItemCount()) {
			// GTK takes a long time to take away one after another
			table.removeAll();
		}
		table.clearAll();
		if (table.getItemCount() < AT_ONCE) {
			lengthen();
		}
		if (marked.filter(this::mark).isEmpty()) {
			table.deselectAll();
			if (marked.isPresent()) {
				onSelect.accept(Optional.empty());
			}
		}
		onArrange.run();
	}

	private void lengthen() {
		lengthening = false;
		if (!table.isDisposed() && table.getItemCount() < shown().size()) {
			table.setItemCount(Math.min(shown().size(), table.getItemCount() + AT_ONCE));
		}
	}

	/** Once for each row, for whoever begins to type soon; bit by bit, so that the window answers meanwhile. */
	private void prepare(int from) {
		int to = Math.min(rows.all().size(), from + AT_ONCE);
		if (!table.isDisposed() && from < to) {
			rows.prepare(from, to);
			table.getDisplay().asyncExec(() -> prepare(to));
		}
	}
}
