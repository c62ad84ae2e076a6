package nl.dossierbrug.desktop.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import nl.dossierbrug.core.text.Visible;

/**
 * A grid of cells that are switched one by one: a row for each thing, a column for each choice, an icon in each cell. The
 * arrow keys go from cell to cell, space switches, and what the cell means is told for the cell that the keyboard or the
 * mouse is on. Only the rows in sight are drawn. For the thread of the screen.
 */
public final class CellGrid extends Canvas {

	/**
	 * What stands in a cell.
	 *
	 * @param icon an icon's name; empty for none
	 * @param tone its colour
	 * @param fixed whether it cannot be switched
	 * @param words what it means, in a sentence
	 */
	public record Cell(String icon, Tone tone, boolean fixed, String words) {

		public Cell {
			Objects.requireNonNull(icon);
			Objects.requireNonNull(tone);
			Objects.requireNonNull(words);
		}
	}

	/** What is in the grid. */
	public interface Model {
		/** What stands before each row. */
		List<String> rows();

		/** What stands above each column. */
		List<String> columns();

		/** What stands in a cell now. */
		Cell cell(int row, int column);

		/** Switches a cell that is not fixed. */
		void toggle(int row, int column);
	}

	private static final int TURN = 55;

	private final Look look;
	private final Model model;
	private final BiConsumer<String, Cell> onCell;
	private int row;
	private int column;
	private int top;
	private int head;

	/** @param onCell is told which cell it is about, as words, and what stands in it */
	public CellGrid(Composite parent, Look look, String name, String spoken, Model model, BiConsumer<String, Cell> onCell, SharedByTables tables) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		this.look = look;
		this.model = model;
		this.onCell = onCell;
		Spoken.named(this, name);
		Spoken.as(this, spoken);
		setBackground(look.colour(Tone.CARD));
		setFont(look.font(Look.Size.TEXT));
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = ACC.ROLE_TABLE;
			}
		});
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Resize, e -> scrollBar());
		addListener(SWT.FocusIn, e -> at(row, column));
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| e.detail == SWT.TRAVERSE_ESCAPE);
		addListener(SWT.MouseDown, e -> {
			if (e.button == 1) {
				click(e.x, e.y);
			}
		});
		addListener(SWT.MouseMove, e -> setToolTipText(told(e.x, e.y)));
		getVerticalBar().addListener(SWT.Selection, e -> {
			top = getVerticalBar().getSelection();
			redraw();
		});
		tables.serve(this, new GridCells(name, spoken, model, () -> row, place -> isOnCell(place.x, place.y)
				? Optional.of(new TableContent.Cell(where(rowAt(place.y), columnAt(place.x)), model.cell(rowAt(place.y), columnAt(place.x)).words())) : Optional.empty()));
	}

	/** As high as the longest head needs, turned. */
	private int head() {
		if (head == 0) {
			GC gc = new GC(this);
			gc.setFont(getFont());
			int longest = model.columns().stream().mapToInt(words -> gc.textExtent(words).x).max().orElse(0);
			gc.dispose();
			head = (int) (Math.sin(Math.toRadians(TURN)) * longest) + look.px(30);
		}
		return head;
	}

	private int names() {
		return look.px(210);
	}

	private int side() {
		return look.px(34);
	}

	private int inSight() {
		return Math.max(1, (getClientArea().height - head()) / side());
	}

	private void scrollBar() {
		int rows = model.rows().size();
		getVerticalBar().setValues(Math.min(top, Math.max(0, rows - inSight())), 0, Math.max(1, rows), Math.min(rows, inSight()), 1, inSight());
		getVerticalBar().setVisible(rows > inSight());
		top = getVerticalBar().getSelection();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = names() + model.columns().size() * side() + look.px(90);
		int height = head() + Math.min(model.rows().size(), 10) * side() + 4;
		return new Point(wHint == SWT.DEFAULT ? width : wHint, hHint == SWT.DEFAULT ? height : hHint);
	}

	private void key(Event e) {
		switch (e.keyCode) {
			case SWT.ARROW_DOWN -> at(row + 1, column);
			case SWT.ARROW_UP -> at(row - 1, column);
			case SWT.ARROW_RIGHT -> at(row, column + 1);
			case SWT.ARROW_LEFT -> at(row, column - 1);
			case SWT.PAGE_DOWN -> at(row + inSight(), column);
			case SWT.PAGE_UP -> at(row - inSight(), column);
			case ' ' -> toggle();
			default -> {
				// not ours
			}
		}
	}

	private void click(int x, int y) {
		setFocus();
		if (isOnCell(x, y)) {
			at(rowAt(y), columnAt(x));
			toggle();
		}
	}

	/** What is said of the cell under the mouse; nothing beside the cells. */
	private String told(int x, int y) {
		return isOnCell(x, y) ? where(rowAt(y), columnAt(x)) + ": " + model.cell(rowAt(y), columnAt(x)).words() : null;
	}

	private String where(int atRow, int atColumn) {
		return Visible.line(model.rows().get(atRow) + ", " + model.columns().get(atColumn));
	}

	private boolean isOnCell(int x, int y) {
		return y > head() && x > names() && rowAt(y) < model.rows().size() && columnAt(x) < model.columns().size();
	}

	private int rowAt(int y) {
		return top + (y - head()) / side();
	}

	private int columnAt(int x) {
		return (x - names()) / side();
	}

	/** Switches the cell that the keyboard is on. */
	private void toggle() {
		if (!model.cell(row, column).fixed()) {
			model.toggle(row, column);
		}
		at(row, column);
	}

	/** Puts the keyboard on a cell. */
	public void at(int toRow, int toColumn) {
		row = Math.clamp(toRow, 0, model.rows().size() - 1);
		column = Math.clamp(toColumn, 0, model.columns().size() - 1);
		if (row < top) {
			top = row;
		} else if (row >= top + inSight()) {
			top = row - inSight() + 1;
		}
		scrollBar();
		String where = where(row, column);
		Cell cell = model.cell(row, column);
		Spoken.as(this, where + ": " + cell.words());
		getAccessible().selectionChanged();
		onCell.accept(where, cell);
		redraw();
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(getBackground());
		gc.fillRectangle(area);
		gc.setAntialias(SWT.ON);
		heads(gc);
		int last = Math.min(model.rows().size(), top + inSight() + 1);
		for (int r = top; r < last; r++) {
			int y = head() + (r - top) * side();
			gc.setForeground(look.colour(Tone.LINE));
			gc.drawLine(0, y, area.width, y);
			gc.setForeground(look.colour(Tone.TEXT));
			String words = fitting(gc, Visible.line(model.rows().get(r)));
			gc.drawText(words, Look.STEP, y + (side() - gc.getFontMetrics().getHeight()) / 2, true);
			for (int c = 0; c < model.columns().size(); c++) {
				cell(gc, model.cell(r, c), names() + c * side(), y, r == row && c == column && isFocusControl());
			}
		}
	}

	private String fitting(GC gc, String words) {
		int room = names() - 2 * Look.STEP;
		String shown = words;
		for (int length = words.length(); length > 1 && gc.textExtent(shown).x > room; length--) {
			shown = words.substring(0, length - 1) + "…";
		}
		return shown;
	}

	private void heads(GC gc) {
		gc.setForeground(look.colour(Tone.QUIET));
		for (int c = 0; c < model.columns().size(); c++) {
			Transform turn = new Transform(getDisplay());
			turn.translate(names() + c * side() + look.px(10), head() - look.px(8));
			turn.rotate(-TURN);
			gc.setTransform(turn);
			gc.drawText(model.columns().get(c), 0, -look.px(8), true);
			gc.setTransform(null);
			turn.dispose();
		}
	}

	private void cell(GC gc, Cell cell, int x, int y, boolean here) {
		if (cell.fixed()) {
			gc.setBackground(look.colour(Tone.SURFACE));
			gc.fillRectangle(x + 1, y + 1, side() - 1, side() - 1);
		}
		if (!cell.icon().isEmpty()) {
			Image image = look.icon(cell.icon(), cell.tone());
			gc.drawImage(image, x + (side() - look.px(20)) / 2, y + (side() - look.px(20)) / 2);
		}
		if (here) {
			gc.setForeground(look.colour(Tone.ACCENT));
			gc.setLineWidth(2);
			gc.drawRectangle(x + 2, y + 2, side() - 4, side() - 4);
			gc.setLineWidth(1);
		}
	}
}
