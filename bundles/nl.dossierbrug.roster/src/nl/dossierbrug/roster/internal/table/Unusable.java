package nl.dossierbrug.roster.internal.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;

/** A file that was read well enough to know that it cannot be used, and why. */
public final class Unusable extends IOException {

	private static final long serialVersionUID = 1L;

	private final String id;
	private final Optional<Refusal.Kind> kind;
	private final transient List<Object> details;

	/**
	 * Because of the file itself.
	 *
	 * @param id the refusal's id in the messages of this bundle
	 * @param details what its texts use beside the names of file and system: {@code {2}}, {@code {3}} …
	 */
	public Unusable(String id, Object... details) {
		this(Optional.of(Refusal.Kind.UNREADABLE), id, details);
	}

	private Unusable(Optional<Refusal.Kind> kind, String id, Object... details) {
		super(id);
		this.id = id;
		this.kind = kind;
		this.details = List.of(details);
	}

	/** Because nobody knows what its columns are. */
	public static Unusable headings(String id, Object... details) {
		return new Unusable(Optional.of(Refusal.Kind.UNKNOWN_HEADINGS), id, details);
	}

	/** Because the reading was stopped, whatever the file may be. */
	public static Unusable cancelled() {
		return new Unusable(Optional.empty(), "list.cancelled");
	}

	/** The reason of ours that stands behind what a parser threw; empty when it is the parser's own. */
	public static Optional<Unusable> behind(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof Unusable unusable) {
				return Optional.of(unusable);
			}
		}
		return Optional.empty();
	}

	/** The refusal's id. */
	public String id() {
		return id;
	}

	/** Of which kind that is; empty when the file is not to blame. */
	public Optional<Refusal.Kind> kind() {
		return kind;
	}

	/** What its texts use beside the file's name. */
	public List<Object> details() {
		return details;
	}
}
