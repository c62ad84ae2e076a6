package nl.dossierbrug.desktop.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldChange.Effect;
import nl.dossierbrug.exchange.okr.FieldLabels;
import nl.dossierbrug.exchange.okr.FieldText;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.ImportPlan;
import nl.dossierbrug.exchange.okr.PlannedField;
import nl.dossierbrug.standard.OsoStandard;

/** The plan of one pupil as a grid: each field as it is, as the dossier has it, and as it will be. */
final class FieldGrid {

	private static final int LONGEST = 200;

	private final Panel panel;
	private final Choices choices;
	private final OsoStandard standard;
	private final FieldLabels labels;
	private final FieldText text;
	private final Set<String> own;

	FieldGrid(Panel panel, Choices choices, DossierReceiver receiver) {
		this.panel = panel;
		this.choices = choices;
		standard = panel.desktop().session().services().standard();
		labels = new FieldLabels(standard, receiver);
		text = new FieldText(standard, panel.desktop().language());
		own = receiver.ownFields().stream().map(OwnField::path).collect(Collectors.toSet());
	}

	void build(Composite place, Transfer transfer, ImportPlan plan) {
		Kit kit = panel.kit();
		kit.wide(kit.quiet(place, counts(plan)));
		kit.check(place, "importing.differences", panel.say("only-differences"), choices.onlyDifferences, on -> {
			choices.onlyDifferences = on;
			panel.refresh();
		});
		RowTable<FieldRow> table = new RowTable<>(place, kit.look(), "importing.fields", panel.say("fields"), false, columns(transfer), panel.desktop().tables());
		((GridData) table.control().getLayoutData()).heightHint = kit.look().px(330);
		Composite detail = kit.columns(place, 1);
		table.onSelect(row -> row.ifPresent(chosen -> new FieldDetail(panel, choices, labels, text).build(detail, transfer, chosen,
				isOwn(chosen))));
		table.rows(rows(plan));
	}

	private String counts(ImportPlan plan) {
		return panel.say("effects", plan.count(Effect.OVERWRITE), plan.count(Effect.FILL) + plan.count(Effect.ADD), plan.count(Effect.CLEAR),
				plan.count(Effect.KEEP), plan.unchanged());
	}

	private List<FieldRow> rows(ImportPlan plan) {
		Map<String, List<PlannedField>> blocks = new LinkedHashMap<>();
		for (PlannedField field : PlannedField.of(plan)) {
			if (!choices.onlyDifferences || field.differs() || own.contains(field.path())) {
				blocks.computeIfAbsent(block(field.path()), b -> new ArrayList<>()).add(field);
			}
		}
		List<FieldRow> rows = new ArrayList<>();
		blocks.forEach((block, fields) -> {
			rows.add(new FieldRow(block, Optional.empty(), fields.stream().map(PlannedField::path).filter(path -> !own.contains(path)).toList()));
			fields.forEach(field -> rows.add(new FieldRow(block, Optional.of(field), List.of(field.path()))));
		});
		return rows;
	}

	private String block(String path) {
		return own.contains(path) ? panel.say("block.own")
				: standard.meaning(path).category().map(Category::code).map(code -> panel.say(standard.label(code))).orElse(panel.say("block.other"));
	}

	private boolean isOwn(FieldRow row) {
		return row.field().isPresent() && own.contains(row.field().get().path());
	}

	private List<RowColumn<FieldRow>> columns(Transfer transfer) {
		return List.of(
				RowColumn.of("field", panel.say("column.field"), 180, row -> row.field().map(field -> "   " + panel.say(labels.inPart(field.path())))
						.orElseGet(() -> row.block().toUpperCase(panel.desktop().language() == Language.NL
								? Locale.of("nl") : Locale.ENGLISH))),
				RowColumn.of("mine", panel.say("column.mine"), 120, row -> row.field().flatMap(PlannedField::mine).map(FieldValue::value)
						.map(value -> shown(row, value)).orElse(row.field().isPresent() ? "–" : "")),
				RowColumn.of("dossier", panel.say("column.dossier"), 120, row -> row.field().flatMap(PlannedField::dossier).map(value -> shown(row, value))
						.orElse(row.field().isPresent() ? "–" : "")),
				RowColumn.of("result", panel.say("column.result"), 120, row -> row.field().flatMap(PlannedField::result).map(value -> shown(row, value))
						.orElse(row.field().isPresent() ? "–" : "")),
				RowColumn.<FieldRow>of("effect", panel.say("column.effect"), 150, row -> effect(transfer, row)).withState(this::state));
	}

	private String shown(FieldRow row, String value) {
		String said = text.say(row.field().orElseThrow().path(), value).replace('\n', ' ');
		return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
	}

	private String effect(Transfer transfer, FieldRow row) {
		if (row.field().isEmpty()) {
			return "";
		}
		if (isOwn(row)) {
			return panel.say("own");
		}
		String words = row.field().get().effect().map(effect -> panel.say("effect." + effect)).orElse(panel.say("effect.same"));
		return choices.field(transfer.id(), row.field().get().path()).map(choice -> words + " · " + panel.say("chosen")).orElse(words);
	}

	private Optional<State> state(FieldRow row) {
		return row.field().flatMap(PlannedField::effect).map(effect -> switch (effect) {
			case FILL, ADD -> State.GOOD;
			case OVERWRITE, CLEAR -> State.ATTENTION;
			case KEEP -> State.IDLE;
		});
	}
}
