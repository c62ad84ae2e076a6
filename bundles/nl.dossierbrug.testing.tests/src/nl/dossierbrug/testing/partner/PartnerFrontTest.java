package nl.dossierbrug.testing.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.dossierbrug.testing.partner.PartnerCertificates.Client;

/** Who is let in, and whom a client lets be the partner. */
class PartnerFrontTest {

	@TempDir
	Path folder;
	private Partner partner;

	@BeforeEach
	void start() throws IOException {
		partner = Partner.start(PartnerSetup.in(folder, Certificates.kept()));
	}

	@AfterEach
	void stop() {
		partner.close();
	}

	private int status(SSLContext context) throws IOException, InterruptedException {
		return new Caller(partner, context).call("GET", partner.las().resolve("/dossiers"), Map.of(), "").statusCode();
	}

	@Test
	void aGoodCertificateIsLetIn() throws Exception {
		assertEquals(401, status(partner.certificates().clientContext(Client.GOOD)));
	}

	@ParameterizedTest
	@EnumSource(value = Client.class, names = { "WRONG", "ENDED" })
	void anotherOrEndedCertificateIsRefusedInTheHandshake(Client client) {
		assertThrows(IOException.class, () -> status(partner.certificates().clientContext(client)));
	}

	@Test
	void withoutACertificateNobodyIsLetInUnlessNoneIsAsked() throws Exception {
		assertThrows(IOException.class, () -> status(partner.certificates().clientWithoutCertificate()));
		partner.restart(Front.ONE_SIDED);
		assertEquals(401, status(partner.certificates().clientWithoutCertificate()));
	}

	@ParameterizedTest
	@EnumSource(value = Front.Shown.class, names = "GOOD", mode = EnumSource.Mode.EXCLUDE)
	void aClientTurnsAwayFromAPartnerThatShowsSomethingElse(Front.Shown shown) throws Exception {
		partner.restart(Front.MUTUAL.showing(shown));
		assertThrows(IOException.class, () -> status(partner.certificates().clientContext(Client.GOOD)));
		partner.restart(Front.MUTUAL);
		assertEquals(401, status(partner.certificates().clientContext(Client.GOOD)));
	}

	@Test
	void plainWhereTlsIsExpectedFailsAndSoDoesTheOtherWayRound() throws Exception {
		URI tls = partner.las();
		SSLContext good = partner.certificates().clientContext(Client.GOOD);
		Caller caller = new Caller(partner, good);
		assertThrows(IOException.class, () -> caller.call("GET", URI.create("http://127.0.0.1:" + tls.getPort() + "/dossiers"), Map.of(), "", Duration.ofSeconds(3)));
		partner.restart(Front.PLAIN);
		assertEquals("http", partner.las().getScheme());
		assertThrows(IOException.class, () -> caller.call("GET", tls.resolve("/dossiers"), Map.of(), ""));
		assertEquals(401, status(good));
	}

	@Test
	void aCertificateCanEndInAsManyDaysAsAsked() throws Exception {
		Path file = partner.certificates().endingIn(20);
		KeyStore store = KeyStore.getInstance(file.toFile(), partner.certificates().passphrase().toCharArray());
		Instant end = ((X509Certificate) store.getCertificate(store.aliases().nextElement())).getNotAfter().toInstant();
		assertEquals(20, Math.round(Duration.between(Instant.now(), end).toHours() / 24.0));
	}

	@Test
	void certificatesAreMadeOnceAndTheTrustIsPem() throws Exception {
		PartnerCertificates again = Certificates.kept();
		assertEquals(partner.certificates().passphrase(), again.passphrase());
		assertTrue(Files.readString(again.trust()).startsWith("-----BEGIN CERTIFICATE-----"));
	}
}
