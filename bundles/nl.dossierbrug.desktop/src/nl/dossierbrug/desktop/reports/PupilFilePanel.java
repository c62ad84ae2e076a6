package nl.dossierbrug.desktop.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Destroyer;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.ReasonForm;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.TableSearch;
import nl.dossierbrug.desktop.kit.Spoken;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.files.OkrSummary;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.okr.FieldLabels;
import nl.dossierbrug.exchange.okr.FieldText;
import nl.dossierbrug.exchange.okr.FieldValue;
import nl.dossierbrug.exchange.okr.OkrPart;
import nl.dossierbrug.exchange.okr.Origin;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.standard.OsoStandard;

/** One pupil's file: how complete each part is, the receiver's own fields to fill in, and every value with where it came from. */
final class PupilFilePanel {

	/** A field with its value. */
	private record Filled(String part, String path, FieldValue value) {
	}

	private final Panel panel;
	private final DossierReceiver receiver;
	private final OsoStandard standard;
	private final FieldLabels labels;
	private final FieldText text;

	PupilFilePanel(Panel panel, DossierReceiver receiver) {
		this.panel = panel;
		this.receiver = receiver;
		standard = panel.desktop().session().services().standard();
		labels = new FieldLabels(standard, receiver);
		text = new FieldText(standard, panel.desktop().language());
	}

	void build(OkrSummary summary) {
		Composite body = panel.content();
		Kit kit = panel.kit();
		PupilFile file = summary.file();
		kit.button(body, "reports.back", Kind.LINK, "back", panel.say("back"), () -> panel.go(Places.reports(receiver.id())));
		panel.head(file.name(), panel.say("about", panel.say(receiver.name()), file.group(), file.bsn().map(Bsn::masked).orElse(panel.say("no-bsn")),
				file.birthDate().map(panel.desktop()::day).orElse("?")));
		Composite tiles = kit.tiles(body, 2);
		own(tiles, file);
		parts(tiles, summary);
		fields(body, file);
		if (panel.exchange().may(Right.DELETE)) {
			destroy(body, file);
		}
	}

	/** It cannot be undone, so it is asked why, with what it means. */
	private void destroy(Composite body, PupilFile file) {
		Panel place = panel.part();
		Destroyer destroyer = new Destroyer(place, () -> panel.go(Places.reports(receiver.id())));
		panel.kit().button(body, "reports.destroy", Kind.LINK, "delete", panel.say("destroy"),
				() -> new ReasonForm(place).ask("destroy", reason -> destroyer.pupilFile(file.id(), reason))).moveAbove(place.content());
	}

	/** Keeps what was typed in a field. @param answers where it is told when it was refused */
	private void save(String file, String path, String value, Panel answers) {
		answers.attempt("work.save", progress -> panel.exchange().okr().setInFile(receiver.id(), file, path, value), saved -> {
			panel.desktop().unsaved().taken(ReportsArea.field(file, path));
			panel.refresh();
		});
	}

	private void parts(Composite tiles, OkrSummary summary) {
		Kit kit = panel.kit();
		Card card = kit.card(tiles);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		kit.strong(card, panel.say("complete", summary.complete()));
		Composite rows = kit.columns(card, 3);
		for (OkrPart part : summary.parts()) {
			Label name = kit.wide(kit.label(rows, panel.say(part.label()), Look.Size.TEXT,
					Tone.TEXT));
			ProgressBar bar = new ProgressBar(rows, SWT.HORIZONTAL | SWT.SMOOTH);
			bar.setSelection(part.percent());
			GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
			data.widthHint = kit.look().px(70);
			bar.setLayoutData(data);
			Spoken.as(bar, name.getText() + " " + part.percent() + " %");
			kit.quiet(rows, panel.say(part.filled() > 0 ? "part.filled" : part.demanded() ? "part.demanded" : "part.empty", part.filled()));
		}
	}

	private void own(Composite tiles, PupilFile file) {
		Kit kit = panel.kit();
		Card card = kit.card(tiles);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		kit.strong(card, panel.say("own", panel.say(receiver.name())));
		kit.wide(kit.quiet(card, panel.say("own.what")));
		for (OwnField field : receiver.ownFields()) {
			Composite row = kit.columns(card, 2);
			String value = Optional.ofNullable(file.fields().get(field.path())).map(FieldValue::value).orElse("");
			Text typed = kit.field(row, "reports.own." + field.path(), panel.say(field.label()), value);
			panel.desktop().unsaved().keep(typed, ReportsArea.field(file.id(), field.path()));
			Panel answers = panel.in(card).part();
			kit.button(row, "reports.save." + field.path(), panel.say("save"), () -> save(file.id(), field.path(), typed.getText(), answers))
					.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
			typed.addListener(SWT.DefaultSelection, e -> save(file.id(), field.path(), typed.getText(), answers));
		}
		if (receiver.ownFields().isEmpty()) {
			kit.wide(kit.quiet(card, panel.say("own.none")));
		}
	}

	private void fields(Composite body, PupilFile file) {
		Kit kit = panel.kit();
		Composite tools = kit.tools(body);
		kit.heading(tools, panel.say("fields"));
		Text filter = kit.bare(tools, "reports.fields.filter", panel.say("fields.filter"), "", SWT.SINGLE);
		filter.setMessage(panel.say("fields.filter"));
		GridData narrow = new GridData(SWT.END, SWT.CENTER, false, false);
		narrow.widthHint = kit.look().px(240);
		filter.setLayoutData(narrow);
		RowTable<Filled> table = new RowTable<>(body, kit.look(), "reports.fields", panel.say("fields"), false, List.of(
				RowColumn.of("part", panel.say("column.part"), 150, Filled::part),
				RowColumn.of("field", panel.say("column.field"), 260, filled -> panel.say(labels.inPart(filled.path()))),
				RowColumn.of("value", panel.say("column.value"), 260, filled -> text.say(filled.path(), filled.value().value()).replace('\n', ' ')),
				RowColumn.of("origin", panel.say("column.origin"), 280, filled -> origin(filled.value().origin()))), panel.desktop().tables());
		((GridData) table.control().getLayoutData()).heightHint = kit.look().px(330);
		Panel detail = panel.part();
		new TableSearch(kit, panel.desktop().language(), filter, table);
		table.rows(rows(file));
		table.onSelect(row -> {
			detail.clear();
			row.ifPresent(filled -> edit(detail.content(), file.id(), filled));
			detail.fit();
		});
	}

	private List<Filled> rows(PupilFile file) {
		Map<String, List<Filled>> parts = new LinkedHashMap<>();
		file.fields().forEach((path, value) -> {
			String part = part(path);
			parts.computeIfAbsent(part, p -> new ArrayList<>()).add(new Filled(part, path, value));
		});
		return parts.values().stream().flatMap(List::stream).collect(Collectors.toList());
	}

	private String part(String path) {
		return standard.meaning(path).category().map(Category::code).map(code -> panel.say(standard.label(code)))
				.orElse(panel.say(receiver.name()));
	}

	private String origin(Origin origin) {
		String day = panel.desktop().day(origin.at().atZone(panel.desktop().session().clock().getZone()).toLocalDate());
		return origin.kind() == Origin.Kind.OWN ? panel.say("origin.own", origin.by(), day) : panel.say("origin.dossier", origin.transfer().orElse(""), day);
	}

	private void edit(Composite detail, String file, Filled filled) {
		Kit kit = panel.kit();
		Card card = kit.card(detail);
		kit.wide(kit.strong(card, panel.say(labels.of(filled.path()))));
		kit.wide(kit.text(card, text.say(filled.path(), filled.value().value())));
		kit.wide(kit.quiet(card, origin(filled.value().origin())));
		filled.value().origin().transfer().ifPresent(transfer -> kit.link(card, "reports.dossier", panel.say("see-dossier"),
				() -> panel.go(Places.dossier(transfer))));
		if (!standard.meaning(filled.path()).identity()) {
			Composite row = kit.columns(card, 2);
			Text typed = kit.field(row, "reports.value", panel.say("change"), filled.value().value());
			panel.desktop().unsaved().keep(typed, ReportsArea.field(file, filled.path()));
			Panel answers = panel.in(card).part();
			kit.button(row, "reports.change", panel.say("save"), () -> save(file, filled.path(), typed.getText(), answers))
					.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		} else {
			kit.state(card, State.INFO, panel.say("identity"));
		}
	}
}
