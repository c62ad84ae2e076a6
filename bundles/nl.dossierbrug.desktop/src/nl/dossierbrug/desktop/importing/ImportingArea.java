package nl.dossierbrug.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.Scroll;
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
		Scroll scroll = new Scroll(empty, Look.MARGIN);
		Composite content = scroll.content();
		Optional<DossierReceiver> connector = exchange().connectors().receiver(receiver) instanceof Outcome.Done<DossierReceiver>(DossierReceiver found)
				? Optional.of(found) : Optional.empty();
		Text system = connector.map(DossierReceiver::name).orElse(Text.same(receiver));
		kit().title(content, say("title", say(system)));
		if (choices.transfers.isEmpty() || connector.isEmpty()) {
			kit().wide(kit().quiet(content, say("nothing")));
			kit().primary(content, "importing.inbox", say("to-inbox"), () -> go(Places.INBOX));
			scroll.fit();
			return;
		}
		if (!choices.done.isEmpty()) {
			new DonePanel(desktop(), messages(), choices).build(content);
			scroll.fit();
			return;
		}
		choices.begin(connector.get());
		Composite problems = kit().columns(content, 1);
		new ModeCard(desktop(), messages(), choices).build(content, connector.get(), say(system), () -> desktop().navigation().refresh());
		Composite body = kit().columns(content, 1);
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite foot = kit().band(empty, 2);
		attempt("work.plan", this::plan, results -> {
			new PlanPanel(desktop(), messages(), choices, connector.get()).build(body, results);
			foot(foot, problems, results);
			empty.layout(true, true);
			scroll.fit();
		}, refusals -> refusals(body, refusals));
		scroll.fit();
	}

	private Outcome<List<ImportResult>> plan(Progress progress) {
		List<ImportResult> results = new ArrayList<>();
		return exchange().importing().run(choices.order(true, choices.transfers), results::add, progress).map(done -> results);
	}

	private void foot(Composite foot, Composite problems, List<ImportResult> results) {
		List<String> possible = results.stream().filter(result -> result.action() != Action.REFUSED).map(result -> result.transfer().id())
				.filter(id -> !choices.leftOut.contains(id)).toList();
		kit().wide(kit().quiet(foot, say(possible.isEmpty() ? "nobody" : "nothing-yet")));
		ActionButton button = kit().primary(foot, "importing.import", say("import", possible.size()), () -> {
		});
		button.setEnabled(!possible.isEmpty());
		button.addListener(SWT.Selection, e -> {
			button.setEnabled(false);
			carryOut(possible, problems, button);
		});
	}

	/** What was done must be known whatever becomes of this page meanwhile, so that it can be undone. */
	private void carryOut(List<String> ids, Composite problems, ActionButton button) {
		Choices mine = choices;
		List<ImportResult> results = new ArrayList<>();
		desktop().work().run(messages().text("work.import"), progress -> exchange().importing().run(mine.order(false, ids), results::add, progress),
				outcome -> {
					mine.done.addAll(results);
					switch (outcome) {
						case Outcome.Done<Integer> done -> desktop().navigation().refresh();
						case Outcome.Refused<Integer>(var refusals) -> {
							if (!problems.isDisposed()) {
								Kit.clear(problems);
								refusals(problems, refusals);
								button.setEnabled(true);
							}
						}
					}
				});
	}

	@Override
	public String helpPage() {
		return "importing";
	}
}
