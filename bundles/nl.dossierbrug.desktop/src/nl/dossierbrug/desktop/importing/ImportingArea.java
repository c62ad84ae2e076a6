package nl.dossierbrug.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportResult;

/** What an import would do, pupil by pupil and field by field; then doing it, and taking it back. */
public final class ImportingArea extends Area {

	private Choices choices = new Choices("", List.of());

	@Inject
	public ImportingArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		String receiver = here.get("receiver").orElse("");
		if (!choices.isFor(receiver, here.ids("transfers"))) {
			choices = new Choices(receiver, here.ids("transfers"));
		}
		Panel page = page(empty);
		Optional<DossierReceiver> connector = exchange().connectors().receiver(receiver) instanceof Outcome.Done<DossierReceiver>(DossierReceiver found)
				? Optional.of(found) : Optional.empty();
		Text system = connector.map(DossierReceiver::name).orElse(Text.same(receiver));
		kit().title(page.content(), say("title", say(system)));
		if (choices.transfers.isEmpty() || connector.isEmpty()) {
			page.quiet(say("nothing"));
			kit().primary(page.content(), "importing.inbox", say("to-inbox"), () -> go(Places.INBOX));
			return;
		}
		if (!choices.done.isEmpty()) {
			new DonePanel(page, choices).build(here.get("undo").isPresent());
			return;
		}
		choices.begin(connector.get());
		Panel problems = page.part();
		new ModeCard(page, choices).build(connector.get(), say(system));
		Panel body = page.room();
		Composite foot = kit().foot(empty);
		body.load("work.plan", this::plan, results -> {
			new PlanPanel(body, choices, connector.get()).build(results);
			foot(foot, problems, results);
			empty.layout(true, true);
		});
	}

	private Outcome<List<ImportResult>> plan(Progress progress) {
		List<ImportResult> results = new ArrayList<>();
		return exchange().importing().run(choices.order(true, choices.transfers), results::add, progress).map(done -> results);
	}

	private void foot(Composite foot, Panel problems, List<ImportResult> results) {
		List<String> possible = results.stream().filter(result -> result.action() != Action.REFUSED).map(result -> result.transfer().id())
				.filter(id -> !choices.leftOut.contains(id)).toList();
		kit().quiet(foot, say(possible.isEmpty() ? "nobody" : "nothing-yet"));
		ActionButton button = kit().primary(foot, "importing.import", say("import", possible.size()), () -> {
		});
		button.setEnabled(!possible.isEmpty());
		button.addListener(SWT.Selection, e -> {
			button.setEnabled(false);
			carryOut(possible, problems, button);
		});
	}

	/** What was done must be known whatever becomes of this page meanwhile, so that it can be undone. */
	private void carryOut(List<String> ids, Panel problems, ActionButton button) {
		Choices mine = choices;
		List<ImportResult> results = new ArrayList<>();
		problems.run("work.import", progress -> exchange().importing().run(mine.order(false, ids), results::add, progress), outcome -> {
			mine.done.addAll(results);
			if (results.stream().anyMatch(result -> result.importId().isPresent())) {
				desktop().undoable(Places.importing(mine.receiver, mine.transfers).with("undo", "all"));
			}
			if (outcome instanceof Outcome.Done) {
				problems.refresh();
			} else if (!button.isDisposed()) {
				problems.answer(outcome, none -> {
				});
				button.setEnabled(true);
			}
		});
	}

	@Override
	public String helpPage() {
		return "importing";
	}
}
