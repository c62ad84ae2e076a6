package nl.dossierbrug.exchange.desk;

import java.time.LocalDate;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.DestroyedRecord;
import nl.dossierbrug.exchange.model.Destruction;

/** Says of something that was destroyed when that was, why, and in which proof it stands. */
public final class DestroyedWords {

	private final Desk desk;

	public DestroyedWords(Desk desk) {
		this.desk = desk;
	}

	/**
	 * A refusal because of a destruction. Its texts see the day, the reason, the id of the proof, and then the arguments.
	 *
	 * @param record id of what was destroyed
	 */
	public Refusal refusal(String key, Destruction destruction, String record, Object... more) {
		return desk.refusal(key, arguments(destruction, record, more));
	}

	/** A text about a destruction, which sees the same. */
	public Text text(String key, Destruction destruction, String record, Object... more) {
		return desk.text(key, arguments(destruction, record, more));
	}

	private Object[] arguments(Destruction destruction, String record, Object... more) {
		return Stream.concat(Stream.of(LocalDate.ofInstant(destruction.at(), desk.zone()), why(destruction, record),
				destruction.id()), Stream.of(more)).toArray();
	}

	private Text why(Destruction destruction, String record) {
		return destruction.records().stream().filter(one -> one.id().equals(record)).map(DestroyedRecord::rule)
				.filter(rule -> !rule.isEmpty()).findFirst().map(rule -> desk.text("destroyed.term", desk.text("retention." + rule)))
				.orElseGet(() -> Text.same(destruction.reason()));
	}
}
