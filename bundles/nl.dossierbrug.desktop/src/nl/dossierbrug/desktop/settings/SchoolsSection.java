package nl.dossierbrug.desktop.settings;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.model.OwnSchool;

/** The schools that one works for. */
final class SchoolsSection implements Section {

	@Override
	public String id() {
		return "schools";
	}

	@Override
	public String icon() {
		return "school";
	}

	@Override
	public void build(Panel page, Place here) {
		Panel list = page.part();
		list.load("work.load", progress -> page.exchange().schools().all(), schools -> show(list, schools));
		Card card = page.kit().card(page.content());
		page.kit().strong(card, page.say("schools.add"));
		Composite fields = page.kit().columns(card, 4);
		Text brin = page.kit().field(fields, "settings.brin", page.say("schools.brin"), "");
		Text branch = page.kit().field(fields, "settings.vestiging", page.say("schools.vestiging"), "");
		Text name = page.kit().field(fields, "settings.school-name", page.say("schools.name"), "");
		page.desktop().unsaved().keep(brin, "school.brin");
		page.desktop().unsaved().keep(branch, "school.branch");
		page.desktop().unsaved().keep(name, "school.name");
		Panel answers = page.in(card).part();
		page.kit().button(fields, "settings.add-school", page.say("schools.keep"), () -> {
			String typedBrin = brin.getText();
			String typedBranch = branch.getText();
			String typedName = name.getText();
			new Keep(answers).andShow(() -> page.exchange().schools().put(typedBrin, typedBranch, typedName), "school.brin",
					"school.branch", "school.name");
		}).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
	}

	private static void show(Panel page, List<OwnSchool> schools) {
		if (schools.isEmpty()) {
			page.quiet(page.say("schools.none"));
			return;
		}
		Card card = page.kit().card(page.content());
		for (OwnSchool school : schools) {
			Composite row = page.kit().columns(card, 3);
			page.kit().icon(row, "school", Tone.QUIET);
			String words = page.say("schools.line", school.name(), school.school().brin().code(), school.school().vestiging());
			page.kit().wide(page.kit().text(row, words));
			Panel answers = page.in(card).part();
			Spoken.as(page.kit().button(row, "settings.remove-school." + school.school(), Kind.LINK, "delete", page.say("remove"),
					() -> new Keep(answers).andShow(() -> page.exchange().schools().remove(school.school()))), page.say("remove") + ": " + words);
		}
	}
}
