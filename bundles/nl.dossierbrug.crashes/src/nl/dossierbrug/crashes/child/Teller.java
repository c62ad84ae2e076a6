package nl.dossierbrug.crashes.child;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Acknowledges to the parent: a line a step, parts between tabs, written through at once. */
final class Teller {

	private final PrintStream out;

	Teller(PrintStream out) {
		this.out = out;
	}

	/** Says that something is so from here on. */
	synchronized void tell(Object... parts) {
		String line = Arrays.stream(parts).map(part -> part.toString().replaceAll("[\t\r\n]", " "))
				.collect(Collectors.joining("\t"));
		out.print(line + "\n");
		out.flush();
	}
}
