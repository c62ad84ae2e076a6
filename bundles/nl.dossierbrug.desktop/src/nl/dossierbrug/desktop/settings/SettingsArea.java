package nl.dossierbrug.desktop.settings;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Look;

/** The settings: a section at the left, its cards at the right; everything is kept at once. */
public final class SettingsArea extends Area {

	private static final int NARROW = 640;

	@Inject
	public SettingsArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		Composite columns = kit().columns(empty, 2);
		columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		((GridLayout) columns.getLayout()).horizontalSpacing = 0;
		Composite list = kit().columns(columns, 1);
		GridData narrow = new GridData(SWT.BEGINNING, SWT.FILL, false, true);
		narrow.horizontalIndent = Look.GAP;
		narrow.verticalIndent = Look.MARGIN;
		list.setLayoutData(narrow);
		List<Section> sections = List.of(new SchoolsSection(), new ConnectorsSection(), new UsersSection(), new ScreenSection(),
				new DataSection(), new RetentionSection(), new AboutSection());
		String wanted = here.get("section").orElse(sections.getFirst().id());
		Section chosen = sections.stream().filter(section -> section.id().equals(wanted)).findFirst().orElse(sections.getFirst());
		for (Section section : sections) {
			var button = kit().button(list, "settings." + section.id(), Kind.RAIL, section.icon(), say("section." + section.id()),
					() -> go(Places.settings(section.id())));
			button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			button.chosen(section == chosen);
			// where there is little room it is for the section
			columns.addListener(SWT.Resize, e -> button.small(columns.getSize().x < look().px(NARROW)));
		}
		Panel page = page(columns);
		page.head(say("section." + chosen.id()), say("section." + chosen.id() + ".what"));
		chosen.build(page, here);
	}

	@Override
	public String helpPage() {
		return "settings";
	}
}
