package nl.dossierbrug.report;

import java.io.IOException;

/** A document, or something in it, is larger than can be shown. */
final class TooLarge extends IOException {

	private static final long serialVersionUID = 1L;

	TooLarge(String what) {
		super(what);
	}
}
