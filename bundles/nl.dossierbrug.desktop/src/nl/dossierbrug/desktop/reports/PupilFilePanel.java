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
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.area.Destroyer;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.area.ReasonForm;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.Scroll;
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

	private final Desktop desktop;
	private final Messages messages;
	private final DossierReceiver receiver;
	private final Saving saving;
	private final OsoStandard standard;
	private final FieldLabels labels;
	private final FieldText text;

	PupilFilePanel(Desktop desktop, Messages messages, DossierReceiver receiver, Saving saving) {
		this.desktop = desktop;
		this.messages = messages;
		this.receiver = receiver;
		this.saving = saving;
		standard = desktop.session().services().standard();
		labels = new FieldLabels(standard, receiver);
		text = new FieldText(standard, desktop.language());
	}

	void build(Composite body, OkrSummary summary) {
		Kit kit = desktop.kit();
		PupilFile file = summary.file();
		kit.button(body, "reports.back", Kind.LINK, "back", say("back"), () -> desktop.navigation().go(Places.reports(receiver.id())));
		kit.title(body, file.name());
		kit.wide(kit.quiet(body, say("about", desktop.say(receiver.name()), file.group(), file.bsn().map(Bsn::masked).orElse(say("no-bsn")),
				file.birthDate().map(desktop::day).orElse("?"))));
		Composite tiles = kit.tiles(body, 2);
		own(tiles, file);
		parts(tiles, summary);
		fields(body, file);
		if (desktop.session().exchange().orElseThrow().may(Right.DELETE)) {
			destroy(body, file);
		}
	}

	/** It cannot be undone, so it is asked why, with what it means. */
	private void destroy(Composite body, PupilFile file) {
		Composite place = desktop.kit().columns(body, 1);
		Destroyer destroyer = new Destroyer(desktop, place, () -> desktop.navigation().go(Places.reports(receiver.id())));
		desktop.kit().button(body, "reports.destroy", Kind.LINK, "delete", say("destroy"), () -> new ReasonForm(desktop, messages)
				.ask(place, "destroy", reason -> destroyer.pupilFile(file.id(), reason))).moveAbove(place);
	}

	private void parts(Composite tiles, OkrSummary summary) {
		Kit kit = desktop.kit();
		Card card = kit.card(tiles);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		kit.strong(card, say("complete", summary.complete()));
		Composite rows = kit.columns(card, 3);
		for (OkrPart part : summary.parts()) {
			Label name = kit.wide(kit.label(rows, desktop.say(part.label()), Look.Size.TEXT,
					Tone.TEXT));
			ProgressBar bar = new ProgressBar(rows, SWT.HORIZONTAL | SWT.SMOOTH);
			bar.setSelection(part.percent());
			GridData data = new GridData(SWT.END, SWT.CENTER, false, false);
			data.widthHint = kit.look().px(70);
			bar.setLayoutData(data);
			Spoken.as(bar, name.getText() + " " + part.percent() + " %");
			kit.quiet(rows, say(part.filled() > 0 ? "part.filled" : part.demanded() ? "part.demanded" : "part.empty", part.filled()));
		}
	}

	private void own(Composite tiles, PupilFile file) {
		Kit kit = desktop.kit();
		Card card = kit.card(tiles);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		kit.strong(card, say("own", desktop.say(receiver.name())));
		kit.wide(kit.quiet(card, say("own.what")));
		for (OwnField field : receiver.ownFields()) {
			Composite row = kit.columns(card, 2);
			String value = Optional.ofNullable(file.fields().get(field.path())).map(FieldValue::value).orElse("");
			Text typed = kit.field(row, "reports.own." + field.path(), desktop.say(field.label()), value);
			desktop.unsaved().keep(typed, ReportsArea.field(file.id(), field.path()));
			Composite answers = kit.columns(card, 1);
			kit.button(row, "reports.save." + field.path(), say("save"), () -> saving.save(field.path(), typed.getText(), answers))
					.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
			typed.addListener(SWT.DefaultSelection, e -> saving.save(field.path(), typed.getText(), answers));
		}
		if (receiver.ownFields().isEmpty()) {
			kit.wide(kit.quiet(card, say("own.none")));
		}
	}

	private void fields(Composite body, PupilFile file) {
		Kit kit = desktop.kit();
		Composite tools = kit.columns(body, 2);
		kit.heading(tools, say("fields"));
		Text filter = kit.bare(tools, "reports.fields.filter", say("fields.filter"), "", SWT.SINGLE);
		filter.setMessage(say("fields.filter"));
		RowTable<Filled> table = new RowTable<>(body, kit.look(), "reports.fields", say("fields"), false, List.of(
				RowColumn.of("part", say("column.part"), 150, Filled::part),
				RowColumn.of("field", say("column.field"), 260, filled -> desktop.say(labels.inPart(filled.path()))),
				RowColumn.of("value", say("column.value"), 260, filled -> text.say(filled.path(), filled.value().value()).replace('\n', ' ')),
				RowColumn.of("origin", say("column.origin"), 280, filled -> origin(filled.value().origin()))), desktop.widths());
		((GridData) table.control().getLayoutData()).heightHint = kit.look().px(330);
		Composite detail = kit.columns(body, 1);
		filter.addListener(SWT.Modify, e -> table.filter(filter.getText()));
		table.rows(rows(file));
		table.onSelect(row -> row.ifPresent(filled -> edit(detail, file.id(), filled)));
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
		return standard.meaning(path).category().map(Category::code).map(code -> desktop.say(standard.label(code)))
				.orElse(desktop.say(receiver.name()));
	}

	private String origin(Origin origin) {
		String day = desktop.day(origin.at().atZone(desktop.session().clock().getZone()).toLocalDate());
		return origin.kind() == Origin.Kind.OWN ? say("origin.own", origin.by(), day) : say("origin.dossier", origin.transfer().orElse(""), day);
	}

	private void edit(Composite detail, String file, Filled filled) {
		Kit kit = desktop.kit();
		Kit.clear(detail);
		Card card = kit.card(detail);
		kit.wide(kit.strong(card, desktop.say(labels.of(filled.path()))));
		kit.wide(kit.text(card, text.say(filled.path(), filled.value().value())));
		kit.wide(kit.quiet(card, origin(filled.value().origin())));
		filled.value().origin().transfer().ifPresent(transfer -> kit.link(card, "reports.dossier", say("see-dossier"),
				() -> desktop.navigation().go(Places.dossier(transfer))));
		if (!standard.meaning(filled.path()).identity()) {
			Composite row = kit.columns(card, 2);
			Text typed = kit.field(row, "reports.value", say("change"), filled.value().value());
			desktop.unsaved().keep(typed, ReportsArea.field(file, filled.path()));
			Composite answers = kit.columns(card, 1);
			kit.button(row, "reports.change", say("save"), () -> saving.save(filled.path(), typed.getText(), answers))
					.setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		} else {
			kit.state(card, State.INFO, say("identity"));
		}
		Scroll.refit(detail);
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
