package nl.dossierbrug.desktop.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportResult;

/** The pupils of an import with what would happen to each, and beside them the plan of one. */
final class PlanPanel {

	private final Panel panel;
	private final Choices choices;
	private final DossierReceiver receiver;

	PlanPanel(Panel panel, Choices choices, DossierReceiver receiver) {
		this.panel = panel;
		this.choices = choices;
		this.receiver = receiver;
	}

	void build(List<ImportResult> results) {
		Composite body = panel.content();
		Kit kit = panel.kit();
		kit.wide(kit.strong(body, panel.say("counts", count(results, Action.NEW), count(results, Action.UPDATE), count(results, Action.SAME),
				count(results, Action.REFUSED))));
		boolean several = results.size() > 1;
		Composite columns = several ? kit.pair(body, 330) : kit.columns(body, 1);
		columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Optional<ImportResult> first = results.stream().filter(result -> choices.shown.equals(Optional.of(result.transfer().id()))).findFirst()
				.or(() -> results.stream().findFirst());
		if (several) {
			RowTable<ImportResult> table = pupils(columns, results);
			Panel plan = plan(columns);
			table.onSelect(row -> row.ifPresent(result -> show(plan, result)));
			first.ifPresent(table::select);
		} else {
			Panel plan = plan(columns);
			first.ifPresent(result -> show(plan, result));
		}
	}

	private static long count(List<ImportResult> results, Action action) {
		return results.stream().filter(result -> result.action() == action).count();
	}

	private Panel plan(Composite columns) {
		Composite plan = panel.kit().columns(columns, 1);
		plan.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return panel.in(plan);
	}

	private RowTable<ImportResult> pupils(Composite columns, List<ImportResult> results) {
		RowTable<ImportResult> table = new RowTable<>(columns, panel.kit().look(), "importing.pupils", panel.say("pupils"), true, List.of(
				RowColumn.of("name", panel.say("column.name"), 185, result -> result.transfer().name()),
				RowColumn.<ImportResult>of("action", panel.say("column.action"), 100, result -> panel.say("action." + result.action()))
						.withState(result -> Optional.of(state(result.action())))), panel.desktop().tables());
		GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = panel.kit().look().px(300);
		data.heightHint = panel.kit().look().px(360);
		table.control().setLayoutData(data);
		table.rows(results.stream().sorted(Comparator.comparing(result -> result.action() != Action.REFUSED)).toList());
		table.tickable(result -> result.action() != Action.REFUSED, table::select);
		table.tick(results.stream().filter(result -> !choices.leftOut.contains(result.transfer().id())).toList());
		table.onTick(() -> {
			choices.leftOut.clear();
			List<ImportResult> ticked = table.ticked();
			results.stream().filter(result -> !ticked.contains(result)).map(result -> result.transfer().id()).forEach(choices.leftOut::add);
			panel.refresh();
		});
		return table;
	}

	static State state(Action action) {
		return switch (action) {
			case NEW, UPDATE -> State.INFO;
			case SAME -> State.IDLE;
			case REFUSED -> State.WRONG;
		};
	}

	private void show(Panel plan, ImportResult result) {
		plan.clear();
		choices.shown = Optional.of(result.transfer().id());
		panel.kit().heading(plan.content(), result.transfer().name());
		if (result.refusal().isPresent()) {
			new HeldBack(plan, choices, receiver).build(result);
		} else {
			result.plan().ifPresent(planned -> new FieldGrid(plan, choices, receiver).build(plan.content(), result.transfer(), planned));
		}
		plan.fit();
	}
}
