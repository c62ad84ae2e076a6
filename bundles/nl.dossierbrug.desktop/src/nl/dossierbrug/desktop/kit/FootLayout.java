package nl.dossierbrug.desktop.kit;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

/**
 * Buttons side by side with a sentence between them, the last button at the right side. Where there is no room for all of
 * them in one line the sentence stands above the buttons, as wide as the place; where the buttons do not fit either, those
 * that have one keep only their icon, and they go on below.
 */
public final class FootLayout extends Layout {

	private final int beside;
	private final int above;

	/** @param beside left free at the left and the right, in points @param above left free above and below, in points */
	public FootLayout(int beside, int above) {
		this.beside = beside;
		this.above = above;
	}

	@Override
	protected Point computeSize(Composite foot, int wHint, int hHint, boolean flush) {
		int width = wHint == SWT.DEFAULT ? oneLine(foot) + 2 * beside : wHint;
		return new Point(width, place(foot, width - 2 * beside, false) + 2 * above);
	}

	@Override
	protected void layout(Composite foot, boolean flush) {
		place(foot, foot.getClientArea().width - 2 * beside, true);
	}

	private static Point natural(Control child) {
		int wide = child.getLayoutData() instanceof GridData data ? data.widthHint : SWT.DEFAULT;
		return child.computeSize(wide, SWT.DEFAULT);
	}

	private static int oneLine(Composite foot) {
		return lengthOf(List.of(foot.getChildren()));
	}

	private static int lengthOf(List<Control> line) {
		return line.stream().mapToInt(child -> natural(child).x + Look.GAP).sum() - Look.GAP;
	}

	/** @return how high everything is */
	private int place(Composite foot, int width, boolean really) {
		List<Control> all = List.of(foot.getChildren());
		buttonsOf(all).forEach(button -> button.small(false));
		if (lengthOf(all) <= width) {
			return buttons(all, width, above, really);
		}
		List<Control> others = all.stream().filter(child -> !(child instanceof Label)).toList();
		if (lengthOf(others) > width) {
			buttonsOf(all).forEach(button -> button.small(true));
		}
		int y = 0;
		for (Control child : all) {
			if (child instanceof Label label && !label.getText().isEmpty()) {
				int high = label.computeSize(width, SWT.DEFAULT).y;
				if (really) {
					label.setBounds(beside, above + y, width, high);
				}
				y += high + Look.STEP;
			} else if (child instanceof Label && really) {
				child.setBounds(beside, above, 1, 1);
			}
		}
		return y + buttons(others, width, above + y, really);
	}

	private static List<ActionButton> buttonsOf(List<Control> all) {
		return all.stream().filter(ActionButton.class::isInstance).map(ActionButton.class::cast).toList();
	}

	private int buttons(List<Control> line, int width, int top, boolean really) {
		int x = 0;
		int y = 0;
		int high = 0;
		for (Control child : line) {
			Point size = natural(child);
			boolean last = child == line.getLast();
			if (x > 0 && x + size.x > width) {
				x = 0;
				y += high + Look.STEP;
				high = 0;
			}
			int left = last ? Math.max(x, width - size.x) : x;
			int rest = child instanceof Label ? width - x - lengthOf(line.subList(line.indexOf(child), line.size())) : 0;
			int wide = Math.min(size.x + Math.max(0, rest), width);
			int needed = child.computeSize(wide, SWT.DEFAULT).y;
			high = Math.max(high, needed);
			if (really) {
				child.setBounds(beside + left, top + y + Math.max(0, (high - needed) / 2), wide, needed);
			}
			x = left + wide + Look.GAP;
		}
		return y + high;
	}
}
