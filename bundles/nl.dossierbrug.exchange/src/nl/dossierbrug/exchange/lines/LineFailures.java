package nl.dossierbrug.exchange.lines;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javax.net.ssl.SSLException;

import nl.dossierbrug.core.line.UnreadableAnswerException;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.LineFailure;

/**
 * Says how a line failed, by what Java throws. Java tells some of it in the words of its exceptions only; where these are not
 * known, the line was cut.
 *
 * @param system what the system is called
 * @param host with whom it was spoken
 * @param proxy by whom; empty when there is none
 * @param shown knows whether the system asked for a certificate, and whether there is one
 */
record LineFailures(Text system, String host, String proxy, ShownCertificate shown) {

	private static final String ALERT = "received fatal alert: ";
	private static final Set<String> ABOUT_CERTIFICATE = Set.of("certificate_required", "bad_certificate", "certificate_unknown",
			"unknown_ca", "certificate_revoked", "unsupported_certificate", "access_denied", "no_certificate", "decrypt_error");

	/** @param host with whom it was spoken this time */
	LineFailures to(String other) {
		return new LineFailures(system, other, proxy, shown);
	}

	/** Whatever was thrown, with words for people; or an {@link UnreadableAnswerException}, for which others have them. */
	IOException of(Throwable thrown) {
		Optional<LineFailure> known = LineFailure.in(thrown, LineFailure.class);
		if (known.isPresent()) {
			return known.get();
		}
		if (LineFailure.in(thrown, ProtocolException.class).isPresent() || says(thrown, "invalid status line") || says(thrown, "invalid chunk")) {
			return new UnreadableAnswerException("no answer of a web server", thrown);
		}
		return failure(id(thrown), thrown);
	}

	LineFailure failure(String id, Throwable thrown) {
		return new LineFailure(refusal(id), thrown);
	}

	Refusal refusal(String id) {
		return Refusal.of(new Messages(LineFailures.class), id, system, new Argument.Code(host), new Argument.Code(proxy));
	}

	private String id(Throwable thrown) {
		Optional<ServerDoubt> doubt = LineFailure.in(thrown, ServerDoubt.class);
		if (doubt.isPresent()) {
			return switch (doubt.get().why()) {
				case NOT_TRUSTED -> "line.server-not-trusted";
				case OVER -> "line.server-over";
				case OTHER_NAME -> "line.server-other-name";
			};
		}
		if (LineFailure.in(thrown, HttpTimeoutException.class).isPresent()) {
			return "line.silent";
		}
		if (says(thrown, "tunnel") || says(thrown, "proxy auth")) {
			return "line.proxy";
		}
		boolean unknown = LineFailure.in(thrown, UnresolvedAddressException.class).isPresent() || LineFailure.in(thrown, UnknownHostException.class).isPresent();
		if (unknown || LineFailure.in(thrown, ConnectException.class).isPresent() || LineFailure.in(thrown, NoRouteToHostException.class).isPresent()) {
			return proxy.isEmpty() ? unknown ? "line.unknown-host" : "line.nobody" : "line.proxy";
		}
		return LineFailure.in(thrown, SSLException.class).isPresent() ? secrecy(thrown) : cut();
	}

	private String secrecy(Throwable thrown) {
		if (says(thrown, "unrecognized ssl message")) {
			return "line.not-https";
		}
		Optional<String> alert = alert(thrown);
		boolean certificate = alert.filter(ABOUT_CERTIFICATE::contains).isPresent();
		if (shown.isEmpty() && (certificate || alert.isPresent() && shown.asked())) {
			return "line.certificate-needed";
		}
		if (alert.filter("certificate_expired"::equals).isPresent()) {
			return "line.certificate-ended-there";
		}
		return certificate ? "line.certificate-not-accepted" : alert.isPresent() || says(thrown, "no appropriate protocol") ? "line.no-agreement" : cut();
	}

	/** What the other side says before it hangs up is lost now and then: then it is told by that it asked. */
	private String cut() {
		return shown.isEmpty() && shown.asked() && !shown.passed() ? "line.certificate-needed" : "line.cut";
	}

	private static Optional<String> alert(Throwable thrown) {
		return LineFailure.causes(thrown).map(LineFailures::words).filter(words -> words.contains(ALERT))
				.map(words -> words.substring(words.indexOf(ALERT) + ALERT.length()).strip()).findFirst();
	}

	private static boolean says(Throwable thrown, String part) {
		return LineFailure.causes(thrown).anyMatch(cause -> words(cause).contains(part));
	}

	private static String words(Throwable thrown) {
		return thrown.getMessage() == null ? "" : thrown.getMessage().toLowerCase(Locale.ROOT);
	}
}
