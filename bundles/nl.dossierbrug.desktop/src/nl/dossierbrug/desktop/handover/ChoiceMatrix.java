package nl.dossierbrug.desktop.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.desktop.kit.CellGrid.Cell;
import nl.dossierbrug.desktop.kit.CellGrid.Model;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.prepare.FoundDossier;

/** What goes along: the pupils against the categories, with a first row for everybody. */
final class ChoiceMatrix implements Model {

	private final Guide guide;
	private final Map<Category, Delivery> matrix;
	private final List<Category> categories;
	private final List<Pupil> pupils;
	private final List<String> rows = new ArrayList<>();
	private final Map<Integer, Set<Category>> filled;
	private final Map<Category, String> labels = new HashMap<>();

	/** @param labels what the categories are called */
	ChoiceMatrix(Guide guide, Map<Category, String> labels) {
		this.guide = guide;
		this.labels.putAll(labels);
		matrix = guide.handover().kind.orElseThrow().matrix();
		categories = matrix.keySet().stream().filter(labels::containsKey).toList();
		pupils = guide.handover().chosen();
		rows.add(guide.say("choices.everybody"));
		pupils.forEach(pupil -> rows.add(pupil.name().spoken()));
		filled = guide.handover().look.orElseThrow().pupils().stream()
				.collect(Collectors.toMap(found -> found.pupil().row(), FoundDossier::filled));
	}

	@Override
	public List<String> rows() {
		return rows;
	}

	@Override
	public List<String> columns() {
		return categories.stream().map(labels::get).toList();
	}

	@Override
	public Cell cell(int row, int column) {
		Category category = categories.get(column);
		Delivery rule = matrix.get(category);
		if (rule == Delivery.VERPLICHT) {
			return new Cell("check", Tone.QUIET, true, guide.say("choices.demanded"));
		}
		if (rule == Delivery.VERBODEN) {
			return new Cell("minus", Tone.QUIET, true, guide.say("choices.forbidden"));
		}
		if (isWithheld(row, category)) {
			return new Cell("close", Tone.WRONG, false, guide.say("choices.withheld"));
		}
		boolean empty = row > 0 && !filled.getOrDefault(pupils.get(row - 1).row(), Set.of()).contains(category);
		return empty ? new Cell("dot", Tone.QUIET, false, guide.say("choices.empty"))
				: new Cell("check", Tone.GOOD, false, guide.say("choices.along"));
	}

	private boolean isWithheld(int row, Category category) {
		HandoverUnderway handover = guide.handover();
		return (row == 0 ? Optional.ofNullable(handover.order.along().choices().get(category))
				: handover.choice(pupils.get(row - 1).row(), category)).filter(choice -> choice == Delivery.OPT_UIT).isPresent();
	}

	@Override
	public void toggle(int row, int column) {
		Category category = categories.get(column);
		HandoverUnderway handover = guide.handover();
		boolean withheld = isWithheld(row, category);
		if (row == 0) {
			handover.along(handover.order.along().withChoices(changed(handover.order.along().choices(), category, withheld, false)));
			handover.perRow(handover.order.perRow().without(category));
		} else {
			boolean forAll = handover.order.along().choices().get(category) == Delivery.OPT_UIT;
			int pupil = pupils.get(row - 1).row();
			handover.perRow(handover.order.perRow().withChoices(pupil, changed(handover.order.perRow().choices(pupil), category, withheld, forAll)));
		}
	}

	/** Where nothing is withheld nothing need be said, unless it is withheld for everybody else. */
	private static Map<Category, Delivery> changed(Map<Category, Delivery> before, Category category, boolean withheld, boolean sayAlong) {
		Map<Category, Delivery> choices = new HashMap<>(before);
		if (!withheld) {
			choices.put(category, Delivery.OPT_UIT);
		} else if (sayAlong) {
			choices.put(category, Delivery.OPTIONEEL);
		} else {
			choices.remove(category);
		}
		return choices;
	}
}
