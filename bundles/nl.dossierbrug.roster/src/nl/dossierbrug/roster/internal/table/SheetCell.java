package nl.dossierbrug.roster.internal.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** One cell, as the file types it. */
public sealed interface SheetCell {

	/** A cell in which nothing stands. */
	SheetCell EMPTY = new Words("");

	/** The content as a person reads it; a number exactly, without exponent. */
	String text();

	/** Whether nothing or only white space stands in it, unbreakable and invisible characters included. */
	default boolean isBlank() {
		String text = text();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
				return false;
			}
		}
		return true;
	}

	/** A cell of text, as it stands in the file. */
	record Words(String text) implements SheetCell {
	}

	/** A cell whose content the file states in a way that cannot be understood. */
	record Unreadable() implements SheetCell {

		@Override
		public String text() {
			return "";
		}
	}

	/** A cell of a number that is not shown as a date. */
	record Numeral(BigDecimal value) implements SheetCell {

		/** Far more digits than any number of a pupil has; beyond it a hostile exponent would fill the memory. */
		private static final int LARGEST_EXPONENT = 30;

		/**
		 * @param raw the number as the file writes it, such as {@code 1.23456782E8}
		 * @return the number; as words when it is none, or one of absurd size
		 */
		static SheetCell of(String raw) {
			try {
				BigDecimal value = new BigDecimal(raw.strip());
				boolean sensible = Math.abs((long) value.precision() - value.scale()) <= LARGEST_EXPONENT
						&& Math.abs((long) value.scale()) <= LARGEST_EXPONENT;
				return sensible ? new Numeral(value) : new Words(raw);
			} catch (NumberFormatException e) {
				return new Words(raw);
			}
		}

		@Override
		public String text() {
			return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
		}
	}

	/** A cell that is shown as a date. */
	record Day(LocalDate date) implements SheetCell {

		private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

		@Override
		public String text() {
			return SHOWN.format(date);
		}
	}
}
