package nl.dossierbrug.desktop.viewer;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.okr.FieldDifference;
import nl.dossierbrug.exchange.okr.FieldLabels;
import nl.dossierbrug.exchange.okr.FieldText;
import nl.dossierbrug.standard.OsoStandard;

/** Two versions of a dossier side by side, field by field. */
final class CompareTable {

	private final Panel panel;
	private final FieldLabels labels;
	private final FieldText text;

	CompareTable(Panel panel) {
		this.panel = panel;
		OsoStandard standard = panel.desktop().session().services().standard();
		labels = new FieldLabels(standard);
		text = new FieldText(standard, panel.desktop().language());
	}

	void build(List<FieldDifference> all, String earlier, String later) {
		Composite body = panel.content();
		Kit kit = panel.kit();
		long differing = all.stream().filter(one -> !one.same()).count();
		kit.state(body, differing == 0 ? State.GOOD : State.INFO, panel.say("compare.count", differing, all.size() - differing));
		RowTable<FieldDifference> table = new RowTable<>(body, kit.look(), "viewer.compare", panel.say("compare.title"), false, List.of(
				RowColumn.of("field", panel.say("compare.field"), 320, one -> panel.say(labels.of(one.path()))),
				RowColumn.of("before", earlier, 260, one -> one.before().map(value -> shown(one, value)).orElse("–")),
				RowColumn.of("after", later, 260, one -> one.after().map(value -> shown(one, value)).orElse("–")),
				RowColumn.<FieldDifference>of("what", panel.say("compare.what"), 130, this::what)
						.withState(one -> one.same() ? Optional.empty() : Optional.of(State.ATTENTION))), panel.desktop().tables());
		((GridData) table.control().getLayoutData()).heightHint = kit.look().px(420);
		table.rows(all);
		table.only(one -> !one.same());
		kit.check(body, "viewer.compare.all", panel.say("compare.only"), true, on -> table.only(one -> !on || !one.same()));
	}

	private String shown(FieldDifference one, String value) {
		String said = text.say(one.path(), value).replace('\n', ' ');
		return said.length() > 200 ? said.substring(0, 200) + "…" : said;
	}

	private String what(FieldDifference one) {
		return one.same() ? panel.say("compare.same") : one.before().isEmpty() ? panel.say("compare.new") : one.after().isEmpty() ? panel.say("compare.gone")
				: panel.say("compare.changed");
	}
}
