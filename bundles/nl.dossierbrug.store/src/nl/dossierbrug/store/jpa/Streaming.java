package nl.dossierbrug.store.jpa;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Gives bytes to the driver as a stream: H2 takes no more than a megabyte of them in one value. */
public class Streaming implements SessionCustomizer {

	@Override
	public void customize(Session session) {
		session.getLogin().getPlatform().setUsesStreamsForBinding(true);
	}
}
