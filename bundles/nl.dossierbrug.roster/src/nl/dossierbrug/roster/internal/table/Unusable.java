package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.util.List;

/** A file that was read well enough to know that it cannot be used, and why. */
public final class Unusable extends IOException {

	private static final long serialVersionUID = 1L;

	private final String id;
	private final transient List<Object> details;

	/**
	 * @param id the refusal's id in the messages of this bundle
	 * @param details what its texts use beside the names of file and system: {@code {2}}, {@code {3}} …
	 */
	public Unusable(String id, Object... details) {
		super(id);
		this.id = id;
		this.details = List.of(details);
	}

	/** The refusal's id. */
	public String id() {
		return id;
	}

	/** What its texts use beside the file's name. */
	public List<Object> details() {
		return details;
	}
}
