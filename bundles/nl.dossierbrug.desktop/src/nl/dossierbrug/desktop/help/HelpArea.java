package nl.dossierbrug.desktop.help;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;

/** The help: a page for each screen, the routes from start to end, and the words of the chain. F1 opens the page of the screen. */
public final class HelpArea extends Area {

	private static final String FIRST = "start";

	@Inject
	public HelpArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		HelpBook book = new HelpBook(desktop().language());
		String wanted = here.get("page").filter(id -> book.page(id).isPresent()).orElse(FIRST);
		Composite columns = kit().columns(empty, 2);
		columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		((GridLayout) columns.getLayout()).horizontalSpacing = 0;
		Composite left = kit().columns(columns, 1);
		GridData narrow = new GridData(SWT.BEGINNING, SWT.FILL, false, true);
		narrow.widthHint = look().px(310);
		left.setLayoutData(narrow);
		Text search = kit().bare(left, "help.search", say("search"), "", SWT.SINGLE);
		search.setMessage(say("search"));
		GridData indented = new GridData(SWT.FILL, SWT.CENTER, true, false);
		indented.horizontalIndent = Look.GAP;
		indented.verticalIndent = Look.MARGIN;
		search.setLayoutData(indented);
		Scroll list = new Scroll(left, Look.STEP);
		list(list, book, book.ids(), wanted);
		search.addListener(SWT.Modify, e -> list(list, book, found(book, search.getText()), wanted));
		Scroll scroll = new Scroll(columns, Look.MARGIN);
		Optional<HelpPage> page = book.page(wanted);
		page.ifPresent(shown -> new HelpView(desktop()).build(scroll.content(), shown));
		scroll.fit();
	}

	private static List<String> found(HelpBook book, String words) {
		return book.ids().stream().filter(id -> book.page(id).filter(page -> page.says(words)).isPresent()).toList();
	}

	private void list(Scroll list, HelpBook book, List<String> ids, String chosen) {
		Kit.clear(list.content());
		((GridLayout) list.content().getLayout()).verticalSpacing = 0;
		for (String id : ids) {
			book.page(id).ifPresent(page -> {
				var button = kit().button(list.content(), "help.page." + id, Kind.RAIL, "", page.title(), () -> go(Places.help(id)));
				button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
				button.chosen(id.equals(chosen));
			});
		}
		if (ids.isEmpty()) {
			kit().quiet(list.content(), say("nothing"));
		}
		list.fit();
	}

	@Override
	public String helpPage() {
		return FIRST;
	}
}
