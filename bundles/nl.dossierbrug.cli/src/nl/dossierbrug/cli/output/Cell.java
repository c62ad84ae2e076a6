package nl.dossierbrug.cli.output;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;

/** One value of an answer, told apart by how it must be shown. Whoever makes one does not know who reads it. */
public sealed interface Cell {

	/** A name, a code, an id, a path: the same for everybody. */
	record Plain(String text) implements Cell {
	}

	/** A word of the contract for scripts, and the same in the reader's own words for people. */
	record Word(String code, Text text) implements Cell {
	}

	/** A file or folder, of which the name may hold a BSN: that is masked, as in {@link Secret}. */
	record FileName(String path) implements Cell {
	}

	/** What somebody typed in a list, where a BSN may stand in the wrong column: that is masked, as in {@link Secret}. */
	record Typed(String text) implements Cell {
	}

	/** Words in the reader's language. */
	record Spoken(Text text) implements Cell {
	}

	/** A number. */
	record Count(long number) implements Cell {
	}

	/** A part of a hundred. */
	record Percent(int number) implements Cell {
	}

	/** How long something took. */
	record Seconds(Duration duration) implements Cell {

		/** In seconds, with three figures behind the point. */
		BigDecimal thousandths() {
			return BigDecimal.valueOf(duration.toMillis(), 3);
		}
	}

	/** Whether something is so. */
	record Flag(boolean value) implements Cell {
	}

	/** A date. */
	record Day(LocalDate date) implements Cell {
	}

	/** A point in time. */
	record Moment(Instant instant) implements Cell {
	}

	/** A BSN, or what was typed as one: masked unless the user may see it and asked to. */
	record Secret(String number) implements Cell {
	}

	/**
	 * The value of a field of a dossier or a pupil file.
	 *
	 * @param path the field, which tells whether its value is a secret
	 */
	record Content(String path, String value) implements Cell {
	}

	/** The value of a field between quotes, so that one sees where it begins and ends. */
	record Quoted(Content content) implements Cell {
	}

	/**
	 * A field of a dossier or a pupil file: its path for scripts, what it is called for people.
	 *
	 * @param label asked for only when people look
	 */
	record Field(String path, Supplier<Text> label) implements Cell {
	}

	/** A remark of which people need only the beginning where there is no room for all of it. */
	record Brief(Text text) implements Cell {
	}

	/** Several words: codes, names. */
	record Words(List<String> words) implements Cell {
	}

	/** What was found about what the row is about. */
	record Found(List<Finding> findings) implements Cell {
	}

	/**
	 * Why it was refused.
	 *
	 * @param titled whether the row itself tells people what is wrong, so that only the way out is still to be told
	 */
	record Refused(Refusal refusal, boolean titled) implements Cell {

		/** Of a row that does not tell what is wrong. */
		public Refused(Refusal refusal) {
			this(refusal, false);
		}
	}

	/**
	 * Why something was refused before: it is told, and the command that tells it ends as it would.
	 *
	 * @param titled whether the row tells what was refused
	 */
	record Before(Refusal refusal, boolean titled) implements Cell {
	}

	/** Rows that belong to this row. */
	record Rows(List<Row> rows) implements Cell {
	}

	/** Values that belong together. */
	record Block(Row row) implements Cell {
	}

	/** There is no value. */
	record Nothing() implements Cell {
	}

	static Cell of(String text) {
		return new Plain(text);
	}

	static Cell of(Text text) {
		return new Spoken(text);
	}

	static Cell of(long number) {
		return new Count(number);
	}

	/** A BSN that may not be there. */
	static Cell secret(Optional<String> number) {
		return number.<Cell>map(Secret::new).orElseGet(Nothing::new);
	}

	static Cell day(Optional<LocalDate> date) {
		return date.<Cell>map(Day::new).orElseGet(Nothing::new);
	}

	static Cell moment(Optional<Instant> instant) {
		return instant.<Cell>map(Moment::new).orElseGet(Nothing::new);
	}

	static Cell text(Optional<String> text) {
		return text.<Cell>map(Plain::new).orElseGet(Nothing::new);
	}

	static Cell refused(Optional<Refusal> refusal) {
		return refusal.<Cell>map(Refused::new).orElseGet(Nothing::new);
	}

	static Cell before(Optional<Refusal> refusal, boolean titled) {
		return refusal.<Cell>map(why -> new Before(why, titled)).orElseGet(Nothing::new);
	}

	static Cell content(String path, Optional<String> value) {
		return value.<Cell>map(v -> new Content(path, v)).orElseGet(Nothing::new);
	}
}
