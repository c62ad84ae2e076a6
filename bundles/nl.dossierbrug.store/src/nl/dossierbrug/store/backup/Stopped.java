package nl.dossierbrug.store.backup;

import java.io.IOException;

/** Somebody wants the work to stop. */
final class Stopped extends IOException {
	private static final long serialVersionUID = 1;
}
