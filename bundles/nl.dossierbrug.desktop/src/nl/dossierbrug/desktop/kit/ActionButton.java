package nl.dossierbrug.desktop.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import nl.dossierbrug.core.text.Visible;

/**
 * A button in the colours of the page, the same on every system. Mouse, space and Enter press it; Tab reaches it; where
 * the keyboard is stands a ring. It cannot be pressed twice before the screen has answered: whoever is pressed disables
 * it until then.
 */
public final class ActionButton extends Canvas {

	/** How a button looks. */
	public enum Kind {
		/** The one thing to do on this page. */
		PRIMARY,
		/** Something else that can be done. */
		PLAIN,
		/** Without a border, in the text. */
		LINK,
		/** In the navigation: an icon, a word, a number. */
		RAIL
	}

	private final Look look;
	private final Kind kind;
	private final String icon;
	private String words;
	private String count = "";
	private boolean chosen;
	private boolean hovered;
	private boolean small;

	/**
	 * @param icon an icon's name; empty for none
	 * @param words what stands on it; may be empty only where {@link Spoken#as} says what it is
	 */
	public ActionButton(Composite parent, Look look, Kind kind, String icon, String words, Runnable action) {
		super(parent, SWT.DOUBLE_BUFFERED);
		this.look = look;
		this.kind = kind;
		this.icon = icon;
		this.words = Visible.line(words);
		setBackground(parent.getBackground());
		setFont(look.font(kind == Kind.PRIMARY ? Look.Size.STRONG : Look.Size.TEXT));
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		Spoken.role(this, kind == Kind.LINK ? ACC.ROLE_LINK : ACC.ROLE_PUSHBUTTON);
		Spoken.as(this, words);
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.Resize, e -> hint());
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.MouseEnter, e -> hover(true));
		addListener(SWT.MouseExit, e -> hover(false));
		addListener(SWT.MouseDown, e -> setFocus());
		addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN && e.detail != SWT.TRAVERSE_MNEMONIC);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.MouseUp, e -> {
			if (e.button == 1 && getClientArea().contains(e.x, e.y)) {
				press();
			}
		});
		addListener(SWT.Selection, e -> action.run());
	}

	private void key(Event e) {
		if (e.stateMask == 0 && (e.character == ' ' || e.character == SWT.CR)) {
			press();
		}
	}

	private void press() {
		if (isEnabled()) {
			notifyListeners(SWT.Selection, new Event());
		}
	}

	private void hover(boolean over) {
		hovered = over;
		redraw();
	}

	/** Puts other words on it. */
	public void words(String other) {
		words = Visible.line(other);
		Spoken.as(this, other);
		redraw();
	}

	/** What stands on it. */
	public String words() {
		return words;
	}

	/** Puts a number at its right side: what waits behind it. Zero for none. */
	public void count(int waiting) {
		count = waiting == 0 ? "" : Integer.toString(waiting);
		Spoken.as(this, waiting == 0 ? words : words + " (" + waiting + ")");
		small(small);
		redraw();
	}

	/** Shows whether it is what one looks at now. */
	public void chosen(boolean now) {
		chosen = now;
		redraw();
	}

	/** Whether it is what one looks at now. */
	public boolean isChosen() {
		return chosen;
	}

	@Override
	public void setEnabled(boolean enabled) {
		super.setEnabled(enabled);
		setCursor(enabled ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		redraw();
	}

	/** Where there is little room only its icon is left; its words are told then for the mouse. Without an icon it stays as it is. */
	public void small(boolean now) {
		small = now && !icon.isEmpty();
		hint();
		redraw();
	}

	/** What cannot be read on it is told for the mouse. */
	private void hint() {
		setToolTipText(small || getSize().x < needed() ? Spoken.words(this) : null);
	}

	/** What is drawn of its words: in a place that is too narrow for them, as many as fit. */
	private String drawn() {
		if (small) {
			return "";
		}
		int end = words.length();
		while (end > 1 && getSize().x > 0 && wide(words.substring(0, end) + (end < words.length() ? "…" : "")) > getSize().x) {
			end--;
		}
		return end < words.length() ? words.substring(0, end) + "…" : words;
	}

	/** How wide it must be for all its words to be read, in points. */
	public int needed() {
		return wide(words);
	}

	/** How wide it must be when it is {@link #small}, in points. */
	public int smallest() {
		return icon.isEmpty() ? needed() : wide("");
	}

	private int wide(String text) {
		GC gc = new GC(this);
		gc.setFont(getFont());
		int wide = gc.textExtent(text).x;
		gc.dispose();
		int around = kind == Kind.LINK ? look.px(4) : look.px(kind == Kind.RAIL ? 12 : 16);
		return wide + 2 * around + (icon.isEmpty() ? 0 : iconSize() + (text.isEmpty() ? 0 : Look.STEP))
				+ (kind == Kind.RAIL && !text.isEmpty() ? look.px(36) : 0);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		GC gc = new GC(this);
		gc.setFont(getFont());
		Point text = gc.textExtent(words);
		gc.dispose();
		int height = Math.max(look.px(kind == Kind.LINK ? 26 : 36), text.y + look.px(kind == Kind.LINK ? 4 : 14));
		return new Point(wHint == SWT.DEFAULT ? wide(small ? "" : words) : wHint, hHint == SWT.DEFAULT ? height : hHint);
	}

	private int iconSize() {
		return look.px(20);
	}

	private void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(getParent().getBackground());
		gc.fillRectangle(area);
		Tone ground = ground();
		int round = look.px(8);
		if (ground != null) {
			gc.setBackground(look.colour(ground));
			gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, round, round);
		}
		if (kind == Kind.PLAIN) {
			gc.setForeground(look.colour(isEnabled() ? Tone.FIELD_LINE : Tone.LINE));
			gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, round, round);
		}
		if (isFocusControl()) {
			ring(gc, area, round);
		}
		content(gc, area);
	}

	private void ring(GC gc, Rectangle area, int round) {
		gc.setLineWidth(2);
		gc.setForeground(look.colour(kind == Kind.PRIMARY ? Tone.TEXT : Tone.ACCENT));
		gc.drawRoundRectangle(1, 1, area.width - 2, area.height - 2, round, round);
		gc.setLineWidth(1);
	}

	private Tone ground() {
		if (kind == Kind.PRIMARY) {
			return isEnabled() ? Tone.ACCENT : Tone.LINE;
		}
		if (chosen) {
			return Tone.ACCENT_SOFT;
		}
		if (hovered && isEnabled() && kind != Kind.LINK) {
			return kind == Kind.RAIL ? Tone.LINE : Tone.ACCENT_SOFT;
		}
		return kind == Kind.PLAIN ? Tone.CARD : null;
	}

	private Tone ink() {
		if (!isEnabled()) {
			return Tone.QUIET;
		}
		return switch (kind) {
			case PRIMARY -> Tone.ACCENT_TEXT;
			case LINK -> Tone.ACCENT;
			case PLAIN -> Tone.TEXT;
			case RAIL -> chosen ? Tone.ACCENT : Tone.TEXT;
		};
	}

	private void content(GC gc, Rectangle area) {
		String shown = drawn();
		Color ink = look.colour(ink());
		gc.setForeground(ink);
		gc.setFont(getFont());
		Point text = gc.textExtent(shown);
		int wide = text.x + (icon.isEmpty() ? 0 : iconSize() + (shown.isEmpty() ? 0 : Look.STEP));
		int x = kind == Kind.RAIL ? look.px(12) : Math.max(look.px(4), (area.width - wide) / 2);
		if (!icon.isEmpty()) {
			Image image = look.icon(icon, ink());
			gc.drawImage(image, x, (area.height - iconSize()) / 2);
			x += iconSize() + Look.STEP;
		}
		int y = (area.height - text.y) / 2;
		gc.drawText(shown, x, y, true);
		if (kind == Kind.LINK && hovered && isEnabled()) {
			gc.drawLine(x, y + text.y - 1, x + text.x, y + text.y - 1);
		}
		if (!count.isEmpty()) {
			badge(gc, area);
		}
	}

	private void badge(GC gc, Rectangle area) {
		Point text = gc.textExtent(count);
		int width = text.x + look.px(14);
		int height = text.y + look.px(2);
		// beside the words; without them in the corner, so that the icon can be seen
		int x = area.width - width - (small ? 0 : look.px(10));
		int y = small ? 0 : (area.height - height) / 2;
		gc.setBackground(look.colour(Tone.ACCENT));
		gc.fillRoundRectangle(x, y, width, height, height, height);
		gc.setForeground(look.colour(Tone.ACCENT_TEXT));
		gc.drawText(count, x + look.px(7), y + look.px(1), true);
	}
}
