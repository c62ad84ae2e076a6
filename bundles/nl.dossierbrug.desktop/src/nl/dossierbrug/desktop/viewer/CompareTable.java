package nl.dossierbrug.desktop.viewer;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.okr.FieldDifference;
import nl.dossierbrug.exchange.okr.FieldLabels;
import nl.dossierbrug.exchange.okr.FieldText;
import nl.dossierbrug.standard.OsoStandard;

/** Two versions of a dossier side by side, field by field. */
final class CompareTable {

	private final Desktop desktop;
	private final Messages messages;
	private final FieldLabels labels;
	private final FieldText text;

	CompareTable(Desktop desktop, Messages messages) {
		this.desktop = desktop;
		this.messages = messages;
		OsoStandard standard = desktop.session().services().standard();
		labels = new FieldLabels(standard);
		text = new FieldText(standard, desktop.language());
	}

	void build(Composite body, List<FieldDifference> all, String earlier, String later) {
		Kit kit = desktop.kit();
		long differing = all.stream().filter(one -> !one.same()).count();
		kit.state(body, differing == 0 ? State.GOOD : State.INFO, say("compare.count", differing, all.size() - differing));
		RowTable<FieldDifference> table = new RowTable<>(body, kit.look(), "viewer.compare", say("compare.title"), false, List.of(
				RowColumn.of("field", say("compare.field"), 320, one -> desktop.say(labels.of(one.path()))),
				RowColumn.of("before", earlier, 260, one -> one.before().map(value -> shown(one, value)).orElse("–")),
				RowColumn.of("after", later, 260, one -> one.after().map(value -> shown(one, value)).orElse("–")),
				RowColumn.<FieldDifference>of("what", say("compare.what"), 130, this::what)
						.withState(one -> one.same() ? Optional.empty() : Optional.of(State.ATTENTION))), desktop.widths());
		((GridData) table.control().getLayoutData()).heightHint = kit.look().px(420);
		table.rows(all);
		table.only(one -> !one.same());
		kit.check(body, "viewer.compare.all", say("compare.only"), true, on -> table.only(one -> !on || !one.same()));
		Scroll.refit(body);
	}

	private String shown(FieldDifference one, String value) {
		String said = text.say(one.path(), value).replace('\n', ' ');
		return said.length() > 200 ? said.substring(0, 200) + "…" : said;
	}

	private String what(FieldDifference one) {
		return one.same() ? say("compare.same") : one.before().isEmpty() ? say("compare.new") : one.after().isEmpty() ? say("compare.gone")
				: say("compare.changed");
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
