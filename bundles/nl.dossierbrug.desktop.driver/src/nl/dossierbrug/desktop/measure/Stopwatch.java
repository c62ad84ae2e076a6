package nl.dossierbrug.desktop.measure;

import java.time.Duration;
import java.time.Instant;

/** Tells how long ago this process was started by the system. */
final class Stopwatch {

	/** Prints it on a line of its own, as the benchmark reads it. */
	void tell(String what) {
		Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
		System.out.println(what + " " + Duration.between(start, Instant.now()).toMillis());
	}
}
