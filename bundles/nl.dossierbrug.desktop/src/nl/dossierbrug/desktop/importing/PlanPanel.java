package nl.dossierbrug.desktop.importing;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportResult;

/** The pupils of an import with what would happen to each, and beside them the plan of one. */
final class PlanPanel {

	private final Desktop desktop;
	private final Messages messages;
	private final Choices choices;
	private final DossierReceiver receiver;

	PlanPanel(Desktop desktop, Messages messages, Choices choices, DossierReceiver receiver) {
		this.desktop = desktop;
		this.messages = messages;
		this.choices = choices;
		this.receiver = receiver;
	}

	void build(Composite body, List<ImportResult> results) {
		Kit kit = desktop.kit();
		kit.wide(kit.strong(body, say("counts", count(results, Action.NEW), count(results, Action.UPDATE), count(results, Action.SAME),
				count(results, Action.REFUSED))));
		boolean several = results.size() > 1;
		Composite columns = kit.columns(body, several ? 2 : 1);
		columns.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		((GridLayout) columns.getLayout()).horizontalSpacing = Look.GAP;
		Optional<ImportResult> first = results.stream().filter(result -> choices.shown.equals(Optional.of(result.transfer().id()))).findFirst()
				.or(() -> results.stream().findFirst());
		if (several) {
			RowTable<ImportResult> table = pupils(columns, results);
			Composite plan = plan(columns);
			table.onSelect(row -> row.ifPresent(result -> show(plan, result)));
			first.ifPresent(table::select);
		} else {
			Composite plan = plan(columns);
			first.ifPresent(result -> show(plan, result));
		}
	}

	private static long count(List<ImportResult> results, Action action) {
		return results.stream().filter(result -> result.action() == action).count();
	}

	private Composite plan(Composite columns) {
		Composite plan = desktop.kit().columns(columns, 1);
		plan.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		return plan;
	}

	private RowTable<ImportResult> pupils(Composite columns, List<ImportResult> results) {
		RowTable<ImportResult> table = new RowTable<>(columns, desktop.kit().look(), "importing.pupils", say("pupils"), true, List.of(
				RowColumn.of("name", say("column.name"), 185, result -> result.transfer().name()),
				RowColumn.<ImportResult>of("action", say("column.action"), 100, result -> say("action." + result.action()))
						.withState(result -> Optional.of(state(result.action())))), desktop.widths());
		GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
		data.widthHint = desktop.kit().look().px(300);
		data.heightHint = desktop.kit().look().px(360);
		table.control().setLayoutData(data);
		table.rows(results);
		table.tickable(result -> result.action() != Action.REFUSED, table::select);
		table.tick(results.stream().filter(result -> !choices.leftOut.contains(result.transfer().id())).toList());
		table.onTick(() -> {
			choices.leftOut.clear();
			List<ImportResult> ticked = table.ticked();
			results.stream().filter(result -> !ticked.contains(result)).map(result -> result.transfer().id()).forEach(choices.leftOut::add);
			desktop.navigation().refresh();
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

	private void show(Composite plan, ImportResult result) {
		Kit.clear(plan);
		choices.shown = Optional.of(result.transfer().id());
		desktop.kit().heading(plan, result.transfer().name());
		if (result.refusal().isPresent()) {
			new HeldBack(desktop, messages, choices, receiver).build(plan, result);
		} else {
			result.plan().ifPresent(planned -> new FieldGrid(desktop, messages, choices, receiver).build(plan, result.transfer(), planned));
		}
		Scroll.refit(plan);
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
