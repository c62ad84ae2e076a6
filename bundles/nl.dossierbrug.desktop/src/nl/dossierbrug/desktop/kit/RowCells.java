package nl.dossierbrug.desktop.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import nl.dossierbrug.core.text.Visible;

/**
 * The cells of a {@link RowTable}, as words.
 *
 * @param <T> what a row shows
 */
final class RowCells<T> implements TableContent {

	/** Beside the words of a cell, in points: its icon, and what the system leaves free. */
	private static final int BESIDE = 12;

	private final String name;
	private final Table table;
	private final List<RowColumn<T>> columns;
	private final Supplier<List<T>> shown;

	RowCells(String name, Table table, List<RowColumn<T>> columns, Supplier<List<T>> shown) {
		this.name = name;
		this.table = table;
		this.columns = columns;
		this.shown = shown;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<String> heads() {
		return columns.stream().map(RowColumn::title).toList();
	}

	@Override
	public List<List<String>> rows() {
		return shown.get().stream().map(this::cells).toList();
	}

	@Override
	public List<List<String>> marked() {
		List<T> rows = shown.get();
		return Arrays.stream(table.getSelectionIndices()).sorted().filter(index -> index < rows.size()).mapToObj(index -> cells(rows.get(index))).toList();
	}

	private List<String> cells(T row) {
		return columns.stream().map(column -> Visible.line(column.words().apply(row))).toList();
	}

	@Override
	public Optional<Cell> at(Point place) {
		TableItem item = table.getItem(place);
		OptionalInt column = column(item, place);
		return column.isEmpty() ? Optional.empty() : Optional.of(new Cell(columns.get(column.getAsInt()).title(), item.getText(column.getAsInt())));
	}

	private OptionalInt column(TableItem item, Point place) {
		return item == null ? OptionalInt.empty() : IntStream.range(0, columns.size()).filter(i -> item.getBounds(i).contains(place)).findFirst();
	}

	/** What is told for the mouse: the words of a cell that is too narrow for them; {@code null} for others. */
	String told(Point place) {
		TableItem item = table.getItem(place);
		OptionalInt column = column(item, place);
		if (column.isEmpty()) {
			return null;
		}
		String words = item.getText(column.getAsInt());
		int icon = item.getImage(column.getAsInt()) == null ? 0 : item.getImage(column.getAsInt()).getBounds().width;
		return wide(words) + icon + BESIDE > item.getBounds(column.getAsInt()).width ? words : null;
	}

	/** How wide words are in the table's letters, in points. */
	int wide(String words) {
		GC gc = new GC(table);
		gc.setFont(table.getFont());
		int wide = gc.textExtent(words).x;
		gc.dispose();
		return wide;
	}
}
