package nl.dossierbrug.cli.session;

/** Nobody reads the answer any more, as when it goes to a program that wanted its first lines only. The command stops, quietly. */
public final class OutputClosed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OutputClosed() {
		super("the output is closed", null, false, false);
	}
}
