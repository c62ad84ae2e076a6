package nl.dossierbrug.desktop.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import jakarta.inject.Inject;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.desktop.area.Area;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.TransferWords;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.RefusedOnes;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.TableSearch;
import nl.dossierbrug.exchange.follow.Tracked;
import nl.dossierbrug.exchange.model.DossierRequest;

/** All transfers over both systems: where each stands, what happened to it, and what can be done with it now. */
public final class TransfersArea extends Area {

	/** Transfers and the requests that led to none. */
	private record Found(List<Tracked> tracked, GuidedStands stands, List<DossierRequest> stray) {
	}

	private Which which = Which.ALL;
	/** What a search says besides the lit choice. */
	private Predicate<Tracked> searched = one -> true;
	/** What the place says besides. */
	private Predicate<Tracked> meant = one -> true;
	/** Below the table, where it is told why nothing stands in it. */
	private Optional<Panel> emptiness = Optional.empty();
	private Optional<String> opened = Optional.empty();
	private String sought = "";

	@Inject
	public TransfersArea(Desktop desktop) {
		super(desktop);
	}

	@Override
	protected void build(Composite empty, Place here) {
		Panel body = titledPage(empty);
		body.load("work.load", progress -> found(), found -> show(body, here, found));
	}

	private Outcome<Found> found() {
		List<Tracked> tracked = new ArrayList<>();
		return Outcome.both(exchange().tracking().each(tracked::add), exchange().tracking().requestsWithoutTransfer(),
				(all, stray) -> new Found(tracked.reversed(), GuidedStands.of(exchange(), tracked), stray.reversed()));
	}

	private void show(Panel panel, Place here, Found found) {
		Composite body = panel.content();
		if (found.tracked().isEmpty()) {
			panel.quiet(say("empty"));
			kit().primary(body, "transfers.new", say("new"), () -> go(Places.HANDOVER));
			return;
		}
		Composite tools = kit().tools(body);
		Composite filters = kit().row(tools);
		Text search = kit().bare(tools, "transfers.search", say("search"), "", SWT.SINGLE);
		search.setMessage(say("search"));
		GridData narrow = new GridData(SWT.END, SWT.CENTER, false, false);
		narrow.widthHint = look().px(240);
		search.setLayoutData(narrow);
		Composite some = kit().columns(body, 2);
		RowTable<Tracked> table = new RowTable<>(body, look(), "transfers.table", say("table"), true,
				new TransferColumns(panel, new TransferWords(exchange().connectors()), found.stands()).columns(), desktop().tables());
		emptiness = Optional.of(panel.part());
		Panel actions = panel.part();
		Panel detail = panel.part();
		searched = one -> true;
		meant = meant(here);
		if (here.get("batch").isPresent() || !here.ids("transfers").isEmpty()) {
			// just those are shown, whatever was chosen before
			which = Which.ALL;
		}
		filters(filters, table, found);
		table.rows(found.tracked());
		new TableSearch(kit(), desktop().language(), search, table, () -> {
			sought = search.getText();
			search(table, sought, found);
		});
		table.onSelect(row -> {
			opened = row.map(tracked -> tracked.transfer().id());
			detail(detail, row, found.stands());
		});
		table.onOpen(tracked -> go(Places.dossier(tracked.transfer().id())));
		table.onTick(() -> {
			actions.clear();
			new TickedActions(actions).build(table.ticked());
			actions.fit();
		});
		begin(table, search, some, here, found.tracked());
		RefusedOnes refused = new RefusedOnes(kit(), desktop().language());
		found.stray().stream().limit(5).forEach(request -> request.refusal().ifPresent(why -> refused.add(
				say("stray", desktop().moment(request.at()), request.by(), Bsn.mask(request.number())), why)));
		refused.build(body);
	}

	/** As the place says: some transfers, marked; those of a batch; or those in which words stand. */
	private static Predicate<Tracked> meant(Place here) {
		Set<String> wanted = Set.copyOf(here.ids("transfers"));
		Optional<String> batch = here.get("batch");
		return wanted.isEmpty() && batch.isEmpty() ? one -> true
				: one -> wanted.contains(one.transfer().id()) || batch.filter(one.transfer().batch()::equals).isPresent();
	}

	private void begin(RowTable<Tracked> table, Text search, Composite some, Place here, List<Tracked> tracked) {
		Set<String> wanted = Set.copyOf(here.ids("transfers"));
		Optional<String> batch = here.get("batch");
		if (!wanted.isEmpty() || batch.isPresent()) {
			kit().wide(kit().quiet(some, say("some", table.shown().size(), tracked.size())));
			kit().link(some, "transfers.show-all", say("some.all"), () -> go(Places.TRANSFERS));
			if (batch.isEmpty()) {
				table.tick(table.shown());
			}
			table.shown().stream().findFirst().ifPresent(table::select);
		} else if (here.get("search").isPresent()) {
			search.setText(here.get("search").get());
		} else {
			if (!sought.isEmpty()) {
				search.setText(sought);
			}
			opened.flatMap(id -> tracked.stream().filter(one -> one.transfer().id().equals(id)).findFirst()).ifPresent(table::select);
		}
	}

	/** A whole BSN finds its pupil and is not shown. What is chosen above stays chosen. */
	private void search(RowTable<Tracked> table, String typed, Found found) {
		Optional<Bsn> bsn = Bsn.of(typed.replaceAll("[\\s.]", ""));
		searched = bsn.isPresent() ? tracked -> tracked.transfer().bsn().equals(bsn) : tracked -> true;
		table.filter(bsn.isPresent() ? "" : typed);
		narrow(table, found);
	}

	private void narrow(RowTable<Tracked> table, Found found) {
		table.only(tracked -> meant.test(tracked) && searched.test(tracked) && holds(which, found, tracked));
		emptiness.ifPresent(place -> nothing(place, table));
	}

	/** An empty table says why it is empty. */
	private void nothing(Panel place, RowTable<Tracked> table) {
		place.clear();
		if (table.shown().isEmpty() && !table.rows().isEmpty()) {
			place.quiet(say("nothing"));
		}
		place.fit();
	}

	private static boolean holds(Which one, Found found, Tracked tracked) {
		return one.holds(tracked) || one == Which.WRONG && found.stands().isWrong(tracked);
	}

	private void filters(Composite row, RowTable<Tracked> table, Found found) {
		List<ActionButton> buttons = new ArrayList<>();
		for (Which one : Which.values()) {
			long count = found.tracked().stream().filter(tracked -> holds(one, found, tracked)).count();
			ActionButton button = kit().inRow(kit().link(row, "transfers.which." + one.name().toLowerCase(Locale.ROOT),
					say("which." + one, count), () -> {
						which = one;
						narrow(table, found);
						buttons.forEach(other -> other.chosen(false));
						buttons.get(one.ordinal()).chosen(true);
					}));
			buttons.add(button);
		}
		buttons.get(which.ordinal()).chosen(true);
		narrow(table, found);
	}

	private void detail(Panel place, Optional<Tracked> chosen, GuidedStands stands) {
		place.clear();
		chosen.ifPresent(tracked -> new TransferDetail(place, new TransferWords(exchange().connectors()), stands).build(tracked));
		place.fit();
		chosen.ifPresent(tracked -> Scroll.reveal(place.content()));
	}

	@Override
	public String helpPage() {
		return "transfers";
	}
}
