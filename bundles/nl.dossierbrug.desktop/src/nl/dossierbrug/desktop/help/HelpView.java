package nl.dossierbrug.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.PageView;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;

/** Draws a page of the help with the controls of every page. */
final class HelpView {

	private static final int WIDE = 660;
	/** What is kept free for a picture, as a part of its width. */
	private static final double HIGH_OF_A_PICTURE = 0.6;

	private final Messages messages = new Messages(HelpView.class);
	private final Desktop desktop;

	HelpView(Desktop desktop) {
		this.desktop = desktop;
	}

	void build(Composite place, HelpPage page) {
		Kit kit = desktop.kit();
		for (HelpBlock block : page.blocks()) {
			switch (block) {
				case HelpBlock.Title(HelpWords words) -> kit.title(place, words.plain());
				case HelpBlock.Heading(HelpWords words) -> kit.heading(place, words.plain());
				case HelpBlock.Paragraph(HelpWords words) -> text(place, words);
				case HelpBlock.Point(String mark, HelpWords words) -> {
					Composite row = kit.columns(place, 2);
					kit.label(row, mark, Look.Size.TEXT, Tone.QUIET);
					text(row, words);
				}
				case HelpBlock.Picture(String name, HelpWords words) -> picture(place, name, words.plain());
			}
		}
	}

	private void text(Composite place, HelpWords words) {
		Kit kit = desktop.kit();
		if (words.pages().isEmpty()) {
			kit.wide(kit.text(place, words.plain()));
			limit(place.getChildren()[place.getChildren().length - 1]);
			return;
		}
		Link link = new Link(place, SWT.WRAP);
		link.setText(words.parts().stream().map(HelpView::linked).collect(Collectors.joining()));
		link.setFont(kit.look().font(Look.Size.TEXT));
		link.setForeground(kit.look().colour(Tone.TEXT));
		link.setLinkForeground(kit.look().colour(Tone.ACCENT));
		link.setBackground(place.getBackground());
		Spoken.named(link, "help.link");
		Spoken.as(link, words.plain());
		link.addListener(SWT.Selection, e -> desktop.navigation().go(Places.help(e.text)));
		limit(link);
	}

	private static String linked(HelpWords.Part part) {
		String words = part.words().replace("&", "&&");
		return part.page().map(page -> "<a href=\"" + page + "\">" + words + "</a>").orElse(words);
	}

	/** Lines of some eighty characters. */
	private void limit(Control control) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = desktop.kit().look().px(WIDE);
		control.setLayoutData(data);
	}

	/** Pictures are large: they are unpacked beside the screen and come when they are there. */
	private void picture(Composite place, String name, String words) {
		PageView view = new PageView(place, desktop.kit().look(), "help.picture." + name, words);
		view.setLayoutData(size(HIGH_OF_A_PICTURE));
		String file = "/help/pictures/" + desktop.language().code() + "/" + name + ".png";
		desktop.work().run(messages.text("work.picture"), progress -> read(file), data -> {
			if (!view.isDisposed() && data.isPresent()) {
				view.show(data.get());
				view.setLayoutData(size((double) data.get().height / data.get().width));
				view.getParent().layout();
				Scroll.refit(view);
			}
		});
	}

	private GridData size(double high) {
		GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
		data.widthHint = desktop.kit().look().px(WIDE);
		data.heightHint = (int) (data.widthHint * high);
		return data;
	}

	private static Optional<ImageData> read(String file) {
		try (InputStream in = HelpView.class.getResourceAsStream(file)) {
			return in == null ? Optional.empty() : Optional.of(new ImageData(in));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
