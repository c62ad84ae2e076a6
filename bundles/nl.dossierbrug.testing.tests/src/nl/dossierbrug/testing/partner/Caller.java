package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import javax.net.ssl.SSLContext;

/** Speaks with a partner as a connector would, with a client of its own for each call: nothing is remembered of a former handshake. */
record Caller(Partner partner, SSLContext context) {

	static Caller good(Partner partner) throws IOException {
		return new Caller(partner, partner.certificates().clientContext(PartnerCertificates.Client.GOOD));
	}

	HttpResponse<String> call(String method, URI address, Map<String, String> headers, String body) throws IOException, InterruptedException {
		return call(method, address, headers, body, Duration.ofSeconds(20));
	}

	HttpResponse<String> call(String method, URI address, Map<String, String> headers, String body, Duration limit)
			throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newBuilder().sslContext(context).version(HttpClient.Version.HTTP_1_1).build()) {
			HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(limit)
					.method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
			headers.forEach(request::header);
			try {
				return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			} finally {
				client.shutdownNow();
			}
		}
	}

	/** A new session's token. */
	String session() throws IOException, InterruptedException {
		String form = "client=" + partner.secret(PartnerSecret.PLATFORM_CLIENT) + "&key=" + partner.secret(PartnerSecret.PLATFORM_KEY);
		HttpResponse<String> answer = call("POST", partner.platform().resolve("/session"), Map.of(), form);
		return PartnerXml.read(answer.body().getBytes(StandardCharsets.UTF_8)).getAttribute("token");
	}

	HttpResponse<String> deliver(String token, String key, String dossier) throws IOException, InterruptedException {
		return call("PUT", partner.platform().resolve("/deliveries/" + key), Map.of("Authorization", "Bearer " + token, "School", "00ZZ"), dossier);
	}

	HttpResponse<String> platform(String token, String method, String path) throws IOException, InterruptedException {
		return call(method, partner.platform().resolve(path), Map.of("Authorization", "Bearer " + token), "");
	}

	HttpResponse<String> las(String method, String path, Map<String, String> headers, String body) throws IOException, InterruptedException {
		Map<String, String> all = new HashMap<>(headers);
		all.put("Authorization", "Key " + partner.secret(PartnerSecret.LAS_KEY));
		return call(method, partner.las().resolve(path), all, body);
	}

	/** A dossier of somebody who does not exist. */
	static String dossier(String surname) {
		return "<dossier xmlns=\"http://www.edustandaard.nl/oso_gegevensset/2019/dossier\"><huidigeschool><leerling><achternaam>" + surname
				+ "</achternaam><roepnaam>Fenna</roepnaam><bsn>999990019</bsn></leerling></huidigeschool></dossier>";
	}
}
