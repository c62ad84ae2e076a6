package nl.dossierbrug.roster.internal.pupil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.dossierbrug.core.id.PersonalNumber;
import nl.dossierbrug.core.pupil.Column;
import nl.dossierbrug.roster.internal.table.SheetCell;
import nl.dossierbrug.roster.internal.table.SheetRow;

/**
 * What the first rows below a header show of its columns. A column of numbers that all pass the elfproef holds BSNs,
 * whatever stands above it; what looks like dates of birth or groups is proposed only, since other things look so too.
 */
final class ColumnEvidence {

	private static final int ENOUGH = 2;
	private static final int YOUNGEST = 3;
	private static final int OLDEST = 20;
	private static final Pattern GROUP = Pattern.compile("(?i)(?:groep|gr\\.?)?\\s*[1-8](?:\\s*[/+-]\\s*[1-8])?\\s*[a-z]?");
	private static final Pattern YEAR = Pattern.compile("(?i)(?:groep|gr\\.?|leerjaar|lj\\.?)?\\s*0?[1-8]");
	/** Beside these a number without more words is that of a house. */
	private static final Pattern ADDRESS = Pattern.compile("straat.*|.*adres|postcode.*|woonplaats.*|plaats|huisnummer.*|hnr|toevoeging.*");

	private final List<SheetRow> sample;
	private final OtherPeople others;
	private final DateText dates;
	private final LocalDate today;

	ColumnEvidence(List<SheetRow> sample, OtherPeople others, DateText dates, LocalDate today) {
		this.sample = sample;
		this.others = others;
		this.dates = dates;
		this.today = today;
	}

	/** A column that looks like something that the list has no column for. */
	record Proposal(String heading, Column column) {
	}

	/** The header with what the content of its columns makes certain. */
	Header improved(Header header) {
		Header better = header;
		for (Header.Place place : List.copyOf(header.places().values())) {
			if (place.known().weak() && !fits(place, better)) {
				better = better.without(place.known().column());
			}
		}
		if (!better.has(Column.BSN)) {
			Optional<Header.Unused> numbers = one(better, this::isBsn);
			better = numbers.isPresent() ? better.with(numbers.get(), Column.BSN) : better;
		}
		return better;
	}

	private boolean fits(Header.Place place, Header header) {
		return switch (place.known().column()) {
			case LEERJAAR -> all(place.index(), cell -> YEAR.matcher(Words.clean(cell.text())).matches());
			case LEERLINGNUMMER -> !isBsnOf(place, header) && header.headings().stream().map(Words::folded).noneMatch(h -> ADDRESS.matcher(h).matches());
			default -> true;
		};
	}

	/** Numbers that all pass the elfproef are BSNs, where the list has no other. */
	private boolean isBsnOf(Header.Place place, Header header) {
		return !header.has(Column.BSN) && all(place.index(), this::isBsn);
	}

	/** What columns that are not used look like. */
	List<Proposal> proposals(Header header) {
		return Stream.of(proposal(header, Column.GEBOORTEDATUM, this::isBirthDate), proposal(header, Column.GROEP, this::isGroup))
				.flatMap(Optional::stream).toList();
	}

	private Optional<Proposal> proposal(Header header, Column column, Predicate<SheetCell> looks) {
		return header.has(column) ? Optional.empty() : one(header, looks).map(unused -> new Proposal(unused.heading(), column));
	}

	/** The only column not used in which every cell looks so. */
	private Optional<Header.Unused> one(Header header, Predicate<SheetCell> looks) {
		List<Header.Unused> found = header.unused().stream().filter(column -> !column.chosen() && !others.areIn(column.heading()))
				.filter(column -> all(column.index(), looks)).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private boolean all(int index, Predicate<SheetCell> looks) {
		List<SheetCell> filled = sample.stream().map(row -> row.cell(index)).filter(cell -> !cell.isBlank()).toList();
		return filled.size() >= ENOUGH && filled.stream().allMatch(looks);
	}

	private boolean isBsn(SheetCell cell) {
		return PersonalNumber.of(RepairedNumber.of(cell).text()) == PersonalNumber.BSN;
	}

	private boolean isBirthDate(SheetCell cell) {
		Optional<LocalDate> day = cell instanceof SheetCell.Day plain ? Optional.of(plain.date())
				: cell instanceof SheetCell.Words ? dates.read(Words.clean(cell.text())).filter(read -> read.form() != DateText.Form.SERIAL)
						.flatMap(read -> read.dayFirst().or(read::monthFirst)) : Optional.empty();
		return day.filter(born -> born.isBefore(today.minusYears(YOUNGEST)) && born.isAfter(today.minusYears(OLDEST))).isPresent();
	}

	private boolean isGroup(SheetCell cell) {
		return cell instanceof SheetCell.Words && GROUP.matcher(Words.clean(cell.text())).matches();
	}
}
