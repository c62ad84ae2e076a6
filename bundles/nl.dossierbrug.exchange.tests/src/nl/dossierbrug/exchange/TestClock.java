package nl.dossierbrug.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that a test sets. A second passes at each look, so that what happens later is later. */
public final class TestClock extends Clock {

	private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

	private Instant now = LocalDate.of(2026, 6, 1).atTime(9, 0).atZone(ZONE).toInstant();

	public void forward(Duration much) {
		now = now.plus(much);
	}

	public void set(LocalDate day) {
		now = day.atTime(9, 0).atZone(ZONE).toInstant();
	}

	@Override
	public Instant instant() {
		now = now.plusSeconds(1);
		return now;
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("nobody asks for another zone");
	}
}
