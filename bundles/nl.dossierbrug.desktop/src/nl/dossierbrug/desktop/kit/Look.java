package nl.dossierbrug.desktop.kit;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * What the screen is drawn with: the colours of a theme, the system's font in the sizes of the page, the icons and the
 * grid. A change of theme or size of text is another look; the old one is disposed when nothing shows it any more. For
 * the thread of the screen.
 */
public final class Look {

	/** The sizes of text. */
	public enum Size {
		/** Ordinary text. */
		TEXT(1, SWT.NORMAL),
		/** Ordinary text that stands out. */
		STRONG(1, SWT.BOLD),
		/** The head of a block. */
		BLOCK(1.15, SWT.BOLD),
		/** A number that is to be seen from afar. */
		NUMBER(1.9, SWT.BOLD),
		/** The head of a page. */
		PAGE(1.6, SWT.BOLD),
		/** What came from a file, letter by letter. */
		SOURCE(1, SWT.NORMAL);

		private final double factor;
		private final int style;

		Size(double factor, int style) {
			this.factor = factor;
			this.style = style;
		}
	}

	/** Between things that belong together, in points. */
	public static final int STEP = 8;
	/** Between blocks. */
	public static final int GAP = 16;
	/** Around a page. */
	public static final int MARGIN = 24;
	/** The sizes of text that a user can choose from, in per cent. */
	public static final int[] TEXT_SIZES = { 100, 125, 150, 175, 200 };

	private final Display display;
	private final boolean dark;
	private final int percent;
	private final Palette palette;
	private final Icons icons;
	private final Map<Size, Font> fonts = new EnumMap<>(Size.class);
	private final Map<Tone, Color> colours = new EnumMap<>(Tone.class);

	/**
	 * @param dark whether light on dark
	 * @param percent the size of text, one of {@link #TEXT_SIZES}
	 */
	public Look(Display display, boolean dark, int percent) {
		this.display = display;
		this.dark = dark;
		this.percent = percent;
		palette = new Palette(dark);
		icons = new Icons(display);
	}

	/** Whether light on dark. */
	public boolean dark() {
		return dark;
	}

	/** The size of text, in per cent. */
	public int percent() {
		return percent;
	}

	/** The colour of a tone. */
	public Color colour(Tone tone) {
		return colours.computeIfAbsent(tone, t -> new Color(palette.of(t)));
	}

	/** The font of a size. */
	public Font font(Size size) {
		return fonts.computeIfAbsent(size, this::makeFont);
	}

	private Font makeFont(Size size) {
		FontData system = display.getSystemFont().getFontData()[0];
		String family = size == Size.SOURCE ? "Monospace" : system.getName();
		int height = (int) Math.round(system.getHeight() * size.factor * percent / 100);
		return new Font(display, new FontData(family, height, size.style));
	}

	/** Points that grow with the size of text: for what text must fit in. */
	public int px(int points) {
		return points * percent / 100;
	}

	/** An icon in the size of text. */
	public Image icon(String name, Tone tone) {
		return icon(name, tone, 20);
	}

	/**
	 * An icon.
	 *
	 * @param name a drawing of this bundle, without its ending
	 * @param points 16, 20 or 24; grows with the size of text
	 */
	public Image icon(String name, Tone tone, int points) {
		return icons.of(name, palette.of(tone), px(points));
	}

	/** Lets go of fonts and icons. */
	public void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
		icons.dispose();
	}
}
