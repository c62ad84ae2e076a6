package nl.dossierbrug.desktop.frame;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Look;

/**
 * The head in one line, however narrow the window and however large the letters: what matters least gives way first. The field
 * for searching becomes shorter, then the name of the product goes, then the words, and at last buttons keep only their icon.
 * The data of a child says what it is: a {@link Part}.
 */
final class HeadLayout extends Layout {

	/** What a child of the head is. */
	enum Part {
		/** The name of the product. */
		NAME,
		/** What is written, as wide as there is room. */
		WORDS,
		/** The field for searching. */
		FIELD,
		/** What can be pressed or chosen. */
		ACTION
	}

	/** How much has given way. */
	private enum Width {
		WHOLE, SHORT_FIELD, NO_NAME, NO_WORDS, ICONS
	}

	private static final int FIELD = 280;
	private static final int SHORT_FIELD = 150;
	private static final int SHORTEST_FIELD = 80;
	private static final int CHOICE = 110;
	/** How high a field is at least: the system reckons too little with large letters. */
	private static final int LINE = 30;

	private final Look look;

	HeadLayout(Look look) {
		this.look = look;
	}

	@Override
	protected Point computeSize(Composite bar, int wHint, int hHint, boolean flush) {
		int high = Arrays.stream(bar.getChildren()).filter(child -> child.getLayoutData() != Part.WORDS)
				.mapToInt(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).max().orElse(0);
		return new Point(wHint == SWT.DEFAULT ? 0 : wHint, high + 2 * Look.STEP);
	}

	@Override
	protected void layout(Composite bar, boolean flush) {
		Rectangle area = bar.getClientArea();
		List<Control> children = List.of(bar.getChildren());
		Width width = Arrays.stream(Width.values()).filter(one -> needed(children, one) <= area.width).findFirst().orElse(Width.ICONS);
		int left = area.width - needed(children, width);
		int x = Look.GAP;
		for (Control child : children) {
			boolean shown = isShown(child, width);
			child.setVisible(shown);
			if (child instanceof ActionButton button) {
				button.small(width == Width.ICONS);
			}
			if (shown) {
				int wide = wide(child, width) + (child.getLayoutData() == Part.WORDS ? Math.max(0, left) : 0);
				int high = Math.max(child.computeSize(wide, SWT.DEFAULT).y, child.getLayoutData() == Part.FIELD ? look.px(LINE) : 0);
				child.setBounds(x, (area.height - high) / 2, wide, high);
				x += wide + Look.GAP;
			}
		}
	}

	private int needed(List<Control> children, Width width) {
		return Look.GAP + children.stream().filter(child -> isShown(child, width)).mapToInt(child -> wide(child, width) + Look.GAP).sum();
	}

	private static boolean isShown(Control child, Width width) {
		return switch ((Part) child.getLayoutData()) {
			case NAME -> width.compareTo(Width.NO_NAME) < 0;
			case WORDS -> width.compareTo(Width.NO_WORDS) < 0;
			case FIELD, ACTION -> true;
		};
	}

	private int wide(Control child, Width width) {
		if (child.getLayoutData() == Part.FIELD) {
			return look.px(width == Width.WHOLE ? FIELD : width == Width.ICONS ? SHORTEST_FIELD : SHORT_FIELD);
		}
		if (width == Width.ICONS && child.getLayoutData() == Part.ACTION) {
			return child instanceof ActionButton button ? button.smallest() : look.px(CHOICE);
		}
		return child instanceof ActionButton button ? button.needed() : child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
	}
}
