package nl.dossierbrug.desktop.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;

/** The cells of a {@link CellGrid}, as words: what stands before a row, and what each of its cells means. */
final class GridCells implements TableContent {

	private final String name;
	private final String spoken;
	private final CellGrid.Model model;
	private final IntSupplier row;
	private final Function<Point, Optional<Cell>> at;

	/**
	 * @param spoken what the grid is called: it stands above the rows
	 * @param row the row that the keyboard is on
	 * @param at the cell at a place
	 */
	GridCells(String name, String spoken, CellGrid.Model model, IntSupplier row, Function<Point, Optional<Cell>> at) {
		this.name = name;
		this.spoken = spoken;
		this.model = model;
		this.row = row;
		this.at = at;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public List<String> heads() {
		return Stream.concat(Stream.of(spoken), model.columns().stream()).toList();
	}

	@Override
	public List<List<String>> rows() {
		return IntStream.range(0, model.rows().size()).mapToObj(this::cells).toList();
	}

	@Override
	public List<List<String>> marked() {
		return List.of(cells(row.getAsInt()));
	}

	private List<String> cells(int one) {
		return Stream.concat(Stream.of(model.rows().get(one)),
				IntStream.range(0, model.columns().size()).mapToObj(column -> model.cell(one, column).words())).toList();
	}

	@Override
	public Optional<Cell> at(Point place) {
		return at.apply(place);
	}
}
