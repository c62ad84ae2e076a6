package nl.dossierbrug.desktop.kit;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.text.Visible;

/**
 * Makes the controls of a page, each in the look of the house, with words for screen readers and a name by which it is
 * found. Words are given in the language of the screen already. Every control lies in a {@link GridLayout}: what is wide
 * by nature fills its column. For the thread of the screen.
 */
public final class Kit {

	/** Lines of text are no wider than this many points: some eighty characters. */
	private static final int READABLE = 640;

	/** A card beside others is no narrower than this many points. */
	private static final int TILE = 230;

	private final Look look;

	/** @param look what everything is drawn with */
	public Kit(Look look) {
		this.look = look;
	}

	/** What everything is drawn with. */
	public Look look() {
		return look;
	}

	/** The head of a page. */
	public Label title(Composite parent, String words) {
		return label(parent, words, Look.Size.PAGE, Tone.TEXT);
	}

	/** The head of a block. */
	public Label heading(Composite parent, String words) {
		return label(parent, words, Look.Size.BLOCK, Tone.TEXT);
	}

	/** Ordinary text, in as many lines as it needs. */
	public Label text(Composite parent, String words) {
		return label(parent, words, Look.Size.TEXT, Tone.TEXT);
	}

	/** Text that stands out. */
	public Label strong(Composite parent, String words) {
		return label(parent, words, Look.Size.STRONG, Tone.TEXT);
	}

	/** Text that is read second. */
	public Label quiet(Composite parent, String words) {
		return label(parent, words, Look.Size.TEXT, Tone.QUIET);
	}

	/** Text in a size and a colour, in as many lines as it needs. An ampersand is an ampersand. */
	public Label label(Composite parent, String words, Look.Size size, Tone tone) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(shown(words));
		label.setFont(look.font(size));
		label.setForeground(look.colour(tone));
		label.setBackground(parent.getBackground());
		GridData data = new GridData(SWT.FILL, SWT.CENTER, isAlone(parent), false);
		int natural = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		data.widthHint = natural > look.px(READABLE) ? look.px(READABLE) : SWT.DEFAULT;
		label.setLayoutData(data);
		return label;
	}

	/** What stands alone in its row has the whole row, and no more: where that is narrow it is wrapped. */
	private static boolean isAlone(Composite parent) {
		return parent.getLayout() instanceof GridLayout grid && grid.numColumns == 1;
	}

	/** Words as a label or a button shows them: an ampersand is an ampersand, and nothing in them steers or hides. */
	public static String shown(String words) {
		return Visible.text(words).replace("&", "&&");
	}

	/** Makes a text take what is left of its row, and wrap there. */
	public <C extends Control> C wide(C control) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = look.px(120);
		control.setLayoutData(data);
		return control;
	}

	/** An icon, without words of its own: it stands beside words. */
	public Label icon(Composite parent, String name, Tone tone) {
		Label label = new Label(parent, SWT.NONE);
		label.setImage(look.icon(name, tone));
		label.setBackground(parent.getBackground());
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		return label;
	}

	/** How something stands: icon and words in its colour. */
	public Composite state(Composite parent, State state, String words) {
		Composite row = columns(parent, 2);
		// beside the first line of several
		((GridData) icon(row, state.icon(), state.tone()).getLayoutData()).verticalAlignment = SWT.BEGINNING;
		wide(label(row, words, Look.Size.TEXT, state.tone()));
		return row;
	}

	/** The one thing to do on this page. */
	public ActionButton primary(Composite parent, String name, String words, Runnable action) {
		return button(parent, name, ActionButton.Kind.PRIMARY, "", words, action);
	}

	/** Something else that can be done. */
	public ActionButton button(Composite parent, String name, String words, Runnable action) {
		return button(parent, name, ActionButton.Kind.PLAIN, "", words, action);
	}

	/** Something that can be done, in the text. */
	public ActionButton link(Composite parent, String name, String words, Runnable action) {
		return button(parent, name, ActionButton.Kind.LINK, "", words, action);
	}

	/** A button of any kind. @param icon an icon's name; empty for none */
	public ActionButton button(Composite parent, String name, ActionButton.Kind kind, String icon, String words,
			Runnable action) {
		ActionButton button = new ActionButton(parent, look, kind, icon, words, action);
		Spoken.named(button, name);
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, isAlone(parent), false));
		return button;
	}

	/** A field to type in, below its label. */
	public Text field(Composite parent, String name, String label, String value) {
		return field(parent, name, label, value, SWT.SINGLE);
	}

	/** A field to type in, below its label. @param style of {@link Text}: single, multi, password */
	public Text field(Composite parent, String name, String label, String value, int style) {
		Composite column = columns(parent, 1);
		((GridLayout) column.getLayout()).verticalSpacing = 4;
		if (!label.isEmpty()) {
			label(column, label, Look.Size.TEXT, Tone.TEXT);
		}
		Text text = bare(column, name, label, value, style);
		text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, (style & SWT.MULTI) != 0));
		return text;
	}

	/** A field without a label beside it. @param spoken what a screen reader calls it */
	public Text bare(Composite parent, String name, String spoken, String value, int style) {
		Text text = new TypingField(parent, style | SWT.BORDER);
		colour(text);
		text.setText(value);
		// a tab goes to the next field, in a field of several lines too
		text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		Spoken.as(text, spoken);
		Spoken.named(text, name);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return text;
	}

	/** A box to tick. @param changed is told what it has become */
	public Button check(Composite parent, String name, String words, boolean ticked, Consumer<Boolean> changed) {
		return toggle(parent, SWT.CHECK, name, words, ticked, changed);
	}

	/** One of several choices in the same parent. @param changed is told whether it is the one */
	public Button radio(Composite parent, String name, String words, boolean chosen, Consumer<Boolean> changed) {
		return toggle(parent, SWT.RADIO, name, words, chosen, changed);
	}

	private Button toggle(Composite parent, int style, String name, String words, boolean on, Consumer<Boolean> changed) {
		Button button = new Button(parent, style | SWT.WRAP);
		button.setText(shown(words));
		button.setFont(look.font(Look.Size.TEXT));
		button.setBackground(parent.getBackground());
		button.setForeground(look.colour(Tone.TEXT));
		button.setSelection(on);
		button.addListener(SWT.Selection, e -> changed.accept(button.getSelection()));
		Spoken.as(button, words);
		Spoken.named(button, name);
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, isAlone(parent), false));
		return button;
	}

	/** A choice of one out of a list, below its label. @param changed is told the place in the list, from 0 */
	public Combo choice(Composite parent, String name, String label, List<String> items, int chosen, Consumer<Integer> changed) {
		Composite column = columns(parent, 1);
		((GridLayout) column.getLayout()).verticalSpacing = 4;
		if (!label.isEmpty()) {
			label(column, label, Look.Size.TEXT, Tone.TEXT);
		}
		Combo combo = new Combo(column, SWT.READ_ONLY | SWT.DROP_DOWN);
		colour(combo);
		combo.setItems(items.stream().map(Visible::line).toArray(String[]::new));
		if (chosen >= 0 && chosen < items.size()) {
			combo.select(chosen);
		}
		combo.addListener(SWT.Selection, e -> changed.accept(combo.getSelectionIndex()));
		// whoever turns the wheel wants to see more of the page, not to choose otherwise
		combo.addListener(SWT.MouseWheel, e -> {
			e.doit = false;
			Scroll.roll(combo, e.count);
		});
		Spoken.as(combo, label);
		Spoken.named(combo, name);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return combo;
	}

	private void colour(Control control) {
		control.setFont(look.font(Look.Size.TEXT));
		control.setBackground(look.colour(Tone.CARD));
		control.setForeground(look.colour(Tone.TEXT));
	}

	/** A block with a hairline around it; one column. */
	public Card card(Composite parent) {
		return card(parent, null);
	}

	/** A block in the colour of a state; one column. */
	public Card card(Composite parent, State state) {
		Card card = new Card(parent, look, state);
		card.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		return card;
	}

	/** A place for controls side by side in columns, without margins; it fills its own column. */
	public Composite columns(Composite parent, int count) {
		Composite grid = new Composite(parent, SWT.NONE);
		grid.setBackground(parent.getBackground());
		GridLayout layout = new GridLayout(count, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = Look.STEP;
		layout.verticalSpacing = Look.STEP;
		grid.setLayout(layout);
		grid.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		return grid;
	}

	/** A place for cards side by side, all as wide; fewer side by side where there is less room. */
	public Composite tiles(Composite parent, int count) {
		Composite grid = columns(parent, count);
		GridLayout layout = (GridLayout) grid.getLayout();
		layout.makeColumnsEqualWidth = true;
		layout.horizontalSpacing = Look.GAP;
		layout.verticalSpacing = Look.GAP;
		new Reflow(grid, count, look.px(TILE), false);
		return grid;
	}

	/** A place for two things side by side, where there is so much room for each; else one below the other. @param narrowest in points at usual size */
	public Composite pair(Composite parent, int narrowest) {
		Composite grid = columns(parent, 2);
		grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		((GridLayout) grid.getLayout()).horizontalSpacing = Look.GAP;
		new Reflow(grid, 2, look.px(narrowest), true);
		return grid;
	}

	/** A place for rows of cells in columns, where there is so much room for each; else every cell below the other. @param narrowest in points at usual size */
	public Composite cells(Composite parent, int count, int narrowest) {
		Composite grid = columns(parent, count);
		new Reflow(grid, count, look.px(narrowest), true);
		return grid;
	}

	/** A place for words and what one can do there, side by side where they fit, the last at the right side. */
	public Composite tools(Composite parent) {
		Composite tools = new Composite(parent, SWT.NONE);
		tools.setBackground(parent.getBackground());
		tools.setLayout(new FootLayout(0, 0));
		tools.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return tools;
	}

	/** A place for buttons in a row, which goes on below where there is no room. */
	public Composite row(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		row.setBackground(parent.getBackground());
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = Look.STEP;
		layout.center = true;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		return row;
	}

	/** A control in a {@link #row} has no data of a grid. */
	public <C extends Control> C inRow(C control) {
		control.setLayoutData(null);
		return control;
	}

	/** A band across the page that is never scrolled away, for the way on; without margins around the page's own layout. */
	public Composite band(Composite page, int columns) {
		Composite band = new Composite(page, SWT.NONE);
		band.setBackground(look.colour(Tone.CARD));
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = Look.MARGIN;
		layout.marginHeight = Look.STEP + 4;
		layout.horizontalSpacing = Look.GAP;
		band.setLayout(layout);
		band.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return band;
	}

	/** A band as {@link #band}, for buttons with a sentence between them, the way on at the right side. */
	public Composite foot(Composite page) {
		Composite foot = new Composite(page, SWT.NONE);
		foot.setBackground(look.colour(Tone.CARD));
		foot.setLayout(new FootLayout(Look.MARGIN, Look.STEP + 4));
		foot.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return foot;
	}

	/** A hairline across the page. */
	public Label line(Composite parent) {
		Label line = new Label(parent, SWT.NONE);
		line.setBackground(look.colour(Tone.LINE));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.heightHint = 1;
		line.setLayoutData(data);
		return line;
	}

	/** Shows something, or leaves it and its room out; the page has to be laid out after it. The keyboard stays where it is. */
	public static void show(Control control, boolean now) {
		// GTK takes the keyboard away from wherever it is when something is hidden
		Control keyboard = control.getDisplay().getFocusControl();
		((GridData) control.getLayoutData()).exclude = !now;
		control.setVisible(now);
		if (keyboard != null && !keyboard.isDisposed() && !keyboard.isFocusControl() && keyboard.isVisible()) {
			keyboard.setFocus();
		}
	}

	/** Takes everything out of a place, to build it anew. */
	public static void clear(Composite place) {
		for (Control child : place.getChildren()) {
			child.dispose();
		}
	}
}
