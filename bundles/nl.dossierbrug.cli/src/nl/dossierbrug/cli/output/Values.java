package nl.dossierbrug.cli.output;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Visible;

/** How the values of a cell look, as far as that is the same in tables and in JSON, or a matter of taste for people. */
final class Values {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
	/** Holds the Base64 of an attachment. */
	private static final String ATTACHMENT_FIELD = "bestandsinhoud";
	/** Longer than this is no text that a person typed either. */
	private static final int LONGEST_TEXT = 4000;
	private static final Set<String> SECRET_FIELDS = Set.of("bsn", "onderwijsnummer");

	private final Messages messages = new Messages(Values.class);
	private final OutputLook look;

	Values(OutputLook look) {
		this.look = look;
	}

	Language language() {
		return look.language();
	}

	int width() {
		return look.width();
	}

	String words(String key, Object... arguments) {
		return messages.text(key, arguments).in(look.language());
	}

	String secret(String number) {
		return look.showBsn() ? number : Bsn.mask(number);
	}

	/** Words in which a BSN may stand. */
	String masked(String words) {
		return look.showBsn() ? words : Masking.masked(words);
	}

	/** A field's value: a secret masked, an attachment as its size, anything else as it stands but for BSNs in it. */
	String content(Cell.Content content) {
		// a path with positions, bsn[1], is the same field
		String field = content.path().substring(content.path().lastIndexOf('/') + 1).replaceFirst("\\[\\d+\\]$", "");
		if (SECRET_FIELDS.contains(field)) {
			return secret(content.value());
		}
		if (field.equals(ATTACHMENT_FIELD) || content.value().length() > LONGEST_TEXT) {
			return words("attachment", Math.max(1, Math.round(content.value().length() * 0.75 / 1000)));
		}
		return look.showBsn() ? content.value() : Masking.masked(content.value());
	}

	/** A field's value on one line, with a lone space made visible. */
	String contentForPeople(Cell.Content content) {
		String value = content(content);
		return value.isBlank() ? Visible.line(value.replace(' ', '␣').replaceAll("\\s", "¶")) : Visible.line(value);
	}

	/** A value as it stands in a table, and what may be done to make it fit. */
	Piece piece(Cell cell) {
		return new Piece(forPeople(cell), switch (cell) {
			case Cell.Moment moment -> Piece.Kind.WHOLE;
			case Cell.Brief brief -> Piece.Kind.BRIEF;
			case Cell.Content content -> Piece.Kind.FREE;
			case Cell.Quoted quoted -> Piece.Kind.FREE;
			case Cell.Spoken spoken -> Piece.Kind.FREE;
			case Cell.Field field -> Piece.Kind.FREE;
			default -> Piece.Kind.WORDS;
		});
	}

	/** A value as a person reads it in a table. */
	String forPeople(Cell cell) {
		return switch (cell) {
			case Cell.Plain plain -> Visible.line(plain.text());
			case Cell.Word word -> Visible.line(word.text().in(look.language()));
			case Cell.FileName file -> Visible.line(masked(file.path()));
			case Cell.Typed typed -> Visible.line(masked(typed.text()));
			case Cell.Spoken spoken -> Visible.line(spoken.text().in(look.language()));
			case Cell.Count count -> Long.toString(count.number());
			case Cell.Seconds seconds -> seconds.thousandths().toPlainString();
			case Cell.Percent percent -> percent.number() + "%";
			case Cell.Flag flag -> words(flag.value() ? "yes" : "no");
			case Cell.Day day -> DAY.format(day.date());
			case Cell.Moment moment -> MOMENT.format(moment.instant().atZone(look.zone()));
			case Cell.Secret secret -> Visible.line(secret(secret.number()));
			case Cell.Content content -> contentForPeople(content);
			case Cell.Quoted quoted -> "'" + Visible.line(content(quoted.content())) + "'";
			case Cell.Field field -> Visible.line(field.label().get().in(look.language()));
			case Cell.Brief brief -> Visible.line(brief.text().in(look.language()));
			case Cell.Words list -> Visible.line(String.join(", ", list.words()));
			case Cell.Block block -> String.join(" · ", block.row().seenBy(Row.Audience.PEOPLE).stream()
					.map(e -> forPeople(e.cell())).filter(s -> !s.isEmpty()).toList());
			case Cell.Nothing nothing -> "";
			case Cell.Found found -> Integer.toString(found.findings().size());
			case Cell.Refused refused -> Visible.line(refused.refusal().whatOfAll().in(look.language()));
			case Cell.Before before -> Visible.line(before.refusal().whatOfAll().in(look.language()));
			case Cell.Rows rows -> Integer.toString(rows.rows().size());
		};
	}

	static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
