package nl.dossierbrug.desktop.handover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.DayOrder;
import nl.dossierbrug.core.pupil.ListChoices;
import nl.dossierbrug.core.pupil.ListColumn;
import nl.dossierbrug.core.pupil.ListSheet;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.exchange.prepare.Pair;

/**
 * Above the pupils of a list: which sheets were read, what each column was taken for with a masked sample, and what the
 * list does not decide. Whatever is chosen reads the list anew.
 */
final class ListStrip {

	private static final int SIDE_BY_SIDE = 3;

	private final Guide guide;
	private final PupilList list;
	private final Runnable again;

	/** @param again reads the list anew */
	ListStrip(Guide guide, PupilList list, Runnable again) {
		this.guide = guide;
		this.list = list;
		this.again = again;
	}

	void build(Composite body) {
		Kit kit = guide.kit();
		if (!list.sheets().isEmpty()) {
			Composite row = kit.row(body);
			list.sheets().forEach(sheet -> sheet(row, sheet));
		}
		if (list.findings().stream().anyMatch(finding -> finding.rule().equals("list.date.asked"))) {
			Composite row = kit.row(body);
			kit.inRow(kit.link(row, "handover.dates.day", guide.say("strip.dates.day"), () -> days(DayOrder.DAY_FIRST)));
			kit.inRow(kit.link(row, "handover.dates.month", guide.say("strip.dates.month"), () -> days(DayOrder.MONTH_FIRST)));
		}
		if (list.columns().stream().anyMatch(column -> !column.heading().isEmpty())) {
			columns(kit.columns(body, 1));
		}
	}

	private void days(DayOrder order) {
		read(choices -> new ListChoices(choices.columns(), choices.sheets(), Optional.of(order)));
		again.run();
	}

	private void read(UnaryOperator<ListChoices> change) {
		ListChoices now = guide.handover().order.pupils().choices();
		guide.handover().reading(change.apply(now).remembering(now.remembered()));
	}

	private void sheet(Composite row, ListSheet sheet) {
		Kit kit = guide.kit();
		boolean read = sheet.skipped().isEmpty();
		kit.inRow(kit.text(row, read ? guide.say("strip.sheet", sheet.name(), sheet.pupils())
				: guide.say("strip.sheet.skipped", sheet.name(), guide.say(sheet.skipped().get()))));
		boolean onlyOne = read && list.sheets().stream().filter(one -> one.skipped().isEmpty()).count() == 1;
		if (!onlyOne) {
			kit.inRow(kit.link(row, "handover.sheet." + sheet.name(), guide.say(read ? "strip.sheet.leave" : "strip.sheet.take"), () -> choose(sheet, !read)));
		}
	}

	private void choose(ListSheet sheet, boolean read) {
		List<String> sheets = new ArrayList<>(list.sheets().stream().filter(one -> one.skipped().isEmpty()).map(ListSheet::name).toList());
		if (read) {
			sheets.add(sheet.name());
		} else {
			sheets.remove(sheet.name());
		}
		read(choices -> new ListChoices(choices.columns(), Set.copyOf(sheets), choices.days()));
		again.run();
	}

	/** How many columns are used is enough to know for most; the rest is one click away, since a list can have fifty. */
	private void columns(Composite place) {
		Map<String, ListColumn> byHeading = new LinkedHashMap<>();
		list.columns().stream().filter(column -> !column.heading().isEmpty()).forEach(column -> byHeading.merge(column.heading(), column, (one, other) -> one.field().isPresent() ? one : other));
		long unused = byHeading.values().stream().filter(column -> column.field().isEmpty()).count();
		String counted = guide.say("strip.columns", byHeading.size() - unused, unused);
		guide.kit().link(place, "handover.columns", counted, () -> {
			Kit.clear(place);
			guide.kit().quiet(place, counted);
			Composite tiles = guide.kit().tiles(place, SIDE_BY_SIDE);
			byHeading.values().forEach(column -> column(place, tiles, column));
			guide.changed();
		});
	}

	private void column(Composite place, Composite tiles, ListColumn column) {
		List<Column> fields = List.of(Column.values());
		List<String> items = new ArrayList<>(List.of(guide.say("strip.not-used")));
		fields.forEach(field -> items.add(guide.say(word(field))));
		int chosen = column.field().map(field -> fields.indexOf(field) + 1).orElse(0);
		String label = column.sample().isEmpty() ? column.heading() : guide.say("strip.column", column.heading(), column.sample());
		Combo combo = guide.kit().choice(tiles, "handover.column." + column.heading(), label, items, chosen,
				index -> take(place, column.heading(), index == 0 ? Optional.empty() : Optional.of(fields.get(index - 1))));
		Spoken.as(combo, label);
	}

	private void take(Composite place, String heading, Optional<Column> field) {
		Pair pair = guide.handover().order.pair();
		guide.attempt("work.list", progress -> guide.exchange().lists().memory().remember(pair.school().orElseThrow(), pair.sender(), heading, field),
				remembered -> again.run(), refusals -> guide.refusals(place, refusals));
	}

	private static String word(Column field) {
		return switch (field) {
			case BSN -> "strip.field.bsn";
			case ONDERWIJSNUMMER -> "strip.field.onderwijsnummer";
			case LEERLINGNUMMER -> "strip.field.leerlingnummer";
			case ROEPNAAM -> "strip.field.roepnaam";
			case VOORNAMEN -> "strip.field.voornamen";
			case VOORLETTERS -> "strip.field.voorletters";
			case VOORVOEGSEL -> "strip.field.tussenvoegsel";
			case ACHTERNAAM -> "strip.field.achternaam";
			case NAAM -> "strip.field.naam";
			case GEBOORTEDATUM -> "strip.field.geboortedatum";
			case GESLACHT -> "strip.field.geslacht";
			case GROEP -> "strip.field.groep";
			case LEERJAAR -> "strip.field.leerjaar";
			case SCHOOLJAAR -> "strip.field.schooljaar";
			case INSCHRIJFDATUM -> "strip.field.inschrijfdatum";
			case UITSCHRIJFDATUM -> "strip.field.uitschrijfdatum";
			case STATUS -> "strip.field.status";
			case BRIN -> "strip.field.brin";
			case VESTIGING -> "strip.field.vestiging";
		};
	}
}
