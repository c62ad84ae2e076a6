package nl.dossierbrug.core.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.text.Text;

/**
 * A system at one end of a handover. A connector describes its system, translates for it and carries over its line; it decides
 * nothing and records nothing. It is registered as an OSGi service ({@link DossierSender} or {@link DossierReceiver}), keeps no
 * state of its own, opens no window and stores nothing: what it needs it is given with each call, what lasts between two calls
 * (a session token) goes where the line keeps it, and what it makes it returns. It may be called from several threads at once.
 */
public interface Connector {

	/**
	 * The name by which people and scripts choose it: small letters, digits and hyphens, such as {@code parnassys}.
	 * Never changes between versions of a connector; unique among senders and among receivers.
	 */
	String id();

	/** The system's name as its users say it. */
	Text name();

	/**
	 * The ways in which dossiers can travel from or to this system. {@link Way#GUIDED} when it tells {@link #guidedSteps}; {@link
	 * Way#DIRECT} when it carries dossiers over its {@link #line}; {@link Way#FILES} when Dossierbrug may compose or keep
	 * dossiers in its place. A handover can go a way that both systems have.
	 *
	 * @return at least one
	 */
	Set<Way> ways();

	/** The settings this connector understands. Their keys begin with {@link #id()} and a point. Unless it says otherwise none. */
	default List<Setting> settings() {
		return List.of();
	}

	/**
	 * Everything that must be in order before one can start, each with whether it is. Also asked, and enforced, when
	 * dossiers are made ready (sender) or asked for (receiver).
	 *
	 * @param context the school, the settings and who is acting
	 * @return one for each precondition of this system, in the order in which a person would go through them
	 */
	List<Precondition> preconditions(Context context);

	/**
	 * What a person does in this system when the dossiers travel within the systems themselves and no program carries them (the
	 * guided way), in the order in which it is done. A pair of systems can be walked guided when both tell their steps. Unless
	 * it says otherwise it tells none.
	 */
	default List<GuidedStep> guidedSteps() {
		return List.of();
	}

	/** What it needs to speak with its system over a line; unless it says otherwise it speaks with none. */
	default Optional<LineUse> line() {
		return Optional.empty();
	}
}
