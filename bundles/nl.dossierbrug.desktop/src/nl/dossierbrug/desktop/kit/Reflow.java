package nl.dossierbrug.desktop.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Puts as many things side by side as there is room for, and the others below; a place with a single column gives all of it. */
final class Reflow {

	/** Under this key a thing knows whether it takes what is left of its row, where there are several columns. */
	private static final String TAKES_REST = "dossierbrug.takes-rest";

	private final Composite grid;
	private final int most;
	private final int narrowest;
	private final boolean allOrOne;

	/**
	 * @param grid its layout is a grid
	 * @param most so many side by side at most
	 * @param narrowest how wide a column is at least, in points
	 * @param allOrOne whether there is nothing between that and a single column, since what stands side by side is a row
	 */
	Reflow(Composite grid, int most, int narrowest, boolean allOrOne) {
		this.allOrOne = allOrOne;
		this.grid = grid;
		this.most = most;
		this.narrowest = narrowest;
		grid.addListener(SWT.Resize, e -> arrange());
	}

	private void arrange() {
		GridLayout layout = (GridLayout) grid.getLayout();
		int fitting = (grid.getSize().x + layout.horizontalSpacing) / (narrowest + layout.horizontalSpacing);
		int before = layout.numColumns;
		layout.numColumns = allOrOne && fitting < most ? 1 : Math.clamp(fitting, 1, most);
		if (layout.numColumns != before) {
			// it has another height now, and so has all around it
			grid.getDisplay().asyncExec(() -> {
				if (!grid.isDisposed()) {
					Scroll.refit(grid);
				}
			});
		}
		for (Control child : grid.getChildren()) {
			if (child.getLayoutData() instanceof GridData data) {
				if (child.getData(TAKES_REST) == null) {
					child.setData(TAKES_REST, data.grabExcessHorizontalSpace);
				}
				data.grabExcessHorizontalSpace = layout.numColumns == 1 || Boolean.TRUE.equals(child.getData(TAKES_REST));
			}
		}
	}
}
