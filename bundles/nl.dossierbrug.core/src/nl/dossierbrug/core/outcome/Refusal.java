package nl.dossierbrug.core.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * A no, with everything a person needs to get to a yes. A value, never thrown by itself.
 *
 * @param id which refusal it is, in lower case with points, such as {@code sender.regional-initiative}; scripts may rely
 *        on it, programs choose by the kind
 * @param what what happened
 * @param meaning what that means for the user
 * @param next what to do now
 * @param who who can do that
 * @param kind what a program that shows it has to know of it; empty when it only has to show it
 * @param also further reasons, where one thing was refused for several; each without further ones
 */
public record Refusal(String id, Text what, Text meaning, Text next, Text who, Optional<Kind> kind, List<Refusal> also) {

	/**
	 * What a program that shows a refusal may have to know of it, to end rightly or to offer what helps right there. Whoever
	 * makes the refusal says it. Kept by name: a name once given stays.
	 */
	public enum Kind {
		/** Whoever asks may not do this, or does not know the word that opens it. */
		NOT_ALLOWED,
		/** The user has a pin, and none was given. */
		PIN_NEEDED,
		/** The pin that was given is not the user's, or it is too early to try another. */
		PIN_NOT_TAKEN,
		/** A file, a folder or a home cannot be read or written. */
		UNREADABLE,
		/** Of a list no heading is understood; a person can say what its columns are. */
		UNKNOWN_HEADINGS,
		/** The data of the home cannot be worked with now. */
		STORE,
		/** There is no room on the disk. */
		DISK_FULL,
		/** Whose dossier it is is in doubt; a person can say it. */
		WHOSE,
		/** The receiver does not know the pupil's group; a person can say which of its groups that is. */
		GROUP_UNKNOWN,
		/** The school's delivery point is not registered; it can be registered. */
		NO_DELIVERY_POINT,
		/** What was checked is another since; it can be checked again. */
		CHECK_OLD,
		/** Nothing of what was ordered can be done or need be done. */
		NOTHING_TO_DO
	}

	public Refusal {
		if (id.isBlank()) {
			throw new IllegalArgumentException("a refusal without an id");
		}
		Objects.requireNonNull(what);
		Objects.requireNonNull(meaning);
		Objects.requireNonNull(next);
		Objects.requireNonNull(who);
		Objects.requireNonNull(kind);
		also = List.copyOf(also);
	}

	/** One reason, of which a program need know nothing. */
	public Refusal(String id, Text what, Text meaning, Text next, Text who) {
		this(id, what, meaning, next, who, Optional.empty(), List.of());
	}

	/** The same, of that kind. */
	public Refusal as(Kind known) {
		return new Refusal(id, what, meaning, next, who, Optional.of(known), also);
	}

	/** Whether it is of that kind; what else stands in the way does not count. */
	public boolean is(Kind asked) {
		return kind.equals(Optional.of(asked));
	}

	/** Whether it is the same refusal, whoever it is about; what else stands in the way does not count. */
	public boolean isLike(Refusal other) {
		return id.equals(other.id);
	}

	/** The same, with words that may be kept. */
	public Refusal kept() {
		return new Refusal(id, what.kept(), meaning.kept(), next.kept(), who.kept(), kind, also.stream().map(Refusal::kept).toList());
	}

	/** What happened, of every reason in it. */
	public Text whatOfAll() {
		return also.isEmpty() ? what : Text.joined(" ", each().stream().map(Refusal::what).toList());
	}

	/** Every reason in it by itself, this one first. */
	public List<Refusal> each() {
		return Stream.concat(Stream.of(new Refusal(id, what, meaning, next, who, kind, List.of())), also.stream()).toList();
	}

	/**
	 * Several reasons as one refusal, for what can hold only one.
	 *
	 * @param reasons at least one
	 * @return the first, with all the others beside it
	 */
	public static Refusal together(List<Refusal> reasons) {
		List<Refusal> all = reasons.stream().flatMap(reason -> reason.each().stream()).distinct().toList();
		Refusal first = all.getFirst();
		return new Refusal(first.id, first.what, first.meaning, first.next, first.who, first.kind, all.subList(1, all.size()));
	}

	/**
	 * Makes a refusal from a message file that holds {@code ID.what}, {@code ID.meaning}, {@code ID.next} and
	 * {@code ID.who}. All four see the same arguments.
	 */
	public static Refusal of(Messages messages, String id, Object... arguments) {
		return new Refusal(id, messages.text(id + ".what", arguments), messages.text(id + ".meaning", arguments),
				messages.text(id + ".next", arguments), messages.text(id + ".who", arguments));
	}
}
