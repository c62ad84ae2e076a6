package nl.dossierbrug.exchange.destroy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.store.Records;

/** The retention rules with the terms that this home chose, on a day. */
final class Terms {

	private final Records records;
	private final RetentionTable table;
	private final ZoneId zone;
	private final LocalDate today;
	private final Map<String, Integer> chosen = new HashMap<>();

	Terms(Records records, RetentionTable table, Desk desk) {
		this.records = records;
		this.table = table;
		zone = desk.zone();
		today = desk.today();
	}

	RetentionTable table() {
		return table;
	}

	LocalDate today() {
		return today;
	}

	/** The day of a moment, here. */
	LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, zone);
	}

	/** The first moment of a day, here. */
	Instant start(LocalDate day) {
		return day.atStartOfDay(zone).toInstant();
	}

	/** The day on which a term is over; empty when that is yet to come. */
	Optional<LocalDate> over(RetentionRule rule, LocalDate from) {
		return Optional.of(rule.due(from, term(rule))).filter(day -> !day.isAfter(today));
	}

	/** So long ago is what is over today by a rule. */
	LocalDate longestAgo(RetentionRule rule) {
		int term = term(rule);
		return rule.unit() == RetentionRule.Unit.DAYS ? today.minusDays(term) : today.minusYears(term);
	}

	/** Looked up once. */
	private int term(RetentionRule rule) {
		return chosen.computeIfAbsent(rule.id(), id -> table.term(records, rule));
	}
}
