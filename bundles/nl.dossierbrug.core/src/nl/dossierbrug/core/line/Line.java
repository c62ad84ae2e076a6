package nl.dossierbrug.core.line;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * The line of one connector for one school: an address with everything that is needed to speak there. Whoever calls the
 * connector makes it; the connector only uses it, during the call it was given for.
 */
public interface Line {

	/** Where the system listens. Always {@code https}, or {@code http} to this computer itself. */
	URI address();

	/**
	 * The client to speak with. The client certificate, whom to trust and the proxy are set in it. It follows no redirect and
	 * keeps no cookies. A request without a time limit gets the time that is left for the call, one with a longer limit too. A body that is larger
	 * than {@link #LARGEST_ANSWER} ends with an {@link IOException} that says so. What it notes of a request is the method, the host and the
	 * status, never a path, a header or a body.
	 */
	HttpClient http();

	/**
	 * What was filled in of something that the connector asks for its line, see {@code LineUse.particulars()}.
	 *
	 * @param key the key of the setting
	 * @return empty when nothing was filled in
	 */
	Optional<String> particular(String key);

	/** What the system gave out to be shown again at a next call, such as a session token. */
	Tokens tokens();

	/**
	 * What it comes to when the system answers with a status of which the connector itself knows no better: 401 and 403
	 * (it does not know the school, or may not give this), 404 and 410 (nothing there), 408, 425, 429 and 5xx (not now, at the time
	 * that {@code Retry-After} names), and every other status that is no success. With words for each.
	 *
	 * @param <T> whatever the call would have given
	 * @param response the answer; its body is not looked at
	 * @return {@link Reply.NotNow} or {@link Reply.Never}
	 */
	<T> Reply<T> refused(HttpResponse<?> response);

	/** An answer may have so many bytes; a dossier with its attachments stays below it. */
	long LARGEST_ANSWER = 256L << 20;
}
