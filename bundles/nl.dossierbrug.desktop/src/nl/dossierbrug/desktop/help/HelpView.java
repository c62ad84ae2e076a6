package nl.dossierbrug.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.PageView;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;

/** Draws a page of the help with the controls of every page. */
final class HelpView {

	private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");
	private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
	private static final int WIDE = 660;

	private final Desktop desktop;

	HelpView(Desktop desktop) {
		this.desktop = desktop;
	}

	void build(Composite place, HelpPage page) {
		Kit kit = desktop.kit();
		for (HelpBlock block : page.blocks()) {
			switch (block) {
				case HelpBlock.Title(String words) -> kit.title(place, words);
				case HelpBlock.Heading(String words) -> kit.heading(place, words);
				case HelpBlock.Paragraph(String words) -> text(place, words);
				case HelpBlock.Point(String mark, String words) -> {
					Composite row = kit.columns(place, 2);
					kit.label(row, mark, Look.Size.TEXT, Tone.QUIET);
					text(row, words);
				}
				case HelpBlock.Picture(String name, String words) -> picture(place, name, words);
			}
		}
	}

	private void text(Composite place, String words) {
		Kit kit = desktop.kit();
		String plain = BOLD.matcher(words).replaceAll("$1");
		if (!LINK.matcher(plain).find()) {
			kit.wide(kit.text(place, plain));
			limit(place.getChildren()[place.getChildren().length - 1]);
			return;
		}
		Link link = new Link(place, SWT.WRAP);
		link.setText(LINK.matcher(plain.replace("&", "&&")).replaceAll("<a href=\"$2\">$1</a>"));
		link.setFont(kit.look().font(Look.Size.TEXT));
		link.setForeground(kit.look().colour(Tone.TEXT));
		link.setLinkForeground(kit.look().colour(Tone.ACCENT));
		link.setBackground(place.getBackground());
		Spoken.as(link, LINK.matcher(plain).replaceAll("$1"));
		link.addListener(SWT.Selection, e -> desktop.navigation().go(Places.help(e.text)));
		limit(link);
	}

	/** Lines of some eighty characters. */
	private void limit(Control control) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = desktop.kit().look().px(WIDE);
		control.setLayoutData(data);
	}

	private void picture(Composite place, String name, String words) {
		try (InputStream in = HelpView.class.getResourceAsStream("/help/pictures/" + name + ".png")) {
			if (in != null) {
				ImageData data = new ImageData(in);
				int[] rgb = new int[data.width * data.height];
				for (int y = 0; y < data.height; y++) {
					for (int x = 0; x < data.width; x++) {
						var colour = data.palette.getRGB(data.getPixel(x, y));
						rgb[y * data.width + x] = colour.red << 16 | colour.green << 8 | colour.blue;
					}
				}
				PageView view = new PageView(place, desktop.kit().look(), "help.picture." + name, words);
				view.show(data.width, data.height, rgb);
				GridData wide = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
				wide.widthHint = desktop.kit().look().px(WIDE);
				wide.heightHint = wide.widthHint * data.height / data.width;
				view.setLayoutData(wide);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
