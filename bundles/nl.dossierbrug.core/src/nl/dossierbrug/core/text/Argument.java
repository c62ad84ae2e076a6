package nl.dossierbrug.core.text;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

import nl.dossierbrug.core.id.Bsn;

/**
 * What is filled in at a placeholder of a message. It stays what it is, a count or a day, until somebody reads the message:
 * only then it is written, in the reader's language and with every number masked that could be somebody's.
 */
public sealed interface Argument {

	/** Written as day, month and year, the way Dutch schools write it, in every language. */
	DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

	/** As a person reads it. */
	String in(Language language);

	/** The same, as it may be kept: with no number in it that could be somebody's. */
	default Argument kept() {
		return this;
	}

	/**
	 * What a person, a file or another system calls something, or what somebody typed: the same in every language. Numbers
	 * in it that could be somebody's are masked when it is read.
	 *
	 * @param words may be empty
	 */
	record Said(String words) implements Argument {
		public Said {
			Objects.requireNonNull(words);
		}

		@Override
		public String in(Language language) {
			return Masking.masked(words);
		}

		@Override
		public Argument kept() {
			String masked = Masking.masked(words);
			return masked.equals(words) ? this : new Said(masked);
		}
	}

	/**
	 * What we call something ourselves and somebody may have to type exactly so: an id, a command, a folder that the program
	 * named. Nobody's number is in it, so nothing is masked.
	 */
	record Code(String words) implements Argument {
		public Code {
			Objects.requireNonNull(words);
		}

		@Override
		public String in(Language language) {
			return words;
		}
	}

	/**
	 * A number that is somebody's, or is meant as such, right or wrong: only its last three signs are ever read.
	 *
	 * @param digits as it was typed, or masked already
	 */
	record Secret(String digits) implements Argument {
		public Secret {
			Objects.requireNonNull(digits);
		}

		@Override
		public String in(Language language) {
			return Bsn.mask(digits);
		}

		@Override
		public Argument kept() {
			return new Secret(Bsn.mask(digits));
		}
	}

	/** How many. The words around it may depend on it: one pupil, two pupils. */
	record Count(long number) implements Argument {
		@Override
		public String in(Language language) {
			return NumberFormat.getInstance(language.locale()).format(number);
		}
	}

	/** How much, with decimals where they count. No other words depend on it. */
	record Amount(double number) implements Argument {
		@Override
		public String in(Language language) {
			return NumberFormat.getInstance(language.locale()).format(number);
		}
	}

	/** A day of the calendar. */
	record Day(LocalDate day) implements Argument {
		public Day {
			Objects.requireNonNull(day);
		}

		@Override
		public String in(Language language) {
			return day.format(DAY);
		}
	}

	/** Words that are put in the reader's language themselves. */
	record Words(Text text) implements Argument {
		public Words {
			Objects.requireNonNull(text);
		}

		@Override
		public String in(Language language) {
			return text.in(language);
		}

		@Override
		public Argument kept() {
			return new Words(text.kept());
		}
	}

	/**
	 * The argument that a value is: a {@link Text}, a number, a {@link LocalDate}, a {@link Bsn}; anything else as the words
	 * that it writes itself, such as a path.
	 *
	 * @throws IllegalArgumentException for {@code null}
	 */
	static Argument of(Object value) {
		return switch (value) {
			case Argument argument -> argument;
			case Plain plain -> plain.value();
			case Text text -> new Words(text);
			case String words -> new Said(words);
			case Integer number -> new Count(number);
			case Long number -> new Count(number);
			case Double number -> new Amount(number);
			case LocalDate day -> new Day(day);
			case Bsn bsn -> new Secret(bsn.digits());
			case null -> throw new IllegalArgumentException("nothing to say");
			default -> new Said(value.toString());
		};
	}
}
