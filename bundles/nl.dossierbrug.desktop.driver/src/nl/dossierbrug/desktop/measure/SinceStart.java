package nl.dossierbrug.desktop.measure;

import java.lang.management.ManagementFactory;

/** Tells how long ago this Java was started. */
final class SinceStart {

	/** Prints it on a line of its own, as the benchmark reads it. */
	void tell(String what) {
		long now = System.currentTimeMillis();
		System.out.println(what + " " + (now - ManagementFactory.getRuntimeMXBean().getStartTime()));
	}
}
