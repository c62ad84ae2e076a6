package nl.dossierbrug.roster.internal.pupil;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.dossierbrug.core.pupil.ListColumn;
import nl.dossierbrug.roster.internal.table.ListFile;
import nl.dossierbrug.roster.internal.table.Sheet;
import nl.dossierbrug.roster.internal.table.SheetRow;
import nl.dossierbrug.roster.internal.table.SheetRows;
import nl.dossierbrug.roster.internal.table.Unusable;

/**
 * Which sheets of a file are read.
 *
 * @param all every sheet, in the order of the file, the hidden ones last
 * @param looksLike what stands where a header could be, when no sheet has one
 * @param guessed the columns of sheets without header
 * @param elsewhere whether sheets were chosen and none of them is in this file
 */
record SheetChoice(List<Seen> all, List<String> looksLike, List<ListColumn> guessed, boolean elsewhere) {

	/**
	 * A sheet that was looked at.
	 *
	 * @param skipped the key of why it is left out; empty when it is read
	 * @param doubt the key of why it would be left out, were there a better one; else empty
	 * @param header its header, when it has one
	 * @param blank whether nothing stands on it
	 */
	record Seen(Sheet sheet, String skipped, String doubt, Optional<Header> header, boolean blank) {

		private Seen read() {
			return new Seen(sheet, "", skipped, header, blank);
		}
	}

	/** Looks at the first rows of every sheet. What a person chose is read whatever it looks like. */
	static SheetChoice of(ListFile file, ListTask task, OtherPeople others) throws IOException {
		Set<String> chosen = task.choices().sheets().stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		List<Seen> all = new ArrayList<>();
		List<String> looksLike = new ArrayList<>();
		List<ListColumn> guessed = new ArrayList<>();
		for (Sheet sheet : file.sheets()) {
			HeaderSearch search = new HeaderSearch(task, others, 0);
			boolean found;
			try (SheetRows rows = sheet.rows()) {
				found = search.found(rows);
			}
			if (!found) {
				looksLike.addAll(search.looksLikeHeadings());
				all.add(new Seen(sheet, search.blank() ? "list.sheet.blank" : "list.sheet.no-header", "", Optional.empty(), search.blank()));
				if (!search.blank()) {
					guessed.addAll(new ColumnTable(sheet.name(), search.guess(), search.guess(), search.below()).columns());
				}
				continue;
			}
			all.add(new Seen(sheet, why(sheet, search, chosen, others), "", Optional.of(search.header()), false));
		}
		boolean elsewhere = !chosen.isEmpty()
				&& file.sheets().stream().noneMatch(sheet -> chosen.contains(sheet.name().toLowerCase(Locale.ROOT)));
		return new SheetChoice(chosen.isEmpty() ? orSecondBest(all) : all, looksLike, guessed, elsewhere);
	}

	private static String why(Sheet sheet, HeaderSearch search, Set<String> chosen, OtherPeople others) {
		if (!chosen.isEmpty()) {
			return chosen.contains(sheet.name().toLowerCase(Locale.ROOT)) ? "" : "list.sheet.not-chosen";
		}
		if (search.next() == 0 && search.below().stream().allMatch(SheetRow::isBlank)) {
			return "list.sheet.no-pupils";
		}
		if (sheet.hidden()) {
			return "list.sheet.hidden";
		}
		// below a table of others there may be one of pupils
		return others.areOn(sheet.name(), search.next() > 0 ? List.of() : search.header().headings()) ? "list.sheet.others" : "";
	}

	/** When nothing else is left, a sheet of others or a hidden one is better than none. */
	private static List<Seen> orSecondBest(List<Seen> all) {
		for (String second : List.of("list.sheet.others", "list.sheet.hidden")) {
			if (all.stream().noneMatch(seen -> seen.skipped().isEmpty())) {
				all.replaceAll(seen -> seen.skipped().equals(second) ? seen.read() : seen);
			}
		}
		return all;
	}

	/** Those that are read. */
	List<Seen> wanted() {
		return all.stream().filter(seen -> seen.skipped().isEmpty()).toList();
	}

	/** Whether there is something of which nothing is known but that it stands in columns. */
	boolean isGuess() {
		return !elsewhere && !guessed.isEmpty() && all.stream().allMatch(seen -> seen.header().isEmpty());
	}

	/** Why nothing can be read. */
	Unusable nothing() {
		if (elsewhere) {
			return new Unusable("list.sheet-unknown", all.stream().map(seen -> seen.sheet().name()).collect(Collectors.joining(", ")));
		}
		Optional<Header> header = all.stream().flatMap(seen -> seen.header().stream()).findFirst();
		if (header.isPresent()) {
			return new Unusable("list.nopupils", Integer.toString(header.get().row()));
		}
		return looksLike.isEmpty() ? Unusable.headings("list.header.none") : Unusable.headings("list.header", String.join(", ", looksLike));
	}
}
