package nl.dossierbrug.store.blob;

import java.io.IOException;

/** What was packed cannot be unpacked again: a byte of it is not what it was. */
public final class Unreadable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Unreadable(IOException cause) {
		super(cause);
	}
}
