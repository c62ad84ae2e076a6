package nl.dossierbrug.exchange.season;

import java.time.LocalDate;
import java.util.List;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.model.Right;

/** The time of the year, for whoever moves pupils to secondary education. Needs the right to see lists; changes nothing. */
public final class Season {

	private final Desk desk;
	private final Messages messages = new Messages(Season.class);
	private final SeasonTable table = new SeasonTable();

	public Season(Desk desk) {
		this.desk = desk;
	}

	/** What the year asks now, the first to end first; nothing for most of the year. */
	public Outcome<List<SeasonDue>> due() {
		LocalDate today = desk.today();
		return desk.with(List.of(Right.SEE_LIST), () -> Outcome.done(table.of(today).stream().filter(moment -> moment.isDueOn(today))
				.map(moment -> new SeasonDue(moment, messages.text(moment.what() + ".name"), told(moment))).toList()));
	}

	private Text told(SeasonMoment moment) {
		String key = moment.what() + ".todo";
		return moment.from().map(from -> messages.text(key, moment.to(), from)).orElseGet(() -> messages.text(key, moment.to()));
	}
}
