package nl.dossierbrug.testing.partner;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.sun.net.httpserver.Headers;

/**
 * One call to a simulated partner, read whole.
 *
 * @param query what stands behind the question mark, as a form
 * @param heedless whether the work is to be done without regard to what was done before, see {@link PartnerFault.WorksTwice}
 */
record PartnerRequest(String method, String path, Map<String, String> query, Headers headers, byte[] body, boolean heedless) {

	Optional<String> header(String name) {
		return Optional.ofNullable(headers.getFirst(name));
	}

	PartnerRequest again() {
		return new PartnerRequest(method, path, query, headers, body, true);
	}

	/** What stands in the path behind that beginning; empty when it begins otherwise or nothing stands behind it. */
	Optional<String> behind(String beginning) {
		return path.startsWith(beginning) && path.length() > beginning.length() ? Optional.of(path.substring(beginning.length())) : Optional.empty();
	}

	/** The pairs of a form, as {@code a=b&c=d}. */
	static Map<String, String> form(String text) {
		Map<String, String> values = new HashMap<>();
		for (String pair : text == null || text.isEmpty() ? new String[0] : text.split("&")) {
			int is = pair.indexOf('=');
			values.put(URLDecoder.decode(is < 0 ? pair : pair.substring(0, is), StandardCharsets.UTF_8),
					is < 0 ? "" : URLDecoder.decode(pair.substring(is + 1), StandardCharsets.UTF_8));
		}
		return values;
	}
}
