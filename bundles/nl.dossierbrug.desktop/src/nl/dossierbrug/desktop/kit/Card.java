package nl.dossierbrug.desktop.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** A block of things that belong together: a ground of its own with a hairline around it. Its layout is one column. */
public final class Card extends Composite {

	/**
	 * @param state gives ground and a bar at the left in the colour of that state; {@code null} for a plain card
	 */
	public Card(Composite parent, Look look, State state) {
		super(parent, SWT.DOUBLE_BUFFERED);
		setBackground(look.colour(state == null ? Tone.CARD : state.ground()));
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = look.px(16);
		layout.marginHeight = look.px(state == null ? 16 : 12);
		layout.verticalSpacing = Look.STEP;
		setLayout(layout);
		addListener(SWT.Paint, e -> {
			Rectangle area = getClientArea();
			e.gc.setAntialias(SWT.ON);
			e.gc.setBackground(getParent().getBackground());
			e.gc.fillRectangle(area);
			int round = look.px(10);
			e.gc.setBackground(getBackground());
			e.gc.fillRoundRectangle(0, 0, area.width, area.height, round, round);
			e.gc.setForeground(look.colour(state == null || state == State.IDLE ? Tone.LINE : state.tone()));
			e.gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, round, round);
		});
	}
}
