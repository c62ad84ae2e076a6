package nl.dossierbrug.roster.internal.pupil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.core.pupil.ListColumn;
import nl.dossierbrug.core.pupil.ListSheet;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.roster.internal.table.ListFile;
import nl.dossierbrug.roster.internal.table.Unusable;

/** Makes a pupil list of an open file: reads every sheet that holds pupils, keeps each pupil once, and says what it left out. */
public final class ListReading {

	private final Messages messages;
	private final OtherPeople others = new OtherPeople();
	private final NameSplitter splitter = new NameSplitter(new Prefixes());

	/** Reads the tables. */
	public ListReading(Messages messages) {
		this.messages = messages;
	}

	/**
	 * Reads all sheets that have pupils below a header, or those that were chosen.
	 *
	 * @throws Unusable when no sheet is a list of pupils, or the user stops
	 */
	public PupilList read(ListFile file, ListTask task) throws IOException {
		SheetChoice choice = SheetChoice.of(file, task, others);
		List<SheetChoice.Seen> wanted = choice.wanted();
		if (wanted.isEmpty()) {
			if (task.choices().onlyColumns() && choice.isGuess()) {
				Notes notes = new Notes(messages, "", column -> "");
				notes.ofList(Severity.ERROR, "list.headings.unknown", null, 0);
				return new PupilList(List.of(), notes.ofList(), choice.guessed(), List.of());
			}
			throw choice.nothing();
		}
		boolean several = wanted.size() > 1;
		List<Header> headers = new ArrayList<>();
		Notes whole = new Notes(messages, "", column -> headers.isEmpty() ? "" : headers.getFirst().heading(column));
		List<ListSheet> sheets = new ArrayList<>();
		List<Pupil> pupils = new ArrayList<>();
		List<ListColumn> columns = new ArrayList<>();
		List<Finding> findings = new ArrayList<>();
		int offset = 0;
		Optional<Header> empty = Optional.empty();
		for (SheetChoice.Seen seen : choice.all()) {
			String name = seen.sheet().name();
			String why = seen.skipped();
			if (why.isEmpty()) {
				SheetReading.Content content = new SheetTables(file, seen.sheet(), several ? name : "", task, messages, others, splitter).read(offset);
				boolean grown = several && task.choices().sheets().isEmpty() && others.areGrown(content.pupils(), task.today());
				if (content.pupils().isEmpty() || grown) {
					empty = Optional.of(content.header());
					why = grown ? "list.sheet.others" : "list.sheet.no-pupils";
				} else {
					offset += content.lastRow();
					headers.add(content.header());
					pupils.addAll(content.pupils());
					columns.addAll(content.columns());
					findings.addAll(content.findings());
					sheets.add(new ListSheet(name, content.pupils().size(), Optional.empty()));
					continue;
				}
			}
			sheets.add(new ListSheet(name, 0, Optional.of(messages.text(why))));
		}
		if (pupils.isEmpty()) {
			throw new Unusable("list.nopupils", Integer.toString(empty.orElseThrow().row()));
		}
		tellSheets(sheets, choice, whole);
		tellChoices(task, columns, sheets, whole);
		tellText(file, whole);
		Repeats repeats = new Repeats(whole);
		List<Pupil> once = new SharedNumbers(whole).look(new Namesakes(repeats).resolve(repeats.ofBsn(pupils)));
		findings.addAll(0, whole.ofList());
		return new PupilList(once, findings, columns, file.sheets().size() > 1 ? sheets : List.of());
	}

	private void tellSheets(List<ListSheet> sheets, SheetChoice choice, Notes whole) {
		for (int i = 0; i < sheets.size(); i++) {
			ListSheet sheet = sheets.get(i);
			if (sheet.skipped().isEmpty() && sheets.size() > 1) {
				whole.ofList(Severity.INFO, "list.sheet", null, 0, sheet.name(), sheet.pupils());
			}
			if (sheet.skipped().isEmpty() && !choice.all().get(i).doubt().isEmpty()) {
				whole.ofList(Severity.WARNING, "list.sheet.doubt", null, 0, sheet.name(), messages.text(choice.all().get(i).doubt()));
			}
		}
		for (int i = 0; i < sheets.size(); i++) {
			if (sheets.get(i).skipped().isPresent() && !choice.all().get(i).blank()) {
				whole.ofList(Severity.WARNING, "list.sheet.skipped", null, 0, sheets.get(i).name(), sheets.get(i).skipped().get());
			}
		}
	}

	private static void tellChoices(ListTask task, List<ListColumn> columns, List<ListSheet> sheets, Notes whole) {
		Set<String> headings = columns.stream().map(column -> Words.folded(column.heading())).collect(Collectors.toSet());
		String there = columns.stream().map(ListColumn::heading).distinct().collect(Collectors.joining(", "));
		task.choices().columns().keySet().stream().filter(heading -> !headings.contains(Words.folded(heading))).sorted()
				.forEach(heading -> whole.ofList(Severity.WARNING, "list.choice.column", null, 0, heading, there));
		Set<String> said = task.choices().columns().keySet().stream().map(Words::folded).collect(Collectors.toSet());
		Set<String> before = task.choices().remembered().keySet().stream().map(Words::folded).filter(heading -> !said.contains(heading)).collect(Collectors.toSet());
		String remembered = columns.stream().filter(column -> before.contains(Words.folded(column.heading())))
				.map(column -> column.heading() + " = " + column.field().map(Column::word).orElse("-")).distinct().collect(Collectors.joining(", "));
		if (!remembered.isEmpty()) {
			whole.ofList(Severity.INFO, "list.choice.remembered", null, 0, remembered);
		}
		Set<String> names = sheets.stream().map(sheet -> sheet.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		task.choices().sheets().stream().filter(name -> !names.contains(name.toLowerCase(Locale.ROOT))).sorted()
				.forEach(name -> whole.ofList(Severity.WARNING, "list.choice.sheet", null, 0, name));
	}

	private static void tellText(ListFile file, Notes whole) {
		file.doubts().forEach(doubt -> whole.ofList(Severity.WARNING, doubt.rule(), null, 0, doubt.arguments().toArray()));
	}
}
