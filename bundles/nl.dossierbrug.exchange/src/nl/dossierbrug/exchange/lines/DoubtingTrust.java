package nl.dossierbrug.exchange.lines;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Trusts whom Java's own manager trusts, and says why not. */
final class DoubtingTrust extends X509ExtendedTrustManager {

	private final X509ExtendedTrustManager judge;
	private final Clock clock;

	DoubtingTrust(X509ExtendedTrustManager judge, Clock clock) {
		this.judge = judge;
		this.clock = clock;
	}

	/** What Java decides. */
	@FunctionalInterface
	private interface Judgement {
		void pass() throws CertificateException;
	}

	private void judged(X509Certificate[] chain, String authType, Judgement judgement) throws CertificateException {
		try {
			judgement.pass();
		} catch (CertificateException e) {
			throw new ServerDoubt(why(chain, authType), e);
		}
	}

	/** Name and time apart from trust: who has the wrong time, is not told that nobody can be trusted. */
	private ServerDoubt.Why why(X509Certificate[] chain, String authType) {
		for (X509Certificate one : chain) {
			try {
				one.checkValidity(Date.from(clock.instant()));
			} catch (CertificateException e) {
				return ServerDoubt.Why.OVER;
			}
		}
		try {
			judge.checkServerTrusted(chain, authType);
			return ServerDoubt.Why.OTHER_NAME;
		} catch (CertificateException e) {
			return ServerDoubt.Why.NOT_TRUSTED;
		}
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
		judged(chain, authType, () -> judge.checkServerTrusted(chain, authType, engine));
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
		judged(chain, authType, () -> judge.checkServerTrusted(chain, authType, socket));
	}

	@Override
	public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		judged(chain, authType, () -> judge.checkServerTrusted(chain, authType));
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) throws CertificateException {
		judge.checkClientTrusted(chain, authType, engine);
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) throws CertificateException {
		judge.checkClientTrusted(chain, authType, socket);
	}

	@Override
	public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
		judge.checkClientTrusted(chain, authType);
	}

	@Override
	public X509Certificate[] getAcceptedIssuers() {
		return judge.getAcceptedIssuers();
	}
}
