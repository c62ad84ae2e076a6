package nl.dossierbrug.desktop.companion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Stands still until it is moved. */
final class MovedClock extends Clock {

	private volatile Instant now = Instant.parse("2026-11-29T09:00:00Z");

	void move(Duration by) {
		now = now.plus(by);
	}

	@Override
	public Instant instant() {
		return now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneId.of("Europe/Amsterdam");
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}
}
