package nl.dossierbrug.store.backup;

import java.io.IOException;

/** Why a sealed file cannot be read. Whatever was read from it before is not to be used. */
final class SealFault extends IOException {

	private static final long serialVersionUID = 1;

	/** The kinds that people are told apart, each with words under {@code restore.NAME}. */
	enum Kind {
		/** It is no backup of Dossierbrug. */
		FOREIGN,
		/** It was made by a newer Dossierbrug, in a form that this one does not know. */
		NEWER,
		/** It ends before its end. */
		CUT,
		/** Something in it is not as it was written. */
		DAMAGED,
		/** The passphrase is another. */
		PASSPHRASE
	}

	private final Kind kind;

	SealFault(Kind kind) {
		super(kind.name());
		this.kind = kind;
	}

	Kind kind() {
		return kind;
	}
}
