package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;

/** Listens on a port of this computer, and to nobody else. A virtual thread for each call. */
final class PartnerServer implements AutoCloseable {

	private final HttpServer server;
	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
	private final boolean plain;

	/** @param port 0 for any that is free */
	PartnerServer(int port, Front front, PartnerCertificates certificates, HttpHandler door) throws IOException {
		InetSocketAddress here = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
		plain = front.plain();
		if (plain) {
			server = HttpServer.create(here, 0);
		} else {
			HttpsServer secure = HttpsServer.create(here, 0);
			secure.setHttpsConfigurator(asking(front.asksClient(), certificates.serverContext(front.shown())));
			server = secure;
		}
		server.createContext("/", door);
		server.setExecutor(threads);
		server.start();
	}

	private static HttpsConfigurator asking(boolean client, SSLContext context) {
		return new HttpsConfigurator(context) {
			@Override
			public void configure(HttpsParameters parameters) {
				SSLParameters ssl = context.getDefaultSSLParameters();
				ssl.setNeedClientAuth(client);
				parameters.setSSLParameters(ssl);
			}
		};
	}

	int port() {
		return server.getAddress().getPort();
	}

	URI address() {
		return URI.create((plain ? "http" : "https") + "://127.0.0.1:" + port() + "/");
	}

	/** At once, as when the power fails: no call is finished. */
	@Override
	public void close() {
		server.stop(0);
		threads.shutdownNow();
	}
}
